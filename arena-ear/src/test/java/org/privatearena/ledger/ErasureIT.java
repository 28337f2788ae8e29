package org.privatearena.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.audit.entity.KeptSalt;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.verify.control.ReceiptCheck;
import org.privatearena.audit.verify.control.Verdict;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;

/** ERA-1, ERA-2, ERA-3, ERA-5 and AUD-9: an erasure, what it leaves, and what stands in its way. */
class ErasureIT {

  private static final String SECRET = "Zwetschgenknoedelgeheimnis";

  /** What an erasure leaves of a vote, as docs/compliance.md lists it. */
  private static final Set<String> FIGURES =
      Set.of(
          "id",
          "battle",
          "model_a",
          "revision_a",
          "model_b",
          "revision_b",
          "winner",
          "turns",
          "draw_rule",
          "draw_seed",
          "draw_probability",
          "eligible_pairs",
          "campaign",
          "language",
          "flags",
          "mode",
          "style_a",
          "style_b");

  private static TestArena arena;
  private static MemberRows rows;
  private static Caller cora;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    rows = new MemberRows(() -> arena.database("arena_owner"));
    cora = arena.caller("cora");
  }

  private static Caller person(String name) {
    arena.keycloak().evaluator(name, LabModels.QUICK);
    return arena.caller(name);
  }

  /** A battle that the caller has voted on, with a comment. */
  private static String voted(Caller who) {
    String id = who.readyBattle("Tell me nothing of the " + SECRET);
    String vote =
        "{\"choice\":\"B_BETTER\",\"reasons\":[\"tone\"],\"comment\":\"about the " + SECRET + "\"}";
    Caller.expect(200, who.post("/api/v1/battles/" + id + "/vote", vote));
    return id;
  }

  private static JsonObject receipt(Caller who, String battle) {
    String path = "/api/v1/battles/" + battle + "/receipt";
    Until.holds(
        "the vote is sealed",
        () -> Caller.expect(200, who.get(path)).getString("state").equals("SEALED"));
    return Caller.expect(200, who.get(path));
  }

  private static String order(String member) {
    return Json.createObjectBuilder()
        .add("member", member)
        .add("reason", "request of November, case 12")
        .build()
        .toString();
  }

  private static JsonObject erase(String member) {
    return Caller.expect(201, cora.post("/api/v1/erasures", order(member)));
  }

  @Test
  void era1_after_an_erasure_the_figures_are_left_and_nobody_behind_them() throws Exception {
    String subject = subject("erase-me");
    Caller ada = person("erase-me");
    Caller other = person("erase-not");
    int start = votes();
    String battle = voted(ada);
    String open = ada.readyBattle("Never voted on");
    String others = voted(other);
    JsonObject before = receipt(ada, battle);
    String vote = before.getString("record");
    String member = rows.pseudonym(subject());
    assertEquals(Set.of("public.member_identity"), rows.tablesWith(subject()));
    assertEquals(Set.of(), rows.tablesWith(SECRET));
    Until.holds("both votes are on the board", () -> votes() >= start + 2);
    JsonObject preview =
        Caller.expect(
            200, cora.post("/api/v1/erasures/dry-run", "{\"member\":\"" + subject + "\"}"));
    assertEquals(member, preview.getString("member"));
    assertTrue(preview.getJsonArray("holds").isEmpty());
    assertTrue(rows.personal(member) > 0, "a preview destroys nothing");
    long entries = rows.entries("erasure-done");

    JsonObject certificate = erase(member);

    assertEquals(preview.getJsonObject("would_destroy"), certificate.getJsonObject("destroyed"));
    JsonObject counts = certificate.getJsonObject("destroyed");
    assertEquals(1, counts.getInt("keys"));
    assertEquals(1, counts.getInt("identities"));
    assertEquals(2, counts.getInt("battles"));
    assertEquals(1, counts.getInt("votes"));
    assertEquals(7, counts.getInt("texts"), "two prompts, four answers, a comment");
    assertEquals(
        LocalDate.now(ZoneOffset.UTC).plusDays(30).toString(),
        certificate.getString("backups_end"));
    assertEquals(
        certificate,
        Caller.expect(200, cora.get("/api/v1/erasures/" + certificate.getString("id"))));
    assertEquals(entries + 1, rows.entries("erasure-done"));

    assertEquals(0, rows.personal(member));
    assertEquals(Set.of(), rows.tablesWith(subject));
    assertEquals(
        0, rows.number("select count(*) from record_salt where record_id = ?::uuid", vote));
    assertEquals("EXPIRED", state(open));
    assertEquals("VOTED", state(battle));
    assertNotEquals(member, owner(battle));
    assertEquals(owner(battle), owner(open), "votes of one person stay together");
    figuresAreLeft(before, vote);
    assertTrue(OutsideCheck.holds(receipt(other, others), cora.get("/api/v1/ledger/key").body()));
    assertTrue(votes() >= start + 2, "they stay on the board");
    listed(certificate);
    assertEquals(
        409, cora.post("/api/v1/erasures", order(member)).statusCode(), "it was done before");
  }

  /** It is either erased with the rest, or comes when nobody stands behind the battle any more. */
  @Test
  void era1_a_vote_at_the_moment_of_the_erasure_is_not_left() throws Exception {
    Caller person = person("erase-while-voting");
    String battle = person.readyBattle("One more");
    String member = rows.pseudonym(arena.keycloak().id("erase-while-voting"));
    CompletableFuture<JsonObject> erasure;
    CompletableFuture<Integer> vote;
    try (Connection owner = arena.database("arena_owner");
        Statement statement = owner.createStatement()) {
      owner.setAutoCommit(false);
      // Holds the erasure behind its look at the votes.
      statement.execute("lock table kept_salt in share mode");
      erasure = CompletableFuture.supplyAsync(() -> erase(member));
      Until.holds("the erasure waits", () -> waiting("kept_salt") > 0);
      vote = CompletableFuture.supplyAsync(() -> person.vote(battle, "TIE").statusCode());
      try {
        vote.get(3, TimeUnit.SECONDS);
      } catch (TimeoutException e) {
        // It waits for the erasure: good.
        assertFalse(vote.isDone());
      }
      owner.rollback();
    }
    assertEquals(1, erasure.join().getJsonObject("destroyed").getInt("battles"));
    vote.join();
    assertEquals(
        0,
        rows.number(
            "select count(*) from record_salt r join vote v on v.id = r.record_id"
                + " where v.battle_id = ?::uuid",
            battle));
  }

  private static long waiting(String table) {
    return rows.number(
        "select count(*) from pg_locks where not granted and relation = ?::regclass", table);
  }

  private static String subject(String name) {
    arena.keycloak().evaluator(name, LabModels.QUICK);
    return arena.keycloak().id(name);
  }

  private static String subject() {
    return arena.keycloak().id("erase-me");
  }

  private static String state(String battle) {
    return rows.column("select state from battle where id = ?::uuid", battle).get(0);
  }

  private static String owner(String battle) {
    return rows.column("select member_id from battle where id = ?::uuid", battle).get(0);
  }

  private static int votes() {
    return Caller.expect(200, cora.get("/api/v1/leaderboard"))
        .getJsonObject("snapshot")
        .getInt("votes");
  }

  /** Each figure opens with its kept salt, everything else is closed, and it is the same vote. */
  private static void figuresAreLeft(JsonObject receipt, String vote) throws SQLException {
    Map<String, byte[]> kept = new TreeMap<>(keptSalts(vote));
    assertTrue(FIGURES.containsAll(kept.keySet()), kept.keySet().toString());
    JsonArrayBuilder fields = Json.createArrayBuilder();
    int open = 0;
    for (JsonArray field : receipt.getJsonArray("fields").getValuesAs(JsonArray.class)) {
      byte[] salt = kept.get(field.getString(0));
      if (salt == null) {
        fields.add(Base64.getEncoder().encodeToString(digest(field)));
      } else {
        assertEquals(field.getString(1), Base64.getEncoder().encodeToString(salt));
        fields.add(field);
        open++;
      }
    }
    assertEquals(FIGURES.size(), open);
    JsonObject left = Json.createObjectBuilder(receipt).add("fields", fields).build();
    List<VerifierKey> keys =
        cora.get("/api/v1/ledger/key").body().lines().map(VerifierKey::parse).toList();
    Verdict verdict = ReceiptCheck.of(left.toString().getBytes(UTF_8), keys);
    assertEquals(Verdict.Kind.VALID, verdict.kind(), verdict.words());
    assertFalse(left.toString().contains(SECRET));
    rows.expectCommitment(vote);
  }

  private static byte[] digest(JsonArray field) {
    JsonValue pair = Json.createArrayBuilder().add(field.get(0)).add(field.get(2)).build();
    return OutsideCheck.sha256(
        "privatearena/field/v1".getBytes(UTF_8),
        new byte[1],
        OutsideCheck.bytes(field.getString(1)),
        OutsideCheck.canonical(pair));
  }

  private static Map<String, byte[]> keptSalts(String record) throws SQLException {
    try (Connection owner = arena.database("arena_owner");
        Statement statement = owner.createStatement();
        var found =
            statement.executeQuery(
                "select names, salts, anonymous from kept_salt where record_id = '"
                    + record
                    + "'")) {
      assertTrue(found.next());
      assertTrue(found.getBoolean(3));
      return KeptSalt.split(found.getString(1), found.getBytes(2));
    }
  }

  /** The list outside the database names the pseudonym, and nobody. */
  private static void listed(JsonObject certificate) throws IOException {
    Path checkpoints = arena.layout().checkpoints();
    String list =
        Files.readString(checkpoints.resolveSibling(checkpoints.getFileName() + ".erasures"));
    assertTrue(
        list.contains(certificate.getString("id") + " " + certificate.getString("member") + "\n"));
    assertFalse(list.contains(subject()));
  }

  @Test
  void era5_who_was_erased_and_comes_again_is_a_new_member() {
    Caller person = person("erase-again");
    String battle = voted(person);
    String before = rows.pseudonym(arena.keycloak().id("erase-again"));
    erase(before);
    assertEquals(404, person.get("/api/v1/battles/" + battle).statusCode());
    assertEquals(404, person.get("/api/v1/battles/" + battle + "/receipt").statusCode());
    voted(person);
    String after = rows.pseudonym(arena.keycloak().id("erase-again"));
    assertNotEquals(before, after);
    assertEquals(0, rows.personal(before));
  }

  @ParameterizedTest
  @ValueSource(strings = {"member", "model", "time"})
  void era2_a_hold_refuses_and_the_refusal_is_an_entry(String scope) {
    String name = "erase-held-" + scope;
    Caller person = person(name);
    String battle = voted(person);
    String member = rows.pseudonym(arena.keycloak().id(name));
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    String model =
        rows.column(
                "select m.key from model m join revision r on r.model_id = m.id"
                    + " join battle b on b.revision_b = r.id where b.id = ?::uuid",
                battle)
            .get(0);
    String what =
        Map.of(
                "member", "\"member\":\"" + member + "\"",
                "model", "\"model\":\"" + model + "\"",
                "time", "\"from\":\"" + today + "\",\"to\":\"" + today + "\"")
            .get(scope);
    long placed = rows.entries("hold-placed");
    JsonObject hold =
        Caller.expect(201, cora.post("/api/v1/holds", "{" + what + ",\"reason\":\"case 4711\"}"));
    assertEquals(placed + 1, rows.entries("hold-placed"));
    try {
      long refused = rows.entries("erasure-refused");
      JsonObject problem = Caller.expect(409, cora.post("/api/v1/erasures", order(member)));
      assertTrue(problem.getString("type").endsWith(":held"));
      assertTrue(problem.getString("detail").contains(hold.getString("id")));
      assertEquals(refused + 1, rows.entries("erasure-refused"));
      assertTrue(rows.personal(member) > 0);
      assertTrue(
          OutsideCheck.holds(receipt(person, battle), cora.get("/api/v1/ledger/key").body()));
    } finally {
      long lifted = rows.entries("hold-lifted");
      String path = "/api/v1/holds/" + hold.getString("id");
      JsonObject after = Caller.expect(200, cora.call("DELETE", path, null));
      assertFalse(after.isNull("lifted_at"));
      assertEquals(after, Caller.expect(200, cora.call("DELETE", path, null)), "harmless again");
      assertEquals(lifted + 1, rows.entries("hold-lifted"));
    }
    erase(member);
    assertEquals(0, rows.personal(member));
  }

  @Test
  void what_cannot_be_read_is_told() {
    for (String order :
        List.of(
            "{\"reason\":\"why\"}",
            "{\"member\":\"nobody\",\"reason\":\"why\"}",
            "{\"model\":\"nothing\",\"reason\":\"why\"}",
            "{\"campaign\":\"x\",\"reason\":\"why\"}",
            "{\"from\":\"2026-01-02\",\"reason\":\"why\"}",
            "{\"from\":\"2026-01-02\",\"to\":\"2026-01-01\",\"reason\":\"why\"}",
            "{\"from\":\"2026-01-02\",\"to\":\"soon\",\"reason\":\"why\"}",
            "{\"member\":\"x\",\"model\":\"y\",\"reason\":\"why\"}",
            "{\"member\":\"a\\u0000\",\"reason\":\"why\"}",
            "{\"model\":\"a\\u0000\",\"reason\":\"why\"}",
            "{\"campaign\":\"1-2-3-4-5\",\"reason\":\"why\"}",
            "{\"from\":\"+999999999-12-31\",\"to\":\"+999999999-12-31\",\"reason\":\"why\"}",
            "{\"from\":\"-4800-01-01\",\"to\":\"2026-01-01\",\"reason\":\"why\"}",
            "{\"from\":\"2026-01-02T00:00:00Z\",\"to\":\"+500000-01-01T00:00:00Z\",\"reason\":\"why\"}",
            "{\"from\":\"2026-01-02\",\"to\":\"2026-01-03\",\"reason\":\" \"}")) {
      Caller.expect(422, cora.post("/api/v1/holds", order));
    }
    Caller.expect(422, cora.post("/api/v1/erasures", order("nobody")));
    Caller.expect(422, cora.post("/api/v1/erasures", order("a\0")));
    Caller.expect(422, cora.post("/api/v1/erasures/dry-run", "{\"member\":\"a\\u0000\"}"));
    Caller.expect(422, cora.post("/api/v1/erasures/dry-run", "{}"));
    Caller.expect(422, cora.post("/api/v1/erasures/dry-run", "{\"member\":\"nobody\"}"));
    Caller.expect(400, cora.post("/api/v1/erasures", "{\"who\":\"nobody\"}"));
  }

  @Test
  void the_policy_and_what_a_run_would_take_are_told() {
    JsonObject retention = Caller.expect(200, cora.get("/api/v1/retention"));
    assertEquals(180, retention.getJsonObject("policy").getInt("text_days"));
    assertEquals(730, retention.getJsonObject("policy").getInt("figure_days"));
    assertEquals(183, retention.getJsonObject("policy").getInt("floor_days"));
    JsonObject counts = Caller.expect(200, cora.post("/api/v1/retention/dry-run", null));
    assertEquals(0, counts.getInt("texts"), "nothing is that old");
    Until.holds(
        "the first day was a rehearsal",
        () ->
            Caller.expect(200, cora.get("/api/v1/retention"))
                .getJsonArray("runs")
                .getValuesAs(JsonObject.class)
                .stream()
                .anyMatch(run -> run.getBoolean("rehearsal") && run.getBoolean("last")));
  }
}
