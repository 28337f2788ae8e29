package org.privatearena.compliance.retention.control;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Statements under the role that may destroy, in the transaction that is open. */
final class EraserSession {

  private final Connection connection;

  EraserSession(Connection connection) {
    this.connection = connection;
  }

  /** Makes something of the row at which it stands. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  Connection connection() {
    return connection;
  }

  /**
   * @return how many rows it changed
   */
  int change(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values)) {
      return statement.executeUpdate();
    }
  }

  <T> List<T> rows(String sql, Row<T> row, Object... values) throws SQLException {
    try (PreparedStatement statement = prepared(sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<T> found = new ArrayList<>();
      while (rows.next()) {
        found.add(row.of(rows));
      }
      return found;
    }
  }

  List<UUID> ids(String sql, Object... values) throws SQLException {
    return rows(sql, row -> row.getObject(1, UUID.class), values);
  }

  /** The number in the first column of the only row. */
  long number(String sql, Object... values) throws SQLException {
    return rows(sql, row -> row.getLong(1), values).get(0);
  }

  private PreparedStatement prepared(String sql, Object... values) throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, value(values[i]));
    }
    return statement;
  }

  private Object value(Object value) throws SQLException {
    if (value instanceof Collection<?> ids) {
      Array array = connection.createArrayOf("uuid", ids.toArray());
      return array;
    }
    return value instanceof Instant time ? OffsetDateTime.ofInstant(time, ZoneOffset.UTC) : value;
  }
}
