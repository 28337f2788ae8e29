package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Labels from the prompt to the vote, and their correction, over REST and in the tables. */
class CategoriesIT {

  private static final String GERMAN = "Schreibe ein Gedicht über den Regen im Büro.";

  private static TestArena arena;
  private static Caller asker;
  private static Caller admin;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    arena.keycloak().evaluator("label-asker", LabModels.QUICK);
    asker = arena.caller("label-asker");
    admin = arena.caller("adam");
  }

  @Test
  void cat_3_and_6_a_prompt_is_labelled_when_it_is_stored_and_the_vote_has_its_language()
      throws SQLException {
    String id = asker.readyBattle(GERMAN);
    assertEquals(
        List.of("creative-writing|de|1"),
        rows(
            "select categories || '|' || language || '|' || classifier from prompt_label where battle_id = ?",
            id));
    Caller.expect(200, asker.vote(id, "TIE"));
    assertEquals(List.of("de"), rows("select language from vote where battle_id = ?", id));
    JsonObject labels = read(id);
    assertEquals(List.of("creative-writing"), words(labels, "categories"));
    assertEquals("de", labels.getString("language"));
    assertFalse(labels.getBoolean("corrected"));
  }

  @Test
  void a_battle_has_the_categories_of_all_its_prompts() {
    String id = asker.readyBattle("What is 17 % of 300?");
    JsonObject next =
        Caller.expect(
            201,
            asker.post("/api/v1/battles/" + id + "/turns", "{\"prompt\":\"And 18 % of 300?\"}"));
    asker.events(next);
    JsonObject labels = read(id);
    assertEquals(List.of("maths", "multi-turn"), words(labels, "categories"));
    assertEquals(
        List.of("maths"), words(labels.getJsonArray("first").getJsonObject(0), "categories"));
  }

  @Test
  void cat_4_and_5_a_correction_counts_is_an_entry_and_keeps_the_first_label() throws SQLException {
    String id = asker.readyBattle("What did the works council say?");
    long entries = entries();
    JsonObject corrected = Caller.expect(200, correct(id, "[\"reasoning\"]", "it is a riddle"));
    assertEquals(List.of("reasoning"), words(corrected, "categories"));
    assertTrue(corrected.getBoolean("corrected"));
    assertEquals(entries + 1, entries());
    corrected = Caller.expect(200, correct(id, "[]", "it is none after all"));
    assertEquals(List.of(), words(corrected, "categories"));
    assertEquals(List.of(), words(corrected.getJsonArray("first").getJsonObject(0), "categories"));
    assertEquals(
        List.of("reasoning"),
        words(corrected.getJsonArray("corrections").getJsonObject(1), "from"));
    assertEquals(
        List.of("1||reasoning", "2|reasoning|"),
        rows(
            "select number || '|' || former || '|' || categories from category_correction where battle_id = ? order by number",
            id));
    assertEquals(List.of(""), rows("select categories from prompt_label where battle_id = ?", id));
  }

  @Test
  void a_correction_that_cannot_be_is_refused_and_leaves_nothing() throws SQLException {
    String id = asker.readyBattle("What did the works council say?");
    long entries = entries();
    expect(409, "same-categories", correct(id, "[]", "as it is"));
    expect(422, "unknown-category", correct(id, "[\"gossip\"]", "because"));
    expect(422, "bad-reason", correct(id, "[\"maths\"]", "  "));
    expect(422, "bad-reason", correct(id, "[\"maths\"]", "x".repeat(1001)));
    expect(400, "wrong-type", correct(id, "\"maths\"", "because"));
    expect(404, "not-found", correct(UUID.randomUUID().toString(), "[]", "because"));
    expect(404, "not-found", correct("1", "[]", "because"));
    for (String account : List.of("ada", "cora", "pia")) {
      String body = "{\"categories\":[],\"reason\":\"because\"}";
      String path = "/api/v1/battles/" + id + "/categories";
      expect(403, "forbidden", arena.caller(account).post(path, body));
    }
    expect(403, "forbidden", asker.get("/api/v1/battles/" + id + "/categories"));
    assertEquals(entries, entries());
    assertEquals(
        List.of(), rows("select id::text from category_correction where battle_id = ?", id));
  }

  @Test
  void the_stream_counts_each_prompt_for_each_of_its_categories() {
    String today = LocalDate.now(ZoneOffset.UTC).toString();
    asker.readyBattle(GERMAN);
    JsonObject day = today(today);
    asker.readyBattle(GERMAN);
    JsonObject after = today(today);
    assertEquals(day.getInt("prompts") + 1, after.getInt("prompts"));
    assertEquals(writing(day) + 1, writing(after));
    assertEquals(day.getInt("none"), after.getInt("none"));
    JsonObject stream = Caller.expect(200, arena.caller("cora").get("/api/v1/categories/stream"));
    assertEquals(30, stream.getJsonArray("days").size());
    for (String wrong :
        List.of("from=gestern", "from=2026-03-02&to=2026-03-01", "from=1999-01-01&to=2000-01-02")) {
      expect(422, "bad-period", admin.get("/api/v1/categories/stream?" + wrong));
    }
  }

  @Test
  void the_categories_are_told_with_their_version() {
    JsonObject told = Caller.expect(200, admin.get("/api/v1/categories"));
    assertEquals(1, told.getInt("version"));
    assertEquals(7, told.getJsonArray("categories").size());
  }

  private static JsonObject today(String today) {
    String path = "/api/v1/categories/stream?from=" + today + "&to=" + today;
    return Caller.expect(200, admin.get(path)).getJsonArray("days").getJsonObject(0);
  }

  private static int writing(JsonObject day) {
    return day.getJsonObject("categories").getInt("creative-writing");
  }

  private static JsonObject read(String id) {
    return Caller.expect(200, admin.get("/api/v1/battles/" + id + "/categories"));
  }

  private static HttpResponse<String> correct(String id, String categories, String reason) {
    return admin.post(
        "/api/v1/battles/" + id + "/categories",
        "{\"categories\":%s,\"reason\":\"%s\"}".formatted(categories, reason));
  }

  private static void expect(int status, String code, HttpResponse<String> response) {
    assertEquals(
        "urn:privatearena:problem:" + code, Caller.expect(status, response).getString("type"));
  }

  private static List<String> words(JsonObject object, String name) {
    return object.getJsonArray(name).getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }

  private static long entries() throws SQLException {
    return Long.parseLong(
        rows(
                "select count(*)::text from entry_pending where convert_from(leaf, 'UTF8') like '%\"category-corrected\"%'"
                    + " and ? is not null",
                UUID.randomUUID().toString())
            .get(0));
  }

  private static List<String> rows(String query, String battle) throws SQLException {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement statement = owner.prepareStatement(query)) {
      statement.setObject(1, UUID.fromString(battle));
      List<String> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(found.getString(1));
        }
      }
      return rows;
    }
  }
}
