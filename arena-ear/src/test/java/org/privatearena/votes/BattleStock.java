package org.privatearena.votes;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.privatearena.battle.entity.Choice;

/**
 * Battles that wait for a vote. People have held one each; the rest are copies of these, made in
 * the database, each with its own turns, answers and labels. The copies share the originals' texts,
 * which are sealed for their place and cannot be copied.
 */
final class BattleStock {

  /** Rows as they are, but for what makes them a copy. */
  private static final String[] COPIES = {
    "create temporary table copied on commit drop as select gen_random_uuid() battle,"
        + " o.battle original, o.voter, n from held o, generate_series(1, %d) n",
    "analyze copied",
    "create temporary table copied_turn on commit drop as select gen_random_uuid() turn,"
        + " t.id original, c.battle, c.voter, c.n from copied c join turn t"
        + " on t.battle_id = c.original",
    "analyze copied_turn",
    "insert into battle select r.* from copied c join battle b on b.id = c.original"
        + " cross join lateral jsonb_populate_record(b, jsonb_build_object('id', c.battle)) r"
        + " order by c.n, c.voter",
    "insert into turn select r.* from copied_turn c join turn t on t.id = c.original"
        + " cross join lateral jsonb_populate_record(t, jsonb_build_object('id', c.turn,"
        + " 'battle_id', c.battle)) r order by c.n, c.voter",
    "insert into answer select r.* from copied_turn c join answer a on a.turn_id = c.original"
        + " cross join lateral jsonb_populate_record(a, jsonb_build_object("
        + "'id', gen_random_uuid(), 'turn_id', c.turn)) r order by c.n, c.voter",
    // Without its label every copy would be labelled by the server, while it is measured.
    "insert into prompt_label select r.* from copied_turn c join prompt_label l"
        + " on l.turn_id = c.original cross join lateral jsonb_populate_record(l,"
        + " jsonb_build_object('id', gen_random_uuid(), 'turn_id', c.turn,"
        + " 'battle_id', c.battle)) r order by c.n, c.voter"
  };

  /** What the database would do by itself after so many rows, and then in the middle of a load. */
  private static final String TIDY =
      "vacuum (analyze) battle, turn, answer, prompt_label, vote, vote_style, record_salt,"
          + " entry_pending, entry";

  private final Connection owner;
  private final Connection administrator;
  private final int people;
  private final List<Ballot> ballots = new ArrayList<>();
  private final AtomicInteger taken = new AtomicInteger();
  private final Random random = new Random(1);

  /**
   * @param owner of the arena's database; it stays open as long as this is used
   * @param administrator of the database server, likewise
   * @param held a battle that is ready of each person, in the order of their numbers
   */
  BattleStock(Connection owner, Connection administrator, List<UUID> held) throws SQLException {
    this.owner = owner;
    this.administrator = administrator;
    this.people = held.size();
    run(owner, "create temporary table held (voter integer primary key, battle uuid not null)");
    try (PreparedStatement insert = owner.prepareStatement("insert into held values (?, ?)")) {
      for (int voter = 0; voter < people; voter++) {
        insert.setInt(1, voter);
        insert.setObject(2, held.get(voter));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    run(owner, "analyze held");
  }

  /** Makes copies until so many wait. Nobody may take any meanwhile. */
  void atLeast(int wanted) throws SQLException {
    taken.set(Math.min(taken.get(), ballots.size()));
    int missing = wanted - (ballots.size() - taken.get());
    if (missing > 0) {
      copy((missing + people - 1) / people);
    }
    run(owner, TIDY);
    run(administrator, "checkpoint");
  }

  private void copy(int times) throws SQLException {
    owner.setAutoCommit(false);
    for (String sql : COPIES) {
      run(owner, sql.formatted(times));
    }
    Choice[] choices = Choice.values();
    try (Statement statement = owner.createStatement();
        ResultSet rows =
            statement.executeQuery("select battle, voter from copied order by n, voter")) {
      while (rows.next()) {
        ballots.add(
            new Ballot(
                rows.getObject(1, UUID.class),
                rows.getInt(2),
                choices[random.nextInt(choices.length)]));
      }
    }
    owner.commit();
    owner.setAutoCommit(true);
  }

  /** The next that waits; empty where none does. Any thread may ask. */
  Optional<Ballot> next() {
    int place = taken.getAndIncrement();
    return place < ballots.size() ? Optional.of(ballots.get(place)) : Optional.empty();
  }

  /** All that there were, taken or not. */
  List<Ballot> all() {
    return List.copyOf(ballots);
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
