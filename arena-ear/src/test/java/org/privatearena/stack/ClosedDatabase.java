package org.privatearena.stack;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A database that lets nobody in until this is closed, whose server still runs: the arena finds it
 * away, while a test that was in before can change what lies in it.
 */
public final class ClosedDatabase implements AutoCloseable {

  private final Connection owner;

  private ClosedDatabase(Connection owner) {
    this.owner = owner;
  }

  /**
   * @param owner of the database, whose connection stays open
   * @param server a connection in the server's own role, whose other connections end
   */
  public static ClosedDatabase of(Connection owner, Connection server) throws SQLException {
    try (server;
        Statement closing = owner.createStatement();
        Statement ending = server.createStatement()) {
      closing.execute("alter database " + Database.NAME + " connection limit 0");
      ending.execute(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where usename = current_user and pid <> pg_backend_pid()");
    }
    return new ClosedDatabase(owner);
  }

  /** The owner's connection, which is in. */
  public Connection owner() {
    return owner;
  }

  @Override
  public void close() throws SQLException {
    try (owner;
        Statement opening = owner.createStatement()) {
      opening.execute("alter database " + Database.NAME + " connection limit -1");
    }
  }
}
