package org.privatearena.voteset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;

/** A file over REST: what becomes of it, who may send it, and what is stored. */
class ImportIT {

  private static final String GOOD = "model_a,model_b,winner,rater\na,b,model_a,ann\nb,a,tie,bob\n";
  private static final String BAD = GOOD + "a,a,tie,ann\na,b,left,cid\n";

  private static TestArena arena;
  private static Caller adam;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    adam = arena.caller("adam");
  }

  private static JsonObject ended(Import form) {
    return form.ended(adam, arena.layout());
  }

  private static HttpResponse<String> sent(Import form) {
    return form.sentBy(adam, arena.layout());
  }

  private static long count(String query, String set) throws SQLException {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement statement = owner.prepareStatement(query)) {
      statement.setObject(1, UUID.fromString(set));
      try (ResultSet found = statement.executeQuery()) {
        found.next();
        return found.getLong(1);
      }
    }
  }

  private static long votes(String set) throws SQLException {
    return count("select count(*) from vote_set_vote where set_id = ?", set);
  }

  private static long entries(String set) throws SQLException {
    return count("select count(*) from entry_pending where id = ?", set);
  }

  @Test
  void set1_the_votes_of_others_are_all_there_in_the_order_of_their_file() throws Exception {
    String csv = Import.figures("llmfao-votes.csv");
    JsonObject report =
        ended(Import.of(csv).named("C:\\data\\llmfao.csv").with("provenance", "llmfao, CC BY 4.0"));
    JsonObject set = report.getJsonObject("set");
    assertEquals("READY", set.getString("state"), report.toString());
    assertEquals(8931, set.getInt("taken"));
    assertEquals(0, set.getInt("refused"));
    assertEquals(124, set.getInt("raters"));
    assertEquals(59, report.getJsonArray("models").size());
    assertEquals("llmfao.csv", set.getJsonObject("file").getString("name"));
    assertEquals(
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256").digest(csv.getBytes(StandardCharsets.UTF_8))),
        set.getJsonObject("file").getString("sha256"));
    assertEquals(1.0, set.getJsonNumber("progress").doubleValue());
    assertStored(set.getString("id"), csv);
    assertEquals(1, entries(set.getString("id")));
  }

  private static void assertStored(String set, String csv) throws SQLException {
    Map<String, Integer> raters = new HashMap<>();
    List<String> expected = new ArrayList<>();
    csv.lines()
        .skip(1)
        .forEach(
            line -> {
              String[] cells = line.split(",", -1);
              int rater = raters.computeIfAbsent(cells[3], name -> raters.size());
              int outcome = List.of("model_a", "model_b", "tie").indexOf(cells[2]);
              expected.add(String.join(" ", cells[0], cells[1], outcome + " " + rater));
            });
    List<String> stored = new ArrayList<>();
    try (Connection app = arena.database("arena_app");
        PreparedStatement select =
            app.prepareStatement(
                "select a.name, b.name, v.outcome, v.rater from vote_set_vote v"
                    + " join vote_set_model a on a.set_id = v.set_id and a.number = v.model_a"
                    + " join vote_set_model b on b.set_id = v.set_id and b.number = v.model_b"
                    + " where v.set_id = ? order by v.number")) {
      select.setObject(1, UUID.fromString(set));
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          stored.add(
              String.join(
                  " ", rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4)));
        }
      }
    }
    assertEquals(expected, stored);
  }

  @Test
  void every_column_reaches_the_table() throws SQLException {
    String csv =
        """
        model_a,model_b,winner,rater,at,category,language,turn,item
        a,b,both_bad,ann,2023-11-14T22:13:20.123456Z,maths,English,2,q1
        b,a,model_b,,,,,,q2
        """;
    String id = ended(Import.of(csv)).getJsonObject("set").getString("id");
    try (Connection app = arena.database("arena_app");
        PreparedStatement select =
            app.prepareStatement(
                "select string_agg(concat_ws('|', number, model_a, model_b, outcome, turn, rater, item,"
                    + " to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), category, language), ';'"
                    + " order by number) from vote_set_vote where set_id = ?")) {
      select.setObject(1, UUID.fromString(id));
      try (ResultSet row = select.executeQuery()) {
        row.next();
        assertEquals(
            "0|0|1|3|2|0|0|2023-11-14 22:13:20.123456|maths|English;1|1|0|1|1", row.getString(1));
      }
    }
  }

  @Test
  void set2_a_file_with_refused_rows_is_refused_whole_and_says_where() throws SQLException {
    JsonObject report = ended(Import.of(BAD));
    JsonObject set = report.getJsonObject("set");
    assertEquals("REFUSED", set.getString("state"));
    assertEquals("refused-rows", set.getJsonObject("fault").getString("code"));
    JsonArray refusals = report.getJsonArray("refusals");
    assertEquals(2, refusals.size());
    JsonObject first = refusals.getJsonObject(0);
    assertEquals(4, first.getInt("line"));
    assertEquals("model-against-itself", first.getString("code"));
    assertFalse(first.getString("mend").isBlank());
    assertEquals(5, refusals.getJsonObject(1).getInt("line"));
    assertTrue(refusals.getJsonObject(1).getString("reason").contains("left"));
    assertEquals(0, votes(set.getString("id")));
    assertEquals(0, entries(set.getString("id")));
  }

  @Test
  void set2_the_good_rows_are_taken_where_the_sender_asks_for_it() throws SQLException {
    JsonObject report = ended(Import.of(BAD).with("skip_refused", "true"));
    JsonObject set = report.getJsonObject("set");
    assertEquals("READY", set.getString("state"));
    assertEquals(2, set.getInt("taken"));
    assertEquals(2, set.getInt("refused"));
    assertEquals(2, report.getJsonArray("refusals").size());
    assertEquals(2, votes(set.getString("id")));
    HttpResponse<String> csv = adam.get(Import.SETS + "/" + set.getString("id") + "/refusals");
    assertEquals(200, csv.statusCode());
    assertTrue(csv.body().contains("\r\n\"4\",\"model-against-itself\","), csv.body());
  }

  @ParameterizedTest
  @CsvSource({
    "'', empty-file",
    "'model_a,winner\n', missing-column",
    "'model_a,model_b,winner\n', no-votes",
    "'model_a,model_b,winner\na,a,tie\n', refused-rows",
    "'model_a,model_b,winner\na,b,\"tie\n', bad-quotes",
    "'id,model_a,model_b,winner\n1,a,b,tie\n1,a,b,tie\n', refused-rows"
  })
  void a_file_that_is_no_good_is_refused_with_its_reason(String csv, String code) {
    JsonObject set = ended(Import.of(csv)).getJsonObject("set");
    assertEquals("REFUSED", set.getString("state"));
    assertEquals(code, set.getJsonObject("fault").getString("code"));
    assertFalse(set.getJsonObject("fault").getString("mend").isBlank());
  }

  @Test
  void set4_set5_a_conversation_log_gives_its_anonymous_votes_and_no_address() throws Exception {
    String line =
        """
        {"tstamp":1682351591.5,"type":"%s","models":["%s",""],"states":[{"model_name":"v"},{"model_name":"w"}],"ip":"203.0.113.%d"}
        """;
    String log =
        line.formatted("leftvote", "", 7)
            + line.formatted("chat", "", 7)
            + line.formatted("tievote", "v", 7)
            + line.formatted("bothbad_vote", "", 8)
            + line.formatted("rightvote", "", 7);
    JsonObject set =
        ended(Import.of(log).with("kind", "fastchat").named("2023-04-24-conv.json"))
            .getJsonObject("set");
    assertEquals("READY", set.getString("state"), set.toString());
    assertEquals(3, set.getInt("taken"));
    assertEquals(2, set.getInt("raters"));
    assertEquals(1, set.getJsonObject("skipped").getInt("other"));
    assertEquals(1, set.getJsonObject("skipped").getInt("named"));
    assertEquals(
        0,
        count(
            "select count(*) from vote_set_vote v where set_id = ? and v::text like '%203.0.113%'",
            set.getString("id")));
  }

  @Test
  void set4_an_arena_file_gives_its_blind_votes_with_their_judges_turns_and_languages()
      throws Exception {
    String line =
        """
        {"question_id":"%s","model_a":"v","model_b":"w","winner":"%s","%s":"%s","turn":%d,"anony":%s,"language":"%s","tstamp":1682351591.5,"conversation_a":[{"role":"user","content":"not kept"}]}
        """;
    String file =
        line.formatted("q1", "model_a", "judge", "j1", 1, true, "English")
            + line.formatted("q2", "model_b", "judge", "j1", 2, true, "German")
            + line.formatted("q3", "tie (bothbad)", "judge_hash", "j2", 1, true, "English")
            + line.formatted("q4", "tie", "judge", "j2", 1, true, "English")
            + line.formatted("q5", "model_a", "judge", "j3", 1, false, "English");
    JsonObject set =
        ended(Import.of(file).with("kind", "arena").named("arena.jsonl")).getJsonObject("set");
    assertEquals("READY", set.getString("state"), set.toString());
    assertEquals(4, set.getInt("taken"));
    assertEquals(0, set.getInt("refused"));
    assertEquals(2, set.getInt("raters"));
    assertEquals(1, set.getJsonObject("skipped").getInt("named"));
    try (Connection app = arena.database("arena_app");
        PreparedStatement select =
            app.prepareStatement(
                "select string_agg(concat_ws('|', v.outcome, v.turn, v.rater, v.language,"
                    + " extract(epoch from v.at)::numeric(12, 1)), ';' order by v.number)"
                    + " from vote_set_vote v where v.set_id = ?")) {
      select.setObject(1, UUID.fromString(set.getString("id")));
      try (ResultSet row = select.executeQuery()) {
        row.next();
        assertEquals(
            "0|1|0|English|1682351591.5;1|2|0|German|1682351591.5;"
                + "3|1|1|English|1682351591.5;2|1|1|English|1682351591.5",
            row.getString(1));
      }
    }
    assertEquals(
        0,
        count(
            "select count(*) from vote_set_vote v where set_id = ? and v::text like '%not kept%'",
            set.getString("id")));
    Import refused =
        Import.of(line.formatted("q1", "both", "judge", "j", 1, true, "English"))
            .with("kind", "arena");
    JsonObject report = ended(refused);
    assertEquals("REFUSED", report.getJsonObject("set").getString("state"));
    assertEquals(1, report.getJsonArray("refusals").getJsonObject(0).getInt("line"));
  }

  @Test
  void a_repeated_request_imports_once_and_its_key_serves_no_other() {
    String key = UUID.randomUUID().toString();
    JsonObject first = Caller.expect(202, sent(Import.of(GOOD).key(key)));
    JsonObject again = Caller.expect(202, sent(Import.of(GOOD).key(key)));
    assertEquals(first.getString("id"), again.getString("id"));
    Import.problem(409, "idempotency-key-reused", sent(Import.of(BAD).key(key)));
    assertNotEquals(
        first.getString("id"), Caller.expect(202, sent(Import.of(GOOD))).getString("id"));
  }

  @Test
  void what_is_no_such_form_is_refused_with_the_mend() {
    Import.problem(422, "missing-file", sent(Import.withoutFile()));
    Import.problem(422, "missing-name", sent(Import.of(GOOD).without("name")));
    Import.problem(422, "name-too-long", sent(Import.of(GOOD).with("name", "x".repeat(201))));
    Import.problem(422, "missing-provenance", sent(Import.of(GOOD).with("provenance", " ")));
    Import.problem(422, "unknown-kind", sent(Import.of(GOOD).with("kind", "excel")));
    Import.problem(422, "bad-skip-refused", sent(Import.of(GOOD).with("skip_refused", "1")));
    Import.problem(400, "unknown-part", sent(Import.of(GOOD).with("mode", "x")));
    Import.problem(413, "too-large", sent(Import.of(GOOD).with("provenance", "x".repeat(40_000))));
    Import.problem(415, "unsupported-media-type", adam.post(Import.SETS, "{}"));
    Import.problem(
        400,
        "malformed-form",
        adam.typed(Import.SETS, "nonsense", "multipart/form-data; boundary=x"));
    Import.problem(400, "malformed-form", adam.typed(Import.SETS, "", "multipart/form-data"));
    Import.problem(400, "bad-idempotency-key", sent(Import.of(GOOD).key("x".repeat(201))));
  }

  @Test
  void only_administrators_import_and_compliance_may_look() {
    String id = ended(Import.of(GOOD)).getJsonObject("set").getString("id");
    for (String account : List.of("ada", "pia", "cora")) {
      Caller other = arena.caller(account);
      Import.problem(403, "forbidden", Import.of(GOOD).sentBy(other, arena.layout()));
      Import.problem(403, "forbidden", other.post(Import.SETS + "/" + id + "/cancel", null));
      boolean looks = account.equals("cora");
      assertEquals(looks ? 200 : 403, other.get(Import.SETS).statusCode(), account);
      assertEquals(looks ? 200 : 403, other.get(Import.SETS + "/" + id).statusCode(), account);
    }
    Caller nobody = Caller.with(arena.layout(), null);
    Import.problem(401, "not-signed-in", Import.of(GOOD).sentBy(nobody, arena.layout()));
    Import.problem(404, "not-found", adam.get(Import.SETS + "/" + UUID.randomUUID()));
    Import.problem(404, "not-found", adam.get(Import.SETS + "/x"));
    Import.problem(
        404, "not-found", adam.post(Import.SETS + "/" + UUID.randomUUID() + "/cancel", null));
    Import.problem(409, "already-ended", adam.post(Import.SETS + "/" + id + "/cancel", null));
  }

  @Test
  void sets_are_listed_in_pages_newest_first() {
    String one = ended(Import.of(GOOD).with("name", "one")).getJsonObject("set").getString("id");
    String two = ended(Import.of(GOOD).with("name", "two")).getJsonObject("set").getString("id");
    JsonObject first = Caller.expect(200, adam.get(Import.SETS + "?limit=1"));
    assertEquals(two, first.getJsonArray("sets").getJsonObject(0).getString("id"));
    JsonObject second =
        Caller.expect(200, adam.get(Import.SETS + "?limit=1&after=" + first.getString("next")));
    assertEquals(one, second.getJsonArray("sets").getJsonObject(0).getString("id"));
    Import.problem(400, "bad-limit", adam.get(Import.SETS + "?limit=0"));
    Import.problem(404, "not-found", adam.get(Import.SETS + "?after=" + UUID.randomUUID()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update vote_set set progress = 0.5 where id = '%s'",
        "update vote_set set state = 'CANCELLED' where id = '%s'",
        "delete from vote_set where id = '%s'",
        "delete from vote_set_vote where set_id = '%s'",
        "insert into vote_set_vote select set_id, 99, model_a, model_b, outcome from vote_set_vote"
            + " where set_id = '%s' and number = 0",
        "update vote_set_vote set outcome = 0 where set_id = '%s'",
        "insert into vote_set_model values ('%s', 99, 'z')",
        "update vote_set_model set name = 'z' where set_id = '%s'",
        "delete from vote_set_refusal where set_id = '%s'"
      })
  void set3_a_ready_set_stays_whoever_asks(String statement) throws SQLException {
    String set = ended(Import.of(GOOD).key("set3")).getJsonObject("set").getString("id");
    for (String role : List.of("arena_app", "arena_owner", "arena_eraser")) {
      try (Connection connection = arena.database(role);
          Statement change = connection.createStatement()) {
        SQLException refused =
            assertThrows(SQLException.class, () -> change.execute(statement.formatted(set)));
        assertEquals("42501", refused.getSQLState(), role + ": " + refused.getMessage());
      }
    }
    assertEquals(2, votes(set));
  }
}
