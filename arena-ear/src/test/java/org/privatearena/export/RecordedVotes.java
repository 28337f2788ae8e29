package org.privatearena.export;

import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.privatearena.audit.control.Commitment;
import org.privatearena.battle.control.VoteFigures;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.entity.Mode;
import org.privatearena.ledger.VoteLeaf;

/** Votes with records that hold, put into the database in large numbers. Their texts are empty. */
final class RecordedVotes {

  private static final int BATCH = 10_000;
  private static final int VERSION = 2;
  private static final long FIRST_SECOND = 1_760_000_000L;
  private static final List<Choice> CHOICES = List.of(Choice.values());
  private static final HexFormat HEX = HexFormat.of();

  private final Connection owner;
  private final Random random;
  private final List<VoteFigures.Party> parties = new ArrayList<>();
  private String member;
  private String turn;

  RecordedVotes(Connection owner, Random random) {
    this.owner = owner;
    this.random = random;
  }

  /** Adds votes by the one Member and on the one turn that a real vote left. */
  void add(int votes) throws SQLException, IOException {
    try (Statement statement = owner.createStatement()) {
      try (ResultSet rows =
          statement.executeQuery(
              "select m.key, r.id from revision r join model m on m.id = r.model_id order by m.key")) {
        while (rows.next()) {
          parties.add(new VoteFigures.Party(rows.getString(1), rows.getObject(2, UUID.class)));
        }
      }
      try (ResultSet rows =
          statement.executeQuery(
              "select b.member_id, v.turn_id from vote v join battle b on b.id = v.battle_id limit 1")) {
        rows.next();
        member = rows.getString(1);
        turn = rows.getString(2);
      }
    }
    CopyManager copy = owner.unwrap(PGConnection.class).getCopyAPI();
    for (int done = 0; done < votes; done += BATCH) {
      batch(copy, done, Math.min(BATCH, votes - done));
    }
    try (Statement statement = owner.createStatement()) {
      statement.execute("analyze");
    }
  }

  private void batch(CopyManager copy, int done, int size) throws SQLException, IOException {
    StringBuilder battles = new StringBuilder();
    StringBuilder votes = new StringBuilder();
    StringBuilder leaves = new StringBuilder();
    StringBuilder salts = new StringBuilder();
    for (int i = 0; i < size; i++) {
      VoteFigures vote = vote(done + i);
      byte[] salt = new byte[32];
      random.nextBytes(salt);
      Commitment commitment =
          Commitment.to(
              vote.fields(VERSION, JsonValue.EMPTY_JSON_ARRAY, JsonValue.EMPTY_JSON_ARRAY), salt);
      battle(battles, vote);
      vote(votes, vote, commitment);
      leaves
          .append(vote.id())
          .append('\t')
          .append("\\\\x")
          .append(HEX.formatHex(VoteLeaf.of(vote, commitment, salt)))
          .append('\n');
      salts.append(vote.id()).append("\t\\\\x").append(HEX.formatHex(salt)).append('\n');
    }
    in(
        copy,
        "battle (id, member_id, state, mode, revision_a, revision_b, draw_rule, draw_seed,"
            + " draw_probability, eligible_pairs, groups, flags, language, evaluation_session_id,"
            + " evaluation_order, node, created_at, version)",
        battles);
    in(
        copy,
        "vote (id, battle_id, turn_id, choice, revision_a, revision_b, draw_probability,"
            + " eligible_pairs, turns, groups, flags, language, evaluation_session_id,"
            + " evaluation_order, cast_at, record_version, digests, commitment)",
        votes);
    in(copy, "record_salt (record_id, salt)", salts);
    in(copy, "entry_pending (id, leaf)", leaves);
  }

  private static void in(CopyManager copy, String table, StringBuilder rows)
      throws SQLException, IOException {
    copy.copyIn(
        "copy " + table + " from stdin",
        new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private VoteFigures vote(int number) {
    int a = random.nextInt(parties.size());
    int b = (a + 1 + random.nextInt(parties.size() - 1)) % parties.size();
    return new VoteFigures(
        id(),
        id(),
        parties.get(a),
        parties.get(b),
        CHOICES.get(random.nextInt(CHOICES.size())),
        UUID.fromString(member),
        id(),
        1 + random.nextInt(9),
        1,
        "uniform/v1",
        random.nextLong(),
        1.0 / (parties.size() * (parties.size() - 1)),
        parties.size() * (parties.size() - 1) / 2,
        Set.of("/research"),
        null,
        random.nextBoolean() ? "en" : null,
        Set.of(),
        Mode.PACED,
        Instant.ofEpochSecond(FIRST_SECOND + number),
        null);
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  private void battle(StringBuilder out, VoteFigures vote) {
    line(
        out,
        vote.battle(),
        member,
        "VOTED",
        vote.mode(),
        vote.a().revision(),
        vote.b().revision(),
        vote.drawRule(),
        vote.drawSeed(),
        vote.drawProbability(),
        vote.eligiblePairs(),
        "/research",
        "",
        vote.language(),
        vote.session(),
        vote.order(),
        "measured",
        vote.castAt(),
        0);
  }

  private void vote(StringBuilder out, VoteFigures vote, Commitment commitment) {
    line(
        out,
        vote.id(),
        vote.battle(),
        turn,
        vote.choice(),
        vote.a().revision(),
        vote.b().revision(),
        vote.drawProbability(),
        vote.eligiblePairs(),
        vote.turns(),
        "/research",
        "",
        vote.language(),
        vote.session(),
        vote.order(),
        vote.castAt(),
        VERSION,
        "\\\\x" + HEX.formatHex(commitment.digests()),
        "\\\\x" + HEX.formatHex(commitment.value()));
  }

  private static void line(StringBuilder out, Object... cells) {
    for (int i = 0; i < cells.length; i++) {
      out.append(i == 0 ? "" : "\t").append(cells[i] == null ? "\\N" : cells[i]);
    }
    out.append('\n');
  }
}
