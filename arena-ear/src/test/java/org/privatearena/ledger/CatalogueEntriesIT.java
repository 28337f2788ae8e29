package org.privatearena.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.verify.control.ReceiptCheck;
import org.privatearena.audit.verify.control.Verdict;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.PageVisitor;
import org.privatearena.scenario.TestArena;

/** CAT-9: what people do to the catalogue is sealed, proved, and opened to compliance. */
class CatalogueEntriesIT {

  private static final String KEY = "entries-model";
  private static final String MODEL = "/api/v1/models/" + KEY;
  private static final String MODELS_ENTRIES =
      " from record_fields r join entry e on e.pending_id = r.record_id where r.fields like"
          + " '%[\"model\",\"' || (select id from model where key = ?) || '\"]%' or r.fields like"
          + " '%[\"revision\",\"' || (select r.id from revision r join model m on m.id = r.model_id"
          + " where m.key = ? and r.number = 1) || '\"]%' order by r.recorded_at, r.kind";

  private static TestArena arena;
  private static Caller adam;
  private static Caller cora;

  @BeforeAll
  static void act() {
    arena = TestArena.get();
    adam = arena.caller("adam");
    cora = arena.caller("cora");
    String endpoint =
        "{\"url\":\"http://localhost:%d/v1\",\"model\":\"zorvex-a1\"}"
            .formatted(arena.layout().models() + 20);
    Caller.expect(
        201,
        arena
            .caller("pia")
            .post(
                "/api/v1/models",
                "{\"key\":\"%s\",\"name\":\"n\",\"owner\":\"/research\",\"endpoints\":[%s]}"
                    .formatted(KEY, endpoint)));
    Caller.expect(
        200, adam.post(MODEL + "/stage", "{\"to\":\"approved\",\"reason\":\"A good one\"}"));
    String grants = "{\"grants\":[{\"group\":\"/g\",\"uses\":[\"battle\",\"named\"]}]}";
    Caller.expect(200, adam.call("PUT", MODEL + "/access", grants));
    Caller.expect(200, adam.call("PUT", MODEL + "/access", grants));
    Caller.expect(200, adam.post(MODEL + "/stage", "{\"to\":\"retired\",\"reason\":\"Over\"}"));
    assertEquals(
        409, adam.post(MODEL + "/stage", "{\"to\":\"active\",\"reason\":\"No\"}").statusCode());
    arena.awaitSealed();
  }

  @Test
  void cat_9_each_act_is_an_entry_and_what_changed_nothing_is_none() {
    assertEquals(
        List.of(
            "endpoint-changed 3",
            "model-revised 1",
            "model-submitted 1",
            "model-staged 2",
            "access-changed 2",
            "model-staged 2"),
        rows("select r.kind || ' ' || r.version" + MODELS_ENTRIES));
  }

  @Test
  void cat_9_an_entry_says_who_what_and_why_and_verifies_outside() {
    String pia = fields(0).get("changed_by");
    String admin = fields(3).get("changed_by");
    assertTrue(pia.matches("\"[0-9a-f-]{36}\"") && !pia.equals(admin), pia + " " + admin);
    assertEquals("\"A good one\"", fields(3).get("reason"));
    assertEquals("\"submitted\"", fields(3).get("stage_before"));
    assertEquals("\"approved\"", fields(3).get("stage"));
    assertEquals("[]", fields(4).get("grants_before"));
    assertEquals("[\"/g battle named\"]", fields(4).get("grants"));
    assertEquals(pia, fields(1).get("changed_by"));
  }

  @Test
  void the_pages_of_compliance_know_them() {
    String index = rows("select e.index" + MODELS_ENTRIES).get(4);
    HttpResponse<String> page =
        PageVisitor.signedOn(arena, "cora").get("/ledger-entry.xhtml?index=" + index);
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("access-changed"));
    assertTrue(page.body().contains("data-verdict=\"VERIFIED\""), page.body());
  }

  /** The fields of the entry in that place among the model's, read from a receipt that is good. */
  private static Map<String, String> fields(int place) {
    String index = rows("select e.index" + MODELS_ENTRIES).get(place);
    String path = "/api/v1/ledger/entries/" + index + "/receipt";
    assertEquals(403, adam.get(path).statusCode());
    JsonObject receipt = Caller.expect(200, cora.get(path));
    String keys = cora.get("/api/v1/ledger/key").body();
    assertTrue(OutsideCheck.holds(receipt, keys), receipt.toString());
    Verdict verdict =
        ReceiptCheck.of(
            receipt.toString().getBytes(StandardCharsets.UTF_8),
            keys.lines().map(VerifierKey::parse).toList());
    assertEquals(Verdict.Kind.VALID, verdict.kind(), verdict.words());
    Map<String, String> fields = new TreeMap<>();
    receipt
        .getJsonArray("fields")
        .getValuesAs(JsonArray.class)
        .forEach(field -> fields.put(field.getString(0), field.get(2).toString()));
    return fields;
  }

  private static List<String> rows(String query) {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement statement = owner.prepareStatement(query)) {
      statement.setString(1, KEY);
      statement.setString(2, KEY);
      List<String> rows = new ArrayList<>();
      try (ResultSet found = statement.executeQuery()) {
        while (found.next()) {
          rows.add(found.getString(1));
        }
      }
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
