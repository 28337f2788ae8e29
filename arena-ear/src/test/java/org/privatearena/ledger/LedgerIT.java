package org.privatearena.ledger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.tree.control.Proofs;
import org.privatearena.audit.verify.control.ReceiptCheck;
import org.privatearena.audit.verify.control.Verdict;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;

/** AUD-7, COM-1 to COM-3: votes are sealed, proved, and opened to those whom they concern. */
class LedgerIT {

  private static TestArena arena;
  private static Caller voter;
  private static Caller other;
  private static Caller cora;
  private static String battle;

  @BeforeAll
  static void vote() {
    arena = TestArena.get();
    arena.keycloak().evaluator("ledger-one", LabModels.QUICK);
    arena.keycloak().evaluator("ledger-two", LabModels.QUICK);
    voter = arena.caller("ledger-one");
    other = arena.caller("ledger-two");
    cora = arena.caller("cora");
    battle =
        voted(
            voter, "What is kept of this? \u00fc\u2028\ud83d\ude00\u0007".replace("\u0007", "\t"));
  }

  private static String voted(Caller who, String prompt) {
    String id = who.readyBattle(prompt);
    Caller.expect(200, who.vote(id, "A_BETTER"));
    return id;
  }

  private static JsonObject sealedReceipt(Caller who, String of) {
    String path = "/api/v1/battles/" + of + "/receipt";
    Until.holds(
        "the vote is sealed",
        () -> Caller.expect(200, who.get(path)).getString("state").equals("SEALED"));
    return Caller.expect(200, who.get(path));
  }

  private static String keys() {
    return text(voter.get("/api/v1/ledger/key"));
  }

  private static String text(HttpResponse<String> response) {
    assertEquals(200, response.statusCode(), response.body());
    assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
    return response.body();
  }

  @Test
  void com1_a_receipt_is_checked_without_the_arena() {
    JsonObject receipt = sealedReceipt(voter, battle);
    assertTrue(OutsideCheck.holds(receipt, keys()));
    JsonArray fields = receipt.getJsonArray("fields");
    JsonArray winner =
        fields.getValuesAs(JsonArray.class).stream()
            .filter(field -> field.getString(0).equals("winner"))
            .findFirst()
            .orElseThrow();
    assertEquals("model_a", winner.getString(2));
    int at = fields.indexOf(winner);
    JsonArray turned = Json.createArrayBuilder(winner).set(2, "model_b").build();
    JsonObject forged =
        Json.createObjectBuilder(receipt)
            .add("fields", Json.createArrayBuilder(fields).set(at, turned))
            .build();
    assertFalse(OutsideCheck.holds(forged, keys()), "another winner");
    JsonObject moved =
        Json.createObjectBuilder(receipt)
            .add("index", receipt.getJsonNumber("index").longValue() + 1)
            .build();
    assertFalse(OutsideCheck.holds(moved, keys()), "another place");
  }

  @Test
  void com2_there_is_no_receipt_before_the_vote_and_none_for_others() {
    String open = voter.readyBattle("Not voted yet");
    assertEquals(404, voter.get("/api/v1/battles/" + open + "/receipt").statusCode());
    assertEquals(404, other.get("/api/v1/battles/" + battle + "/receipt").statusCode());
    assertEquals(403, cora.get("/api/v1/battles/" + battle + "/receipt").statusCode());
    assertEquals(404, voter.get("/api/v1/battles/nothing/receipt").statusCode());
  }

  @Test
  void com3_an_entry_and_its_proof_are_for_its_voter_and_compliance() {
    JsonObject receipt = sealedReceipt(voter, battle);
    long index = receipt.getJsonNumber("index").longValue();
    String entry = "/api/v1/ledger/entries/" + index;
    String proof = "/api/v1/ledger/proofs/inclusion?index=" + index;
    for (Caller reader : List.of(voter, cora)) {
      JsonObject read = Caller.expect(200, reader.get(entry));
      assertArrayEquals(
          OutsideCheck.canonical(receipt.getJsonObject("leaf")),
          read.getString("leaf").getBytes(StandardCharsets.UTF_8));
      assertEquals(receipt.getString("record"), read.getString("record"));
      proves(Caller.expect(200, reader.get(proof)));
    }
    assertEquals(404, other.get(entry).statusCode());
    assertEquals(404, other.get(proof).statusCode());
    assertEquals(404, cora.get("/api/v1/ledger/entries/999999999999").statusCode());
    assertEquals(404, cora.get("/api/v1/ledger/entries/-1").statusCode());
    assertEquals(400, cora.get("/api/v1/ledger/proofs/inclusion?index=x").statusCode());
    assertEquals(400, cora.get("/api/v1/ledger/proofs/inclusion").statusCode());
    assertEquals(404, cora.get(proof + "&size=" + index).statusCode());
    assertEquals(404, cora.get(proof + "&size=999999999999").statusCode());
  }

  private static void proves(JsonObject proof) {
    byte[] root =
        Proofs.inclusionRoot(
                proof.getJsonNumber("index").longValue(),
                proof.getJsonNumber("size").longValue(),
                OutsideCheck.bytes(proof.getString("leaf_hash")),
                path(proof))
            .orElseThrow();
    assertArrayEquals(OutsideCheck.bytes(proof.getString("root")), root);
  }

  private static List<byte[]> path(JsonObject proof) {
    return proof.getJsonArray("path").getValuesAs(JsonString.class).stream()
        .map(hash -> OutsideCheck.bytes(hash.getString()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "model-submitted",
        "model-staged",
        "model-revised",
        "endpoint-changed",
        "access-changed",
        "settings-changed"
      })
  void com4_compliance_opens_what_the_arena_says_of_itself(String kind) {
    long index = placeOf(kind);
    String path = "/api/v1/ledger/entries/" + index + "/receipt";
    JsonObject receipt = Caller.expect(200, cora.get(path));
    assertEquals(kind, receipt.getJsonObject("leaf").getString("kind"));
    assertTrue(OutsideCheck.holds(receipt, keys()), "AUD-11: " + receipt);
    Verdict verdict =
        ReceiptCheck.of(
            receipt.toString().getBytes(StandardCharsets.UTF_8),
            keys().lines().map(VerifierKey::parse).toList());
    assertEquals(Verdict.Kind.VALID, verdict.kind(), verdict.words());
    assertEquals(403, voter.get(path).statusCode());
  }

  @Test
  void com5_models_of_a_void_battle_are_told_to_compliance_but_not_to_its_own_person() {
    arena.keycloak().evaluator("ledger-void", LabModels.FAILING);
    arena.keycloak().grant("ledger-void", "compliance");
    Caller both = arena.caller("ledger-void");
    JsonObject begun = both.begin("Who fails here?");
    assertEquals("void", both.events(begun).last().name());
    Until.holds("it is sealed", () -> places("battle-void", begun.getString("id")).size() == 1);
    String path =
        "/api/v1/ledger/entries/"
            + places("battle-void", begun.getString("id")).get(0)
            + "/receipt";
    assertEquals(404, both.get(path).statusCode());
    JsonObject receipt = Caller.expect(200, cora.get(path));
    assertTrue(receipt.getJsonArray("fields").toString().contains("\"failed\""), "BAT-15");
    assertTrue(OutsideCheck.holds(receipt, keys()));
  }

  private static long placeOf(String kind) {
    return places(kind, "%").get(0);
  }

  private static List<Long> places(String kind, String subject) {
    List<Long> places = new ArrayList<>();
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement query =
            owner.prepareStatement(
                "select e.index from entry e join record_fields r on r.record_id = e.pending_id"
                    + " where r.kind = ? and r.subject like ? order by e.index")) {
      query.setString(1, kind);
      query.setString(2, subject);
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          places.add(rows.getLong(1));
        }
      }
      return places;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void com4_an_entry_about_a_person_is_not_opened_this_way() {
    long index = sealedReceipt(voter, battle).getJsonNumber("index").longValue();
    assertEquals(404, cora.get("/api/v1/ledger/entries/" + index + "/receipt").statusCode());
    assertEquals(404, cora.get("/api/v1/ledger/entries/x/receipt").statusCode());
  }

  @Test
  void aud7_the_log_only_grows() {
    sealedReceipt(voter, battle);
    Checkpoint before =
        OutsideCheck.checkpoint(text(cora.get("/api/v1/ledger/checkpoint")), keys());
    String later = voted(voter, "A later one");
    sealedReceipt(voter, later);
    Checkpoint after = OutsideCheck.checkpoint(text(cora.get("/api/v1/ledger/checkpoint")), keys());
    assertTrue(after.size() > before.size());
    assertEquals(before.origin(), after.origin());
    String path = "/api/v1/ledger/proofs/consistency?from=" + before.size() + "&to=" + after.size();
    JsonObject proof = Caller.expect(200, cora.get(path));
    assertTrue(
        Proofs.consistent(before.size(), after.size(), before.root(), after.root(), path(proof)));
    assertEquals(
        404,
        cora.get("/api/v1/ledger/proofs/consistency?from=" + after.size() + "&to=1").statusCode());
    assertEquals(404, cora.get("/api/v1/ledger/proofs/consistency?from=0&to=1").statusCode());
  }

  @Test
  void aud8_each_checkpoint_stands_outside_the_database_too() throws Exception {
    sealedReceipt(voter, battle);
    String note = text(cora.get("/api/v1/ledger/checkpoint"));
    Until.holds(
        "the checkpoint was copied",
        () -> {
          try {
            return Files.readString(arena.layout().checkpoints()).contains(note);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(arena.layout().ledgerKey())));
  }
}
