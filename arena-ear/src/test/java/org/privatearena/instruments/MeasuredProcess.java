package org.privatearena.instruments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.privatearena.stack.StackFailure;

/** What a process and its children have used. */
public final class MeasuredProcess {

  /** What Linux counts processor time in, towards programs. */
  public static final Duration TICK = Duration.ofMillis(10);

  private static final Pattern HEAP_USED = Pattern.compile("heap +total \\d+K, used (\\d+)K");
  private static final int JCMD_SECONDS = 60;

  /** Of a process's line in /proc, counted behind its name. */
  private static final int ENDED_USER = 13;

  private static final int ENDED_SYSTEM = 14;

  private final ProcessHandle process;

  public MeasuredProcess(ProcessHandle process) {
    this.process = process;
  }

  /** The one whose number stands first in a file. */
  public static MeasuredProcess numbered(Path file) {
    try {
      long number = Long.parseLong(Files.readAllLines(file).get(0).strip());
      return new MeasuredProcess(
          ProcessHandle.of(number).orElseThrow(() -> new StackFailure("no process of " + file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<ProcessHandle> family() {
    return Stream.concat(Stream.of(process), process.descendants());
  }

  /** The Java process of this family: a script may stand above it. */
  public MeasuredProcess java() {
    return new MeasuredProcess(
        family()
            .filter(p -> p.info().command().orElse("").endsWith("/java"))
            .findFirst()
            .orElseThrow(() -> new StackFailure("no java under process " + process.pid())));
  }

  /** Processor time used so far, in steps of 10 ms. */
  public Duration cpu() {
    return family()
        .map(p -> p.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * The same with what its own children had used that have ended. The system adds that up as they
   * end, so the difference of two looks misses nobody who came and went between.
   */
  public Duration cpuWithEnded() {
    return cpu().plus(ended());
  }

  private Duration ended() {
    try {
      String line = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
      // Behind the name, which may hold anything and stands in parentheses.
      String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
      return TICK.multipliedBy(
          Long.parseLong(fields[ENDED_USER]) + Long.parseLong(fields[ENDED_SYSTEM]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int threads() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("Threads:"))
          .mapToInt(line -> Integer.parseInt(line.substring(8).strip()))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kilobytes of heap in use after a full collection. */
  public long heapAfterCollection() {
    jcmd("GC.run");
    Matcher used = HEAP_USED.matcher(jcmd("GC.heap_info"));
    if (!used.find()) {
      throw new StackFailure("jcmd does not tell the heap's use");
    }
    return Long.parseLong(used.group(1));
  }

  /** Says something to a Java process and returns what it answers. */
  public String jcmd(String... words) {
    String tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    try {
      Process jcmd =
          new ProcessBuilder(
                  Stream.concat(Stream.of(tool, Long.toString(process.pid())), Stream.of(words))
                      .toList())
              .redirectErrorStream(true)
              .start();
      String answer = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!jcmd.waitFor(JCMD_SECONDS, TimeUnit.SECONDS) || jcmd.exitValue() != 0) {
        jcmd.destroyForcibly();
        throw new StackFailure("jcmd: " + answer);
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("interrupted", e);
    }
  }
}
