package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.verify.control.ReceiptCheck;
import org.privatearena.audit.verify.control.Verdict;
import org.privatearena.stack.DemonstrationModels;

/**
 * People all of whose votes somebody flags, by REST: what becomes of boards, and who may. The last
 * one by name erases somebody.
 */
@TestMethodOrder(MethodOrderer.MethodName.class)
class RaterFlagsIT {

  private static final String FLAGS = "/api/v1/rater-flags";
  private static final String GROUP = "/flag-lab";
  private static final String DIAGNOSTICS = "/api/v1/leaderboard/diagnostics?votes=all&group=";

  /** Each has as many votes as nobody else, to be found again among the raters. */
  private static final List<Integer> VOTES = List.of(4, 5, 6, 7, 8, 9, 10);

  /** Of the person who is flagged, erased and who judges. */
  private static final int FLAGGED = 4;

  private static final int ERASED = 5;
  private static final int JUDGE = 10;
  private static final int ALL = VOTES.stream().mapToInt(n -> n).sum();

  private static TestArena arena;
  private static Caller cora;
  private static Caller adam;

  @BeforeAll
  static void vote() throws Exception {
    arena = TestArena.get();
    cora = arena.caller("cora");
    adam = arena.caller("adam");
    List<Caller> ballots = new ArrayList<>();
    for (int votes : VOTES) {
      arena.keycloak().evaluator(name(votes), "/support");
      arena.keycloak().join(name(votes), GROUP);
      if (votes == JUDGE) {
        arena.keycloak().grant(name(votes), "compliance");
      }
      IntStream.range(0, votes).forEach(i -> ballots.add(arena.caller(name(votes))));
    }
    ScriptedVotesIT.inParallel(
        ballots.size(),
        i -> {
          String battle = ballots.get(i).readyBattle(DemonstrationModels.prompts().get(i % 20));
          String choice = List.of("A_BETTER", "B_BETTER", "TIE", "BOTH_BAD").get(i * 7 % 4);
          Caller.expect(200, ballots.get(i).vote(battle, choice));
        });
    Until.holds("the votes are on the board", () -> votes("votes=all&") == ALL);
  }

  private static String name(int votes) {
    return "flag-rater-" + votes;
  }

  private static int votes(String question) {
    return Caller.expect(200, cora.get("/api/v1/leaderboard?" + question + "group=" + GROUP))
        .getJsonObject("snapshot")
        .getInt("votes");
  }

  private static JsonObject rater(Caller who, int votes) {
    return Caller.expect(200, who.get(DIAGNOSTICS + GROUP))
        .getJsonArray("raters")
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(rater -> rater.getInt("votes") == votes)
        .findFirst()
        .orElseThrow();
  }

  private static String handle(Caller who, int votes) {
    return rater(who, votes).getString("handle");
  }

  private static HttpResponse<String> say(
      Caller who, String handle, boolean flagged, String reason) {
    return who.post(
        FLAGS,
        Json.createObjectBuilder()
            .add("rater", handle)
            .add("flagged", flagged)
            .add("reason", reason)
            .build()
            .toString());
  }

  private static void expect(int status, String code, HttpResponse<String> response) {
    assertEquals(
        "urn:privatearena:problem:" + code, Caller.expect(status, response).getString("type"));
  }

  private static List<String> rows(String sql, String value) {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement query = owner.prepareStatement(sql)) {
      query.setString(1, value);
      try (ResultSet rows = query.executeQuery()) {
        List<String> found = new ArrayList<>();
        while (rows.next()) {
          found.add(rows.getString(1));
        }
        return found;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String member(int votes) {
    return rows(
            "select member_id::text from member_identity where subject = ?",
            arena.keycloak().id(name(votes)))
        .get(0);
  }

  private static List<String> storedVotes() {
    return rows("select v::text from vote v where groups like '%' || ? || '%' order by id", GROUP);
  }

  private static List<JsonObject> list(Caller who, String which) {
    return Caller.expect(200, who.get(FLAGS)).getJsonArray(which).getValuesAs(JsonObject.class);
  }

  private static JsonObject history(String id) {
    return list(cora, "history").stream()
        .filter(said -> said.getString("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void raf1_boards_leave_a_flagged_persons_votes_out_and_take_them_back() throws Exception {
    List<String> stored = storedVotes();
    JsonObject done =
        Caller.expect(201, say(cora, handle(cora, FLAGGED), true, "Always for the left"));
    assertTrue(done.getBoolean("flagged"));
    Until.holds("the board follows", () -> votes("") == ALL - FLAGGED);
    assertEquals(ALL, votes("votes=all&"));
    assertTrue(rater(cora, FLAGGED).getBoolean("rater_flagged"));
    assertFalse(rater(cora, JUDGE).getBoolean("rater_flagged"));
    assertEquals(stored, storedVotes(), "no vote was changed");
    expect(409, "same-flag", say(adam, handle(adam, FLAGGED), true, "As well"));
    exportsAndSearchesKnow();

    JsonObject standing = list(adam, "flagged").get(0);
    assertEquals("Always for the left", standing.getString("reason"));
    String back = standing.getString("handle");
    JsonObject taken =
        Caller.expect(201, say(adam, back, false, "A tremor; it is not their fault"));
    Until.holds("the votes count again", () -> votes("") == ALL);
    assertFalse(history(taken.getString("id")).getBoolean("flagged"));
    assertTrue(history(done.getString("id")).getBoolean("flagged"));
    assertNotEquals(taken.getString("flagged_by"), done.getString("flagged_by"));
    assertEquals(
        history(done.getString("id")).getString("flagged_by"), done.getString("flagged_by"));
    assertEquals(stored, storedVotes());
    entry(done, "rater-flagged", "Always for the left");
    entry(taken, "rater-unflagged", "A tremor; it is not their fault");
  }

  /** While the person is flagged. */
  private static void exportsAndSearchesKnow() {
    arena.awaitSealed();
    assertEquals(FLAGGED, exported("\"flags\":[\"rater-flagged\"]"));
    assertEquals(ALL - FLAGGED, exported("\"without_flags\":[\"rater-flagged\",\"nothing\"]"));
    String found =
        PageVisitor.signedOn(arena, "cora")
            .get("/compliance.xhtml?flag=rater-flagged&group=%2Fflag-lab")
            .body();
    assertTrue(found.contains(FLAGGED + " battles"), found);
  }

  private static int exported(String flags) {
    String wish =
        "{\"kind\":\"votes\",\"formats\":[\"csv\"],\"purpose\":\"a test\",\"filter\":{%s,\"groups\":[\"%s\"]}}"
            .formatted(flags, GROUP);
    return Caller.expect(200, cora.post("/api/v1/exports/count", wish)).getInt("rows");
  }

  /** Its entry is verified from its row, opens to compliance, and holds outside of the arena. */
  private static void entry(JsonObject said, String kind, String reason) {
    arena.awaitSealed();
    String index =
        rows("select index::text from entry where pending_id = ?::uuid", said.getString("id"))
            .get(0);
    String page =
        PageVisitor.signedOn(arena, "cora").get("/ledger-entry.xhtml?index=" + index).body();
    assertTrue(page.contains(kind) && page.contains("data-verdict=\"VERIFIED\""), page);
    String path = "/api/v1/ledger/entries/" + index + "/receipt";
    assertEquals(403, adam.get(path).statusCode());
    JsonObject receipt = Caller.expect(200, cora.get(path));
    Verdict verdict =
        ReceiptCheck.of(
            receipt.toString().getBytes(StandardCharsets.UTF_8),
            cora.get("/api/v1/ledger/key").body().lines().map(VerifierKey::parse).toList());
    assertEquals(Verdict.Kind.VALID, verdict.kind(), verdict.words());
    List<String> fields =
        receipt.getJsonArray("fields").getValuesAs(JsonArray.class).stream()
            .map(field -> field.getString(0))
            .toList();
    assertEquals(List.of("id", "rater", "number", "reason", "flagged_by", "timestamp"), fields);
    assertTrue(receipt.toString().contains(reason), receipt.toString());
    Verdict altered =
        ReceiptCheck.of(
            receipt.toString().replace(reason, "No reason").getBytes(StandardCharsets.UTF_8),
            cora.get("/api/v1/ledger/key").body().lines().map(VerifierKey::parse).toList());
    assertEquals(Verdict.Kind.ALTERED, altered.kind(), altered.words());
  }

  @Test
  void raf4_nobody_learns_who_it_is_and_nobody_else_can_use_a_handle() {
    String handle = handle(cora, 7);
    assertNotEquals(handle, handle(cora, 7));
    expect(422, "unknown-rater", say(adam, handle, true, "Taken from cora"));
    for (String other : List.of("", "rater 1", member(7), handle.substring(2))) {
      expect(422, "unknown-rater", say(cora, other, true, "A reason"));
    }
    String told = cora.get(DIAGNOSTICS + GROUP).body() + cora.get(FLAGS).body();
    for (int votes : VOTES) {
      assertFalse(told.contains(member(votes)), name(votes));
      assertFalse(told.contains(name(votes)), name(votes));
    }
    assertEquals(403, arena.caller(name(7)).get(FLAGS).statusCode());
    assertEquals(403, say(arena.caller(name(7)), handle, true, "No").statusCode());
  }

  @Test
  void raf3_nobody_flags_the_own_votes_nor_takes_a_flag_from_them() {
    Caller judge = arena.caller(name(JUDGE));
    expect(409, "own-votes", say(judge, handle(judge, JUDGE), true, "Mine"));
    Caller.expect(201, say(cora, handle(cora, JUDGE), true, "Both at once"));
    expect(409, "own-votes", say(judge, handle(judge, JUDGE), false, "I am honest"));
    Caller.expect(201, say(cora, handle(cora, JUDGE), false, "Asked and believed"));
    assertEquals(
        "23514",
        assertThrows(SQLException.class, () -> own(member(JUDGE))).getSQLState(),
        "the database refuses it too");
  }

  private static void own(String member) throws SQLException {
    try (Connection server = arena.database("arena_app");
        PreparedStatement insert =
            server.prepareStatement(
                "insert into rater_flag values (gen_random_uuid(), ?::uuid, 99, true, 'x', ?::uuid,"
                    + " now())")) {
      insert.setString(1, member);
      insert.setString(2, member);
      insert.executeUpdate();
    }
  }

  @Test
  void a_reason_is_needed_and_must_be_readable() {
    String handle = handle(cora, 8);
    for (String reason : List.of("", "  ", "x".repeat(1001))) {
      expect(422, "bad-reason", say(cora, handle, true, reason));
    }
    expect(400, "wrong-type", cora.post(FLAGS, "{\"rater\":\"x\",\"reason\":\"y\"}"));
    expect(400, "unknown-member", cora.post(FLAGS, "{\"raters\":\"x\"}"));
    assertFalse(rater(cora, 8).getBoolean("rater_flagged"));
  }

  @Test
  void raf6_votes_that_become_nobodys_stay_flagged() {
    String person = member(ERASED);
    Caller.expect(201, say(cora, handle(cora, ERASED), true, "Before the erasure"));
    Caller.expect(
        201,
        cora.post(
            "/api/v1/erasures",
            "{\"member\":\"%s\",\"reason\":\"request of November\"}".formatted(person)));
    List<String> flagged =
        rows(
            "select count(*)::text from vote v join battle b on b.id = v.battle_id"
                + " join flagged_label l on l.member_id = b.member_id"
                + " join flagged_rater f on f.member_id = b.member_id where v.groups like '%' || ? || '%'",
            GROUP);
    assertEquals(List.of(String.valueOf(ERASED)), flagged);
  }
}
