package org.privatearena.stack;

import java.nio.file.Path;

/** The arena's database alone: empty, migrated, with its roles; for a server without Keycloak. */
public final class PreparedDatabase implements AutoCloseable {

  private final StackLayout layout;
  private final StackSecrets secrets;
  private final PostgresServer server;
  private final Database database;

  private PreparedDatabase(StackLayout layout) {
    this.layout = layout;
    this.secrets = new StackSecrets(layout.folder());
    this.server = PostgresServer.start(layout);
    this.database = new Database(server, secrets, layout.database());
  }

  /** Starts without the data of an earlier run. */
  public static PreparedDatabase start(StackLayout layout) {
    PostgresServer.endLeftover(layout);
    PrivateFiles.remove(layout.folder());
    PrivateFiles.folder(layout.folder());
    PreparedDatabase prepared = new PreparedDatabase(layout);
    prepared.database.create();
    prepared.database.migrate();
    return prepared;
  }

  /** A file with a master key for these data. */
  public Path masterKey() {
    return MasterKeyFile.in(layout.folder(), false);
  }

  /** The password of one of the roles, such as arena_app. */
  public String password(String role) {
    return database.password(role);
  }

  /** Some other secret, made at its first use. */
  public String secret(String name) {
    return secrets.of(name);
  }

  @Override
  public void close() {
    server.close();
  }
}
