package org.privatearena.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The application server with the archive that ships, as a process of its own. */
final class LibertyServer implements AutoCloseable {

  private static final String NAME = "arena";
  private static final Duration LIMIT = Duration.ofMinutes(5);
  private static final String REFUSED = "ARENA-REFUSED";

  /** The application could not be started, or the whole server not. */
  private static final List<String> FAILED = List.of("CWWKZ0002E", "CWWKZ0004E", "CWWKE0015E");

  private final StackLayout layout;
  private final ChildProcess process;

  private LibertyServer(StackLayout layout, ChildProcess process) {
    this.layout = layout;
    this.process = process;
  }

  /**
   * @param settings environment variables of the server
   */
  static LibertyServer start(StackLayout layout, Map<String, String> settings) {
    Path home = layout.root().resolve("arena-ear/target/liberty/wlp");
    Path output = PrivateFiles.folder(layout.folder().resolve("liberty"));
    forgetFormerArchive(home, output);
    Map<String, String> environment = new TreeMap<>(settings);
    environment.put("WLP_OUTPUT_DIR", output.toString());
    List<String> command = List.of("/bin/sh", home.resolve("bin/server").toString(), "run", NAME);
    return new LibertyServer(layout, ChildProcess.start(layout, "liberty", command, environment));
  }

  static void endLeftover(StackLayout layout) {
    ChildProcess.endLeftover(layout, "liberty");
  }

  /**
   * Returns when the server says that it is ready.
   *
   * @throws StackFailure with the server's own words where it refuses
   */
  void awaitReady() {
    HttpReadiness.await(URI.create(layout.url() + "/health/ready"), LIMIT, this::failure);
  }

  CompletableFuture<String> ended() {
    return process.ended();
  }

  /** Ends it as a power failure does. */
  void kill() {
    process.kill();
  }

  @Override
  public void close() {
    process.close();
  }

  private String failure() {
    String failed = null;
    try (Stream<String> lines = Files.lines(process.log(), StandardCharsets.ISO_8859_1)) {
      for (String line : (Iterable<String>) lines::iterator) {
        int refused = line.indexOf(REFUSED);
        if (refused >= 0) {
          return line.substring(refused);
        }
        if (FAILED.stream().anyMatch(line::contains)) {
          failed = "The server cannot start, see " + process.log() + ": " + line;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return failed != null || process.running()
        ? failed
        : "The server ended while starting, see " + process.log();
  }

  /**
   * Our archives are built with one fixed date for every entry, so that two builds are equal; the
   * server takes such an entry for unchanged and would go on with what it remembers of the old one.
   */
  private static void forgetFormerArchive(Path home, Path output) {
    Path stamp = output.resolve("archive.sha256");
    try {
      String now = Digests.sha256(home.resolve("usr/servers/arena/apps/arena.ear"));
      if (!Files.exists(stamp) || !Files.readString(stamp).equals(now)) {
        PrivateFiles.remove(output.resolve(NAME).resolve("workarea"));
        Files.writeString(stamp, now);
      }
    } catch (IOException e) {
      throw new StackFailure("No server in " + home + ": build first", e);
    }
  }
}
