package org.privatearena.stack;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Everything that the arena needs to run, and the arena: PostgreSQL, Keycloak, demonstration models
 * and the server. Tests and quick start run the same.
 */
public final class ArenaStack implements AutoCloseable {

  private final StackLayout layout;
  private final Progress progress;
  private final Map<String, String> settings;
  private final OwnModels own;
  private final StackSecrets secrets;
  private final Deque<AutoCloseable> parts = new ArrayDeque<>();
  private final CompletableFuture<String> ended = new CompletableFuture<>();
  private final Map<String, String> environment = new TreeMap<>();
  private Database database;
  private boolean closed;

  /**
   * @param settings further environment variables of the server; they win
   */
  public ArenaStack(StackLayout layout, Progress progress, Map<String, String> settings) {
    this(layout, progress, settings, OwnModels.of(layout, Map.of()));
  }

  private ArenaStack(
      StackLayout layout, Progress progress, Map<String, String> settings, OwnModels own) {
    this.layout = layout;
    this.progress = progress;
    this.settings = new TreeMap<>(settings);
    this.own = own;
    this.secrets = new StackSecrets(layout.folder());
  }

  /** The quick start's: the demonstration models and somebody's own. */
  static ArenaStack quickStart(StackLayout layout, Progress progress, OwnModels own) {
    return new ArenaStack(layout, progress, Map.of(), own);
  }

  /** Removes the data of a former run with all that goes with it; Keycloak keeps its store. */
  public static void forgetData(StackLayout layout) {
    PrivateFiles.remove(layout.folder().resolve("postgres"));
    PrivateFiles.remove(layout.ledgerKey());
    PrivateFiles.remove(layout.checkpoints());
    PrivateFiles.remove(
        layout.checkpoints().resolveSibling(layout.checkpoints().getFileName() + ".erasures"));
  }

  /** Ends whatever a killed launcher left behind in this layout's folder. */
  public static void endLeftovers(StackLayout layout) {
    LibertyServer.endLeftover(layout);
    KeycloakServer.endLeftover(layout);
    PostgresServer.endLeftover(layout);
  }

  /**
   * Starts all and returns when the arena is ready.
   *
   * @throws StackFailure where a part does not start; what had started is stopped
   */
  public void start() {
    try {
      CompletableFuture<Void> keycloak = CompletableFuture.runAsync(this::startKeycloak);
      CompletableFuture<Void> arena = CompletableFuture.runAsync(this::startArena);
      CompletableFuture<Object> failed = new CompletableFuture<>();
      keycloak.exceptionally(e -> fail(failed, e));
      arena.exceptionally(e -> fail(failed, e));
      CompletableFuture.anyOf(CompletableFuture.allOf(keycloak, arena), failed).join();
    } catch (CompletionException e) {
      close();
      if (e.getCause() instanceof StackFailure failure) {
        throw failure;
      }
      throw e;
    }
  }

  /** Ends with a line when a part has ended by itself. */
  public CompletableFuture<String> ended() {
    return ended;
  }

  /** JDBC address of the arena's database. */
  public String databaseUrl() {
    return database.url();
  }

  /** JDBC address of the arena's database, as the database server's own administrator. */
  public String databaseAdministratorUrl() {
    return database.administratorUrl();
  }

  /** JDBC address of another database beside it, empty; there must be none of that name. */
  String databaseBeside(String name) {
    return database.beside(name);
  }

  /** The password of one of the database's roles: arena_owner, arena_app, arena_eraser. */
  public String databasePassword(String role) {
    return database.password(role);
  }

  /** The environment variables that the server was started with, secrets included. */
  Map<String, String> environment() {
    return new TreeMap<>(environment);
  }

  /** The password of Keycloak's own administrator, who is called keycloak. */
  public String keycloakPassword() {
    return secrets.of("keycloak.administrator");
  }

  @Override
  public void close() {
    Deque<AutoCloseable> open;
    synchronized (parts) {
      closed = true;
      open = new ArrayDeque<>(parts);
      parts.clear();
    }
    // The server and Keycloak together, then what they write to.
    open.stream()
        .filter(part -> !(part instanceof PostgresServer))
        .parallel()
        .forEach(ArenaStack::stop);
    open.stream().filter(PostgresServer.class::isInstance).forEach(ArenaStack::stop);
  }

  private void startKeycloak() {
    progress.step("Keycloak starts; its very first start takes a minute");
    KeycloakServer keycloak = KeycloakServer.start(layout, secrets);
    keep(keycloak, keycloak.ended());
    keycloak.awaitReady();
    progress.step("Keycloak is ready");
  }

  private void startArena() {
    progress.step("PostgreSQL starts");
    PostgresServer postgres = PostgresServer.start(layout);
    keep(postgres, postgres.ended());
    database = new Database(postgres, secrets, layout.database());
    database.create();
    progress.step("PostgreSQL is ready. " + database.migrate());
    Path masterKey = MasterKeyFile.in(layout.folder(), database.knowsMasterKey());
    DemonstrationModels models = DemonstrationModels.start(layout.models());
    keep(models, new CompletableFuture<>());
    progress.step("Demonstration models answer from port " + layout.models());
    environment.putAll(environment(masterKey));
    environment.put(
        OwnModels.FILE,
        own.joined(models.writeCatalogue(layout.folder()).toAbsolutePath()).toString());
    environment.put(
        "ARENA_DEMO_PROMPTS_FILE",
        models.writePrompts(layout.folder()).toAbsolutePath().toString());
    environment.putAll(settings);
    startServer(environment);
  }

  /**
   * Ends the server alone and starts it again on the same data. Returns when it is ready.
   *
   * @param more further environment variables of this start; they win
   */
  public void restartServer(Map<String, String> more) {
    List<AutoCloseable> servers;
    synchronized (parts) {
      servers = parts.stream().filter(LibertyServer.class::isInstance).toList();
      parts.removeAll(servers);
    }
    servers.forEach(ArenaStack::stop);
    Map<String, String> now = environment();
    now.putAll(more);
    startServer(now);
  }

  private void startServer(Map<String, String> variables) {
    LibertyServer server = LibertyServer.start(layout, variables);
    keep(server, server.ended());
    progress.step("The server starts");
    server.awaitReady();
    progress.step("The server is ready");
  }

  private Map<String, String> environment(Path masterKey) {
    return Map.ofEntries(
        Map.entry("ARENA_HTTP_HOST", "localhost"),
        Map.entry("ARENA_HTTP_PORT", Integer.toString(layout.http())),
        Map.entry("ARENA_HTTPS_PORT", Integer.toString(layout.https())),
        Map.entry("ARENA_HTTPS_REQUIRED", "false"),
        Map.entry("ARENA_PUBLIC_URL", layout.url()),
        Map.entry("ARENA_METRICS_PROTECTED", "false"),
        Map.entry("ARENA_DB_PORT", Integer.toString(layout.database())),
        Map.entry("ARENA_DB_PASSWORD", database.password(Database.APPLICATION)),
        Map.entry("ARENA_DB_ERASER_PASSWORD", database.password(Database.ERASER)),
        Map.entry("ARENA_OIDC_ISSUER", layout.issuer()),
        Map.entry("ARENA_OIDC_CLIENT_SECRET", secrets.of("oidc.arena-web")),
        Map.entry("ARENA_KEYS_PASSWORD", secrets.of("server.keys")),
        Map.entry("ARENA_MASTER_KEY_FILE", masterKey.toString()),
        Map.entry("ARENA_LEDGER_KEY_FILE", layout.ledgerKey().toString()),
        Map.entry("ARENA_LEDGER_COPIES", layout.checkpoints().toString()),
        Map.entry(OwnModels.HOSTS, own.hosts()),
        Map.entry("ARENA_DEMO", "true"));
  }

  private void keep(AutoCloseable part, CompletableFuture<String> end) {
    boolean late;
    synchronized (parts) {
      late = closed;
      if (!late) {
        parts.push(part);
      }
    }
    if (late) {
      stop(part);
      throw new StackFailure("stopped while starting");
    }
    CompletableFuture<Void> unused = end.thenAccept(line -> report(part, line));
  }

  private void report(AutoCloseable part, String line) {
    synchronized (parts) {
      // What ends because we stop it is no news, and is no part any more.
      if (parts.contains(part)) {
        ended.complete(line);
      }
    }
  }

  private static Void fail(CompletableFuture<Object> failed, Throwable e) {
    failed.completeExceptionally(e instanceof CompletionException ? e.getCause() : e);
    return null;
  }

  private static void stop(AutoCloseable part) {
    try {
      part.close();
    } catch (Exception e) {
      throw new IllegalStateException("cannot stop " + part, e);
    }
  }
}
