package org.privatearena.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.privatearena.stack.StackLayout;

/** The command that an auditor runs. */
final class Verifier {

  private static final long MINUTES = 2;

  /** What it said, and how it ended. */
  record Said(int code, String words) {}

  private Verifier() {}

  /**
   * What a check of a large bundle takes.
   *
   * @param peakMegabytes largest resident size, by the kernel's account
   */
  record Measured(int code, String words, double seconds, long peakMegabytes) {}

  static Said check(Path bundle, Path keys) throws IOException, InterruptedException {
    return said(start(List.of(bundle.toString(), "--key", keys.toString())));
  }

  /** The same, with a checkpoint that the auditor kept. */
  static Said check(Path bundle, Path keys, Path since) throws IOException, InterruptedException {
    return said(
        start(List.of(bundle.toString(), "--key", keys.toString(), "--since", since.toString())));
  }

  private static Said said(Process process) throws IOException, InterruptedException {
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(end(process), words);
  }

  private static int end(Process process) throws IOException, InterruptedException {
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("the verifier does not end");
    }
    return process.exitValue();
  }

  private static Process start(List<String> arguments, String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.add("-jar");
    command.add(StackLayout.checkout().resolve("arena-ejb/target/arena-verify.jar").toString());
    command.addAll(arguments);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Checks with 512 MB of memory, and looks at the process ten times a second. */
  static Measured measured(Path bundle, Path keys) throws IOException, InterruptedException {
    long began = System.nanoTime();
    Process process = start(List.of(bundle.toString(), "--key", keys.toString()), "-Xmx512m");
    Path status = Path.of("/proc/" + process.pid() + "/status");
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, peak(status));
      process.waitFor(100, TimeUnit.MILLISECONDS);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Measured(end(process), words, seconds, peak / 1_000);
  }

  /** In kilobytes; 0 where the process has ended. */
  private static long peak(Path status) {
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }
}
