package org.privatearena.rating.voteset.control;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.hibernate.Session;
import org.privatearena.rating.engine.control.Outcome;

/**
 * The votes of sets, which are too many to be entities: a page is one statement, and reading leaves
 * nothing behind in the persistence context.
 */
final class VoteRows {

  private static final String INSERT =
      "insert into vote_set_vote (set_id, number, model_a, model_b, outcome, turn, rater, item, at,"
          + " category, language) select ?, ? + v.n - 1, v.a, v.b, v.o, v.t, v.r, v.i,"
          + " timestamptz 'epoch' + v.m * interval '1 microsecond', v.c, v.l"
          + " from unnest(?::smallint[], ?::smallint[], ?::smallint[], ?::smallint[], ?::integer[],"
          + " ?::integer[], ?::bigint[], ?::text[], ?::text[])"
          + " with ordinality as v (a, b, o, t, r, i, m, c, l, n)";

  private static final String DELETE = "delete from vote_set_vote where set_id = ? and number >= ?";

  private static final String SELECT =
      "select model_a, model_b, outcome, turn, rater, item, at, category, language"
          + " from vote_set_vote where set_id = ? order by number";

  private static final int FETCH = 10_000;
  private static final Outcome[] OUTCOMES = {
    Outcome.A_BETTER, Outcome.B_BETTER, Outcome.TIE, Outcome.BOTH_BAD
  };

  private final EntityManager store;

  VoteRows(EntityManager store) {
    this.store = store;
  }

  /** Stores a page behind the votes that the set has. */
  void add(UUID set, long before, VotePage page) {
    store
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setObject(1, set);
                insert.setLong(2, before);
                int size = page.size();
                array(connection, insert, 3, "int4", page.a, size);
                array(connection, insert, 4, "int4", page.b, size);
                array(connection, insert, 5, "int4", page.outcomes, size);
                array(connection, insert, 6, "int4", page.turns, size);
                array(connection, insert, 7, "int4", page.raters, size);
                array(connection, insert, 8, "int4", page.items, size);
                array(connection, insert, 9, "int8", page.micros, size);
                array(connection, insert, 10, "text", page.categories, size);
                array(connection, insert, 11, "text", page.languages, size);
                insert.executeUpdate();
              }
            });
  }

  private static void array(
      Connection connection,
      PreparedStatement statement,
      int place,
      String type,
      Object[] column,
      int size)
      throws SQLException {
    statement.setArray(
        place,
        connection.createArrayOf(
            type, size == column.length ? column : Arrays.copyOf(column, size)));
  }

  /**
   * Removes the votes from a number on.
   *
   * @return how many there were
   */
  int remove(UUID set, long from) {
    return store
        .unwrap(Session.class)
        .doReturningWork(
            connection -> {
              try (PreparedStatement delete = connection.prepareStatement(DELETE)) {
                delete.setObject(1, set);
                delete.setLong(2, from);
                return delete.executeUpdate();
              }
            });
  }

  /** Gives each vote of a set in the order of its file. */
  void each(UUID set, SetVote reader) {
    store
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (PreparedStatement select = connection.prepareStatement(SELECT)) {
                select.setObject(1, set);
                select.setFetchSize(FETCH);
                try (ResultSet rows = select.executeQuery()) {
                  while (rows.next()) {
                    give(rows, reader);
                  }
                }
              }
            });
  }

  private static void give(ResultSet row, SetVote reader) throws SQLException {
    reader.take(
        row.getInt(1),
        row.getInt(2),
        OUTCOMES[row.getInt(3)],
        number(row, 4, 0),
        number(row, 5, Roster.NONE),
        number(row, 6, Roster.NONE),
        time(row),
        row.getString(8),
        row.getString(9));
  }

  private static int number(ResultSet row, int column, int none) throws SQLException {
    int number = row.getInt(column);
    return row.wasNull() ? none : number;
  }

  private static Instant time(ResultSet row) throws SQLException {
    Timestamp time = row.getTimestamp(7);
    return time == null ? null : time.toInstant();
  }
}
