package org.privatearena.peers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.privatearena.npm.Npm;
import org.privatearena.npm.NpmPackage;
import org.privatearena.stack.StackLayout;

/** A program in JavaScript that runs as a process of its own. */
final class Node implements AutoCloseable {

  private static final NpmPackage OPENAI =
      new NpmPackage(
          "openai",
          "7.57.0",
          "45b9ab744e4d75f5ba9c6abf15a089dca142669a2da04c4fcebb905123024f0f"
              + "e8b9414ed3cbe9bd57529a098fc50305022bfd117642117bdc59853e9fa373b1");
  private static final NpmPackage AIMOCK =
      new NpmPackage(
          "@copilotkit/aimock",
          "1.43.0",
          "57c0fc72348cb40478ac7683dae969dc347f660b974230cd3aac0a0cdbe36ff3"
              + "892ff291d48d120dfe71a5109df9360a8e199ff5f33c5e983740128f995f4a9b");
  private static final NpmPackage HYPARQUET =
      new NpmPackage(
          "hyparquet",
          "1.33.0",
          "f0428b7bbdef44830429510e7b9cbe908cc5c68e80bdb2ef779ba477b3fecafd"
              + "d1bc6d3e4d9338a8ef2299bab153acddb39a55f8e796453330cbde668475217a");
  private static final long MINUTES = 2;

  private final Process process;
  private final BufferedReader lines;

  private Node(Process process) {
    this.process = process;
    this.lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /**
   * Starts a program that lies among the resources, where it finds the packages.
   *
   * @param program name of the resource below peers/
   */
  static Node start(String program, String... arguments) throws IOException {
    // Processes of a divided run do not share one: each would write what another one runs.
    int fork = Integer.getInteger("arena.test.fork", 1);
    Path folder = StackLayout.checkout().resolve("arena-ear/target/peers-" + fork);
    Npm npm = Npm.in(folder.resolve("npm"));
    OPENAI.install(npm, folder);
    AIMOCK.install(npm, folder);
    HYPARQUET.install(npm, folder);
    Path script = folder.resolve(program);
    try (InputStream in = Node.class.getResourceAsStream("/peers/" + program)) {
      Files.copy(in, script, StandardCopyOption.REPLACE_EXISTING);
    }
    List<String> command = new ArrayList<>(List.of(npm.node().toString(), script.toString()));
    command.addAll(List.of(arguments));
    return new Node(
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(folder.resolve(program + ".log").toFile())
            .start());
  }

  /** The next line that it prints; null when it has ended. */
  String line() throws IOException {
    return lines.readLine();
  }

  /** Every line until its end, which must be a good one. */
  List<String> finish() throws IOException, InterruptedException {
    List<String> all = lines.lines().toList();
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
      throw new IOException("the program failed: " + process.info() + " " + all);
    }
    return all;
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
