package org.privatearena.overhead;

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
final class MeasuredProcess {

  private static final Pattern HEAP_USED = Pattern.compile("heap +total \\d+K, used (\\d+)K");
  private static final int JCMD_SECONDS = 60;

  private final ProcessHandle process;

  MeasuredProcess(ProcessHandle process) {
    this.process = process;
  }

  /** The one whose number stands first in a file. */
  static MeasuredProcess numbered(Path file) {
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
  MeasuredProcess java() {
    return new MeasuredProcess(
        family()
            .filter(p -> p.info().command().orElse("").endsWith("/java"))
            .findFirst()
            .orElseThrow(() -> new StackFailure("no java under process " + process.pid())));
  }

  /** Processor time used so far, in steps of 10 ms. */
  Duration cpu() {
    return family()
        .map(p -> p.info().totalCpuDuration().orElse(Duration.ZERO))
        .reduce(Duration.ZERO, Duration::plus);
  }

  int threads() {
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
  long heapAfterCollection() {
    jcmd("GC.run");
    Matcher used = HEAP_USED.matcher(jcmd("GC.heap_info"));
    if (!used.find()) {
      throw new StackFailure("jcmd does not tell the heap's use");
    }
    return Long.parseLong(used.group(1));
  }

  /** Says something to a Java process and returns what it answers. */
  String jcmd(String... words) {
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
