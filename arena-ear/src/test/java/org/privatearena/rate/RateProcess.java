package org.privatearena.rate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.privatearena.stack.StackLayout;

/** Runs {@code java -jar arena-rate.jar} in a folder. */
final class RateProcess {

  private static final long MINUTES = 2;

  /**
   * What a run said, and how it ended.
   *
   * @param out standard output
   * @param err standard error
   */
  record Said(int code, String out, String err) {

    /** The rows of CSV without its header, cell by cell, for names without a comma. */
    List<String[]> rows() {
      return out.lines().skip(1).map(line -> line.split(",", -1)).toList();
    }
  }

  private final Path folder;

  /**
   * @param folder where it runs and its streams are kept
   */
  RateProcess(Path folder) {
    this.folder = folder;
  }

  Said run(String... words) throws IOException, InterruptedException {
    return run(null, words);
  }

  /**
   * Runs it to its end.
   *
   * @param input standard input; null for none
   */
  Said run(Path input, String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-jar");
    command.add(StackLayout.checkout().resolve("arena-ejb/target/arena-rate.jar").toString());
    command.addAll(List.of(words));
    Path out = folder.resolve("standard-output");
    Path err = folder.resolve("standard-error");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectInput(input == null ? Path.of("/dev/null").toFile() : input.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("arena-rate does not end: " + command);
    }
    return new Said(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }
}
