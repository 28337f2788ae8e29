package org.privatearena.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.privatearena.scenario.TestArena;

/**
 * Another arena beside the tests' own, with a database of its own that was restored from a dump of
 * a former schema and migrated. Its server may be killed and its database taken away. Keycloak and
 * the models are those of the tests' arena.
 */
public final class SpareArena {

  private static final Path DUMPS = Path.of("arena-ear/src/test/resources/dumps");

  /** Those who hold battles on the dump, beside the group that the dump's text names. */
  private static final String OWN_PEOPLE =
      "insert into model_grant select gen_random_uuid(), model_id, own, use"
          + " from model_grant, unnest(array['/support', '/legal']) own";

  private static SpareArena newest;

  private final TestArena tests;
  private final StackLayout layout;
  private final StackSecrets secrets;
  private final Path masterKey;
  private PostgresServer postgres;
  private Database database;
  private LibertyServer server;
  private Map<String, String> settings = Map.of();

  private SpareArena(TestArena tests, int dump) {
    StackLayout own = tests.layout();
    this.tests = tests;
    this.layout =
        new StackLayout(
            own.root(),
            own.beside("spare"),
            own.http() + 6,
            own.http() + 7,
            own.keycloak(),
            own.database() + 5,
            own.models());
    LibertyServer.endLeftover(layout);
    PostgresServer.endLeftover(layout);
    ArenaStack.forgetData(layout);
    PrivateFiles.folder(layout.folder());
    copyLedgerOf(dump);
    this.secrets = new StackSecrets(layout.folder());
    this.masterKey = file(dump, ".demonstration-master.key");
    startDatabase();
    database.create();
    restore(file(dump, ".sql"));
    database.migrate();
  }

  /** The versions of the schema of which there is a dump, oldest first. */
  public static List<Integer> dumps() {
    try (Stream<Path> files = Files.list(StackLayout.checkout().resolve(DUMPS))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("V\\d+\\.sql"))
          .map(name -> Integer.parseInt(name.substring(1, name.indexOf('.'))))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A running arena on the newest dump, which all tests of one run share. */
  public static synchronized SpareArena get() {
    if (newest == null) {
      List<Integer> dumps = dumps();
      newest = started(dumps.get(dumps.size() - 1));
      Runtime.getRuntime().addShutdownHook(new Thread(newest::stop, "spare stack stops"));
    }
    return newest;
  }

  /** A running arena on that dump; the newest is the shared one, any other ends its forerunner. */
  public static SpareArena on(int dump) {
    List<Integer> dumps = dumps();
    return dump == dumps.get(dumps.size() - 1) ? get() : started(dump);
  }

  private static synchronized SpareArena started(int dump) {
    if (newest != null) {
      newest.stop();
      newest = null;
    }
    SpareArena arena = new SpareArena(TestArena.get(), dump);
    arena.tests.keycloak().welcome(arena.url());
    arena.startServer(Map.of());
    return arena;
  }

  /** A dump with a sealed Ledger has the key that signed it, and the newest checkpoint outside. */
  private void copyLedgerOf(int dump) {
    try {
      Path key = file(dump, ".demonstration-ledger.key");
      if (Files.exists(key)) {
        Files.copy(key, layout.ledgerKey(), StandardCopyOption.REPLACE_EXISTING);
        Files.setPosixFilePermissions(
            layout.ledgerKey(), PosixFilePermissions.fromString("rw-------"));
        Files.copy(
            file(dump, ".checkpoints.txt"),
            layout.checkpoints(),
            StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(int dump, String ending) {
    return layout.root().resolve(DUMPS).resolve("V" + dump + ending);
  }

  /**
   * The dump comes from the quick start's own ports, where everybody meets its models. Here only
   * its own people do, so that a test's people meet the models that the test means.
   */
  private void restore(Path dump) {
    try (Connection connection =
            DriverManager.getConnection(postgres.administratorUrl(Database.NAME));
        Statement statement = connection.createStatement()) {
      String sql =
          Files.readString(dump).replace("localhost:8180", "localhost:" + layout.keycloak());
      sql = sql.replace("', '*', '", "', '/research', '");
      for (int i = 0; i < 9; i++) {
        sql = sql.replace("localhost:" + (8801 + i), "localhost:" + (layout.models() + i));
      }
      statement.execute(sql);
      statement.execute("set search_path = public");
      statement.execute(OWN_PEOPLE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SQLException e) {
      throw new StackFailure(dump + " cannot be restored: " + e.getMessage(), e);
    }
  }

  /** Where the arena answers, without a slash at the end. */
  public String url() {
    return layout.url();
  }

  public StackLayout layout() {
    return layout;
  }

  public Connection database(String role) throws SQLException {
    return DriverManager.getConnection(database.url(), role, database.password(role));
  }

  public void startDatabase() {
    postgres = PostgresServer.start(layout);
    database = new Database(postgres, secrets, layout.database());
  }

  /** A connection as the database's own administrator. */
  public Connection administrator() throws SQLException {
    return DriverManager.getConnection(postgres.administratorUrl(Database.NAME));
  }

  /** Ends the database as a power failure does. */
  public void killDatabase() {
    postgres.kill();
  }

  /** Every connection to it ends. */
  public void stopDatabase() {
    postgres.close();
  }

  /**
   * Returns when the server is ready.
   *
   * @param more environment variables, which stay until others are given
   */
  public void startServer(Map<String, String> more) {
    settings = Map.copyOf(more);
    Map<String, String> environment = new TreeMap<>(tests.stack().environment());
    // It is started and killed again and again: what compiles sooner is ready sooner.
    environment.put("JVM_ARGS", "-XX:TieredStopAtLevel=1");
    environment.put("ARENA_HTTP_PORT", Integer.toString(layout.http()));
    environment.put("ARENA_HTTPS_PORT", Integer.toString(layout.https()));
    environment.put("ARENA_PUBLIC_URL", layout.url());
    environment.put("ARENA_DB_PORT", Integer.toString(layout.database()));
    environment.put("ARENA_DB_PASSWORD", database.password(Database.APPLICATION));
    environment.put("ARENA_DB_ERASER_PASSWORD", database.password(Database.ERASER));
    environment.put("ARENA_MASTER_KEY_FILE", masterKey.toString());
    environment.put("ARENA_LEDGER_KEY_FILE", layout.ledgerKey().toString());
    environment.put("ARENA_LEDGER_COPIES", layout.checkpoints().toString());
    environment.putAll(settings);
    server = LibertyServer.start(layout, environment);
    server.awaitReady();
  }

  /** Ends the server as a power failure does. */
  public void killServer() {
    server.kill();
  }

  /** Ends the server as its administrator does; returns when its process is gone. */
  public void stopServer() {
    server.close();
  }

  public void startServer() {
    startServer(settings);
  }

  /** The status of the question whether the arena is ready; 0 where nobody answers. */
  public int readiness() {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + "/health/ready"))
            .timeout(Duration.ofSeconds(30))
            .build();
    try {
      return HttpClient.newHttpClient()
          .send(request, HttpResponse.BodyHandlers.discarding())
          .statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void stop() {
    server.close();
    postgres.close();
  }
}
