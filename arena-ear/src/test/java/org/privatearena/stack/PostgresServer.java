package org.privatearena.stack;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** A PostgreSQL of our own whose data outlive it, with the durability that a real one has. */
final class PostgresServer implements AutoCloseable {

  private final EmbeddedPostgres postgres;
  private final CompletableFuture<String> ended;
  private final Path data;

  private PostgresServer(EmbeddedPostgres postgres, Path data) {
    this.postgres = postgres;
    this.data = data;
    this.ended =
        postmaster(data)
            .map(ProcessHandle::onExit)
            .orElseGet(CompletableFuture::new)
            .thenApply(gone -> "PostgreSQL ended");
  }

  static PostgresServer start(StackLayout layout) {
    Path data = data(layout);
    Redirect log = Redirect.to(PrivateFiles.folder(layout.logs()).resolve("postgres.log").toFile());
    try {
      EmbeddedPostgres postgres =
          EmbeddedPostgres.builder()
              .setPort(layout.database())
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setOverrideWorkingDirectory(
                  PrivateFiles.folder(layout.folder().resolve("postgres-binaries")).toFile())
              .setRegisterShutdownHook(false)
              .setPGStartupWait(Duration.ofSeconds(60))
              // The library switches these off, for tests that keep nothing.
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("full_page_writes", "on")
              .setServerConfig("max_connections", "100")
              .setServerConfig("listen_addresses", "localhost")
              .setOutputRedirector(log)
              .setErrorRedirector(log)
              .start();
      return new PostgresServer(postgres, data);
    } catch (IOException | IllegalStateException e) {
      throw new StackFailure(
          "PostgreSQL does not start: " + e.getMessage() + ", see " + layout.logs(), e);
    }
  }

  /** Ends a server that a killed launcher left behind on these data. */
  static void endLeftover(StackLayout layout) {
    postmaster(data(layout))
        .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
        .filter(process -> ChildProcess.speaksOf(process, data(layout)))
        .ifPresent(ChildProcess::end);
  }

  /** Ends every process of it at once; what was not on the disk is lost. */
  void kill() {
    postmaster(data)
        .ifPresent(
            process -> {
              List<ProcessHandle> all =
                  Stream.concat(Stream.of(process), process.descendants()).toList();
              all.forEach(ProcessHandle::destroyForcibly);
              all.forEach(one -> one.onExit().join());
            });
    // The library holds a lock on the data until it is told that this is over.
    close();
  }

  /** JDBC address of a database, as the server's own administrator. */
  String administratorUrl(String database) {
    return postgres.getJdbcUrl("postgres", database);
  }

  CompletableFuture<String> ended() {
    return ended;
  }

  @Override
  public void close() {
    try {
      postgres.close();
    } catch (IOException | RuntimeException e) {
      // Ctrl-C reaches it too, so it may be gone already; what matters is that it is.
      ended.join();
    }
  }

  private static Path data(StackLayout layout) {
    return PrivateFiles.folder(layout.folder().resolve("postgres"));
  }

  private static Optional<ProcessHandle> postmaster(Path data) {
    Path file = data.resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.isEmpty() ? Optional.empty() : ChildProcess.numbered(lines.get(0));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
