package org.privatearena.browser;

import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.privatearena.audit.control.Commitment;
import org.privatearena.battle.control.VoteFigures;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.entity.Mode;
import org.privatearena.ledger.VoteLeaf;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;

/**
 * Votes on models of their own by people of groups of their own, put straight into the database
 * with their records, as of people whose texts were erased: the same in every run, and nobody
 * else's business. The battles are old, so that no other test meets them among the latest. {@code
 * group=/board-lab} asks for them.
 */
public final class PlantedVotes {

  /** Whose votes they are, and who sees these models. */
  public static final String GROUP = "/board-lab";

  /** A part of it with two people. */
  static final String FEW = "/board-lab/few";

  /** A name that would do harm in a page and in a spreadsheet. */
  static final String HARMFUL_NAME = "=1+1 <img src=x onerror=window.__planted=1>, \"Quoted\"";

  private static final List<String> NAMES =
      List.of(
          "Marbrenik 70B Instruct",
          "Tolquist Large",
          "Ferrowin 3 Preview",
          HARMFUL_NAME,
          "Ulvandra 8B",
          "Kestrimo Chat with a rather long name for a model",
          "Pellawick Mini",
          "Ostrello 4B",
          "Dunbarque 1B");
  private static final List<String> SIZES =
      List.of("70B", "120B", "", "32B", "8B", "14B", "", "4B", "1B");
  private static final int PEOPLE = 12;
  private static final int VOTES = 340;

  /** The first votes, whose answers nobody counted. */
  static final int UNCOUNTED = 12;

  /** So many days ago only the two people of {@link #FEW} voted, and nobody in between. */
  public static final int FEW_DAYS_AGO = 40;

  /** Every fourth vote is one of this campaign, whoever cast it. */
  static final UUID CAMPAIGN = new UUID(0x2b1c0de0a4f04c1aL, 0x9d3e5f60718293a4L);

  /** A campaign in which only the two people of {@link #FEW} have voted. */
  static final UUID CAMPAIGN_OF_FEW = new UUID(0x7f00ba5e1c2d4e3fL, 0x8a9b0c1d2e3f4a5bL);

  private final Connection owner;
  private final List<UUID> revisions = new ArrayList<>();
  private final List<UUID> members = new ArrayList<>();
  private final Random random = new Random(7);
  private final Random style = new Random(8);
  private final Random salts = new Random(9);
  private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

  private PlantedVotes(Connection owner) {
    this.owner = owner;
  }

  /**
   * Plants them where they are not there yet; they are sealed then, and boards count them all.
   * Votes that come with a time of weeks ago are found a while after the newest.
   */
  public static synchronized void in(TestArena arena) {
    try (Connection owner = arena.database("arena_owner")) {
      try (PreparedStatement there = owner.prepareStatement("select 1 from model where key = ?")) {
        there.setString(1, key(0));
        if (there.executeQuery().next()) {
          return;
        }
      }
      owner.setAutoCommit(false);
      new PlantedVotes(owner).plant();
      owner.commit();
      arena.awaitSealed();
      Until.holds("all planted votes are on the board", () -> onBoard(arena) == VOTES);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int onBoard(TestArena arena) {
    String path = "/api/v1/leaderboard?votes=all&group=" + GROUP;
    return Caller.expect(200, arena.caller("cora").get(path))
        .getJsonObject("snapshot")
        .getInt("votes");
  }

  static String key(int model) {
    return "board-lab-" + model;
  }

  /** The names in the order of the keys. */
  static List<String> names() {
    return NAMES;
  }

  private void plant() throws SQLException {
    for (int i = 0; i < NAMES.size(); i++) {
      model(i);
    }
    for (int i = 0; i < PEOPLE; i++) {
      UUID member = UUID.randomUUID();
      members.add(member);
      run("insert into member values (?, 'evaluator', ?, now(), now())", member, groups(i));
    }
    for (int i = 0; i < VOTES; i++) {
      // Some pairs never meet, and a few people cast most of the votes.
      int a = random.nextInt(NAMES.size());
      int b = (a + 1 + random.nextInt(NAMES.size() - 3)) % NAMES.size();
      vote(i, a, b, (int) (PEOPLE * Math.pow(random.nextDouble(), 1.3)));
    }
  }

  private static String groups(int person) {
    return person < 2 ? GROUP + "\n" + FEW : GROUP;
  }

  private static UUID campaign(int number, int person) {
    if (person < 2 && number % 8 == 0) {
      return CAMPAIGN_OF_FEW;
    }
    return number % 4 == 1 ? CAMPAIGN : null;
  }

  private void model(int i) throws SQLException {
    UUID model = UUID.randomUUID();
    UUID revision = UUID.randomUUID();
    revisions.add(revision);
    run(
        "insert into model (id, key, name, owner, stage, created_at, version)"
            + " values (?, ?, ?, '/modelowners/board', 'ACTIVE', now(), 0)",
        model,
        key(i),
        NAMES.get(i));
    run(
        "insert into revision (id, model_id, number, upstream_name, parameters, declared_size,"
            + " fingerprint, created_at) values (?, ?, 1, 'none', '{}', nullif(?, ''), ?, now())",
        revision,
        model,
        SIZES.get(i),
        revision.toString());
    run("insert into model_grant values (gen_random_uuid(), ?, ?, 'LEADERBOARD')", model, GROUP);
  }

  private void vote(int number, int a, int b, int person) throws SQLException {
    UUID battle = UUID.randomUUID();
    UUID turn = UUID.randomUUID();
    UUID text = UUID.randomUUID();
    UUID session = UUID.randomUUID();
    Instant cast = person < 2 && number % 8 == 0 ? now.minus(FEW_DAYS_AGO, ChronoUnit.DAYS) : now;
    UUID campaign = campaign(number, person);
    run(
        "insert into text values (?, ?, 1, decode(repeat('00', 12), 'hex'), '', null, now())",
        text,
        members.get(person));
    run(
        "insert into battle (id, member_id, state, mode, revision_a, revision_b, draw_rule,"
            + " draw_seed, draw_probability, eligible_pairs, groups, campaign_id, flags,"
            + " evaluation_session_id, evaluation_order, node, created_at, version)"
            + " values (?, ?, 'VOTED', 'LIVE', ?, ?, 'planted', ?, 0.0277, 36, ?, ?::uuid, '', ?, 1,"
            + " 'planted', now() - interval '40 days', 0)",
        battle,
        members.get(person),
        revisions.get(a),
        revisions.get(b),
        (long) number,
        groups(person),
        campaign,
        session);
    run(
        "insert into turn values (?, ?, 1, 1, ?, 'READY', 'planted', now(), now() -"
            + " interval '40 days', ?, 0)",
        turn,
        battle,
        text,
        cast.minusSeconds(5 + 12 * person).atOffset(ZoneOffset.UTC));
    run(
        "insert into prompt_label values (gen_random_uuid(), ?, ?, 1, ?, 'en', 1,"
            + " now() - interval '40 days', now())",
        turn,
        battle,
        number % 3 == 0 ? "coding" : "");
    UUID vote = UUID.randomUUID();
    String choice = choice(a, b);
    VoteFigures figures =
        new VoteFigures(
            vote,
            battle,
            new VoteFigures.Party(key(a), revisions.get(a)),
            new VoteFigures.Party(key(b), revisions.get(b)),
            Choice.valueOf(choice),
            members.get(person),
            session,
            1,
            1,
            "planted",
            number,
            0.0277,
            36,
            Set.of(groups(person).split("\n")),
            campaign,
            null,
            Set.of(),
            Mode.LIVE,
            cast,
            null);
    byte[] salt = new byte[32];
    salts.nextBytes(salt);
    Commitment commitment =
        Commitment.to(
            figures.fields(1, JsonValue.EMPTY_JSON_ARRAY, JsonValue.EMPTY_JSON_ARRAY), salt);
    run(
        "insert into vote (id, battle_id, turn_id, choice, revision_a, revision_b,"
            + " draw_probability, eligible_pairs, turns, groups, campaign_id, flags,"
            + " evaluation_session_id, evaluation_order, cast_at, record_version, digests, commitment)"
            + " values (?, ?, ?, ?, ?, ?, 0.0277, 36, 1, ?, ?::uuid, '', ?, 1, ?, 1, ?, ?)",
        vote,
        battle,
        turn,
        choice,
        revisions.get(a),
        revisions.get(b),
        groups(person),
        campaign,
        session,
        cast.atOffset(ZoneOffset.UTC),
        commitment.digests(),
        commitment.value());
    run("insert into record_salt (record_id, salt) values (?, ?)", vote, salt);
    run(
        "insert into entry_pending (id, leaf) values (?, ?)",
        vote,
        VoteLeaf.of(figures, commitment, salt));
    if (number >= UNCOUNTED) {
      count(vote, battle, a, b);
    }
  }

  /** The stronger models write longer answers; no answer has a heading. */
  private void count(UUID vote, UUID battle, int a, int b) throws SQLException {
    run(
        "insert into vote_style (vote_id, counter, battle_id, tokens_a, headings_a, items_a, bold_a,"
            + " tokens_b, headings_b, items_b, bold_b, counted_at)"
            + " values (?, 1, ?, ?, 0, ?, ?, ?, 0, ?, ?, now())",
        vote,
        battle,
        100 + 20 * (NAMES.size() - a) + style.nextInt(200),
        style.nextInt(9),
        style.nextInt(4),
        100 + 20 * (NAMES.size() - b) + style.nextInt(200),
        style.nextInt(9),
        style.nextInt(4));
  }

  /** The lower the number, the stronger; where both are weak, both may be bad. */
  private String choice(int a, int b) {
    double chance = random.nextDouble();
    double bad = 0.015 * (a + b);
    if (chance < bad) {
      return "BOTH_BAD";
    }
    if (chance < bad + 0.14) {
      return "TIE";
    }
    return random.nextDouble() < 1 / (1 + Math.exp(0.35 * (a - b))) ? "A_BETTER" : "B_BETTER";
  }

  private void run(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  /** The votes on a pair as the database has them: wins of the one, halves, all. */
  static long[] counted(TestArena arena, String one, String other) {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement query =
            owner.prepareStatement(
                "select count(*) filter (where choice = case when ma.key = ? then 'A_BETTER' else 'B_BETTER' end),"
                    + " count(*) filter (where choice in ('TIE', 'BOTH_BAD')), count(*)"
                    + " from vote v join revision ra on ra.id = v.revision_a"
                    + " join model ma on ma.id = ra.model_id"
                    + " join revision rb on rb.id = v.revision_b"
                    + " join model mb on mb.id = rb.model_id"
                    + " where (ma.key = ? and mb.key = ?) or (ma.key = ? and mb.key = ?)")) {
      String[] keys = {one, one, other, other, one};
      for (int i = 0; i < keys.length; i++) {
        query.setString(i + 1, keys[i]);
      }
      ResultSet row = query.executeQuery();
      row.next();
      return new long[] {row.getLong(1), row.getLong(2), row.getLong(3)};
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
