package org.privatearena.stack;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.privatearena.shared.migrate.command.control.Migrate;

/**
 * The arena's database with its three roles: the owner, who may change the schema; the server's
 * own, who may not; and the one of erasure. Everything here can be done again without harm.
 */
final class Database {

  static final String NAME = "arena";
  static final String OWNER = "arena_owner";
  static final String APPLICATION = "arena_app";
  static final String ERASER = "arena_eraser";

  private final PostgresServer server;
  private final StackSecrets secrets;
  private final int port;

  Database(PostgresServer server, StackSecrets secrets, int port) {
    this.server = server;
    this.secrets = secrets;
    this.port = port;
  }

  /** Creates roles and database where they are missing. */
  void create() {
    try (Connection connection = administrator("postgres");
        Statement statement = connection.createStatement()) {
      for (String role : new String[] {OWNER, APPLICATION, ERASER}) {
        if (!exists(statement, "select 1 from pg_roles where rolname = '" + role + "'")) {
          statement.execute("create role " + role + " login");
        }
        statement.execute("alter role " + role + " password '" + password(role) + "'");
      }
      if (!exists(statement, "select 1 from pg_database where datname = '" + NAME + "'")) {
        statement.execute("create database " + NAME + " owner " + OWNER);
        statement.execute("revoke all on database " + NAME + " from public");
        statement.execute(
            "grant connect on database " + NAME + " to " + APPLICATION + ", " + ERASER);
      }
    } catch (SQLException e) {
      throw new StackFailure("The database cannot be prepared: " + e.getMessage(), e);
    }
  }

  /** JDBC address of another database beside it, empty and owned alike; there must be none. */
  String beside(String name) {
    try (Connection connection = administrator("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + name + " owner " + OWNER);
      return "jdbc:postgresql://localhost:" + port + "/" + name;
    } catch (SQLException e) {
      throw new StackFailure("The database " + name + " cannot be made: " + e.getMessage(), e);
    }
  }

  /** Brings the schema up to date as its owner, by the command that a company runs. */
  String migrate() {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
    String[] arguments = {"migrate", "--url", url(), "--user", OWNER};
    int code = Migrate.run(arguments, Map.of("ARENA_OWNER_PASSWORD", password(OWNER)), out, out);
    String text = said.toString(StandardCharsets.UTF_8);
    if (code != 0) {
      throw new StackFailure("The schema cannot be migrated: " + text);
    }
    return text.lines().reduce((first, last) -> last).orElseThrow();
  }

  /** Whether texts may exist that were encrypted under a master key. */
  boolean knowsMasterKey() {
    try (Connection connection = administrator(NAME);
        Statement statement = connection.createStatement()) {
      return exists(statement, "select 1 where to_regclass('arena_keys.master_key') is not null")
          && exists(statement, "select 1 from arena_keys.master_key limit 1");
    } catch (SQLException e) {
      throw new StackFailure("The database cannot be read: " + e.getMessage(), e);
    }
  }

  /** JDBC address with the database server's own administrator as its user. */
  String administratorUrl() {
    return server.administratorUrl(NAME);
  }

  /** JDBC address without a user. */
  String url() {
    return "jdbc:postgresql://localhost:" + port + "/" + NAME;
  }

  String password(String role) {
    return secrets.of("database." + role);
  }

  private Connection administrator(String database) throws SQLException {
    return DriverManager.getConnection(server.administratorUrl(database));
  }

  private static boolean exists(Statement statement, String query) throws SQLException {
    try (ResultSet found = statement.executeQuery(query)) {
      return found.next();
    }
  }
}
