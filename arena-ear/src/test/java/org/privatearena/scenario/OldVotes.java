package org.privatearena.scenario;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A few votes of one day long past on two models of their own, put straight into the database while
 * the server runs, as if a clock had been wrong.
 */
final class OldVotes {

  /** Who sees these models. */
  static final String GROUP = "/board-past";

  /** In the time zone of the arena. */
  static final String DAY = "2021-03-03";

  static final String DAY_AFTER = "2021-03-04";

  /** By three people. */
  static final int VOTES = 6;

  private final Connection owner;

  private OldVotes(Connection owner) {
    this.owner = owner;
  }

  static String key(int model) {
    return "board-past-" + model;
  }

  static void in(TestArena arena) {
    try (Connection owner = arena.database("arena_owner")) {
      owner.setAutoCommit(false);
      new OldVotes(owner).plant();
      owner.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void plant() throws SQLException {
    List<UUID> revisions = List.of(model(0), model(1));
    List<UUID> members = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      members.add(UUID.randomUUID());
      run("insert into member values (?, 'evaluator', ?, now(), now())", members.get(i), GROUP);
    }
    for (int i = 0; i < VOTES; i++) {
      vote(revisions, members.get(i % 3), i % 2 == 0 ? "A_BETTER" : "B_BETTER");
    }
  }

  private UUID model(int i) throws SQLException {
    UUID model = UUID.randomUUID();
    UUID revision = UUID.randomUUID();
    run(
        "insert into model (id, key, name, owner, stage, created_at, version)"
            + " values (?, ?, ?, '/modelowners/past', 'ACTIVE', now(), 0)",
        model,
        key(i),
        "Past " + i);
    run(
        "insert into revision (id, model_id, number, upstream_name, parameters, fingerprint,"
            + " created_at) values (?, ?, 1, 'none', '{}', ?, now())",
        revision,
        model,
        revision.toString());
    run("insert into model_grant values (gen_random_uuid(), ?, ?, 'LEADERBOARD')", model, GROUP);
    return revision;
  }

  private void vote(List<UUID> revisions, UUID member, String choice) throws SQLException {
    UUID battle = UUID.randomUUID();
    UUID turn = UUID.randomUUID();
    UUID text = UUID.randomUUID();
    UUID session = UUID.randomUUID();
    run(
        "insert into text values (?, ?, 1, decode(repeat('00', 12), 'hex'), '', null, now())",
        text,
        member);
    run(
        "insert into battle (id, member_id, state, mode, revision_a, revision_b, draw_rule,"
            + " draw_seed, draw_probability, eligible_pairs, groups, flags, evaluation_session_id,"
            + " evaluation_order, node, created_at, version)"
            + " values (?, ?, 'VOTED', 'LIVE', ?, ?, 'planted', 1, 1, 1, ?, '', ?, 1, 'planted',"
            + " now() - interval '40 days', 0)",
        battle,
        member,
        revisions.get(0),
        revisions.get(1),
        GROUP,
        session);
    run(
        "insert into turn values (?, ?, 1, 1, ?, 'READY', 'planted', now(), now() -"
            + " interval '40 days', now(), 0)",
        turn,
        battle,
        text);
    run(
        "insert into vote (id, battle_id, turn_id, choice, revision_a, revision_b,"
            + " draw_probability, eligible_pairs, turns, groups, flags, evaluation_session_id,"
            + " evaluation_order, cast_at, record_version, digests, commitment)"
            + " values (gen_random_uuid(), ?, ?, ?, ?, ?, 1, 1, 1, ?, '', ?, 1,"
            + " timestamptz '2021-03-03 12:00Z', 1, '', '')",
        battle,
        turn,
        choice,
        revisions.get(0),
        revisions.get(1),
        GROUP,
        session);
  }

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
