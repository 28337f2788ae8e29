package org.privatearena.votes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.privatearena.stack.StackFailure;

/** The votes as the database has them, asked behind the arena's back. */
final class StoredVotes {

  private static final String WAITING =
      "select count(*) from entry_pending p"
          + " where not exists (select from entry e where e.pending_id = p.id)";

  private static final String ENTRIES =
      "select count(*) from vote v join entry_pending p on p.id = v.id"
          + " where v.cast_at between ? and ?";

  private static final String LAGS =
      "select count(*), percentile_disc(0.5) within group (order by lag),"
          + " percentile_disc(0.99) within group (order by lag), max(lag) from ("
          + "select 1000 * extract(epoch from c.sealed_at - v.cast_at)::double precision lag"
          + " from vote v join entry e on e.pending_id = v.id cross join lateral ("
          + "select sealed_at from checkpoint where size > e.index order by size limit 1) c"
          + " where v.cast_at between ? and ?) lags";

  private static final int PAGE = 10_000;
  private static final int SEALED_SECONDS = 300;

  private final Connection owner;

  /**
   * @param owner of the arena's database; it stays open as long as this is used
   */
  StoredVotes(Connection owner) {
    this.owner = owner;
  }

  /** PostgreSQL's version, and what keeps its data when the power fails. */
  String durability() throws SQLException {
    return "PostgreSQL %s, fsync %s, synchronous_commit %s, full_page_writes %s"
        .formatted(
            text("show server_version"),
            text("show fsync"),
            text("show synchronous_commit"),
            text("show full_page_writes"));
  }

  /**
   * Returns when no leaf waits for its place any more.
   *
   * @throws StackFailure where some still do after minutes
   */
  void awaitSealed() throws SQLException, InterruptedException {
    for (int second = 0; !text(WAITING).equals("0"); second++) {
      if (second == SEALED_SECONDS) {
        throw new StackFailure("the Ledger is not sealed after " + SEALED_SECONDS + " s");
      }
      TimeUnit.SECONDS.sleep(1);
    }
  }

  /** How many votes of a load have an entry of the Ledger, sealed or not. */
  int entries(Cast cast) throws SQLException {
    try (PreparedStatement statement = of(cast, ENTRIES);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return row.getInt(1);
    }
  }

  /** How long the votes of a load waited for the first checkpoint that has them. */
  Lag lag(Cast cast) throws SQLException {
    try (PreparedStatement statement = of(cast, LAGS);
        ResultSet row = statement.executeQuery()) {
      row.next();
      return new Lag(row.getInt(1), row.getDouble(2), row.getDouble(3), row.getDouble(4));
    }
  }

  /**
   * Compares all votes that are stored with all that were cast.
   *
   * @return how many are stored without an answer that said so
   * @throws StackFailure where one is stored that was not cast, or as another choice, or where one
   *     that was acknowledged is not stored
   */
  int compare(Collection<Ballot> ballots) throws SQLException {
    Map<UUID, Ballot> cast = new HashMap<>();
    ballots.stream().filter(Ballot::sent).forEach(ballot -> cast.put(ballot.battle(), ballot));
    int unanswered = 0;
    owner.setAutoCommit(false);
    try (Statement statement = owner.createStatement()) {
      statement.setFetchSize(PAGE);
      try (ResultSet rows = statement.executeQuery("select battle_id, choice from vote")) {
        while (rows.next()) {
          Ballot ballot = cast.remove(rows.getObject(1, UUID.class));
          if (ballot == null) {
            throw new StackFailure("nobody voted on " + rows.getString(1) + ", or twice");
          }
          if (!ballot.choice().name().equals(rows.getString(2))) {
            throw new StackFailure(
                "the vote on %s is stored as %s and was cast as %s"
                    .formatted(ballot.battle(), rows.getString(2), ballot.choice()));
          }
          unanswered += ballot.acknowledged() ? 0 : 1;
        }
      }
    } finally {
      owner.setAutoCommit(true);
    }
    long lost = cast.values().stream().filter(Ballot::acknowledged).count();
    if (lost > 0) {
      throw new StackFailure(lost + " votes were acknowledged and are not stored");
    }
    return unanswered;
  }

  private PreparedStatement of(Cast cast, String sql) throws SQLException {
    PreparedStatement statement = owner.prepareStatement(sql);
    statement.setObject(1, cast.from().atOffset(ZoneOffset.UTC));
    statement.setObject(2, cast.to().atOffset(ZoneOffset.UTC));
    return statement;
  }

  private String text(String sql) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
