package org.privatearena.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.ring.command.control.LedgerFile;
import org.privatearena.audit.verify.control.ReceiptCheck;
import org.privatearena.audit.verify.control.Verdict;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;
import org.privatearena.stack.SpareArena;

/** ERA-4 and ERA-6: a backup brings nobody back, and what is too old goes by itself. */
class RestoredBackupIT {

  private static SpareArena spare;
  private static MemberRows rows;
  private static Caller cora;

  @BeforeAll
  static void start() {
    spare = SpareArena.get();
    rows = new MemberRows(() -> spare.database("arena_owner"));
    cora = Caller.with(spare.layout(), TestArena.get().caller("cora").token());
  }

  private static Caller person(String name) {
    TestArena.get().keycloak().evaluator(name, LabModels.QUICK);
    return Caller.with(spare.layout(), TestArena.get().caller(name).token());
  }

  private static String voted(Caller who) {
    String id = who.readyBattle("What will be left of this?");
    Caller.expect(200, who.vote(id, "A_BETTER"));
    return id;
  }

  private static Path data() {
    return spare.layout().folder().resolve("postgres");
  }

  private static Path backup() {
    return spare.layout().folder().resolve("postgres-backup");
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void era4_who_was_erased_is_erased_again_before_the_server_is_ready() {
    String subject = subject("restored");
    Caller person = person("restored");
    voted(person);
    String member = rows.pseudonym(subject);
    spare.killServer();
    spare.stopDatabase();
    remove(backup());
    copy(data(), backup());
    spare.startDatabase();
    spare.startServer();
    JsonObject certificate =
        Caller.expect(
            201,
            cora.post(
                "/api/v1/erasures", "{\"member\":\"" + member + "\",\"reason\":\"case 12\"}"));
    assertEquals(0, rows.personal(member));
    spare.killServer();
    spare.stopDatabase();
    remove(data());
    copy(backup(), data());
    remove(backup());
    spare.startDatabase();
    assertTrue(rows.personal(member) > 0, "the backup has brought the member back");
    assertEquals(subject, subjectOf(member));
    adopt();
    spare.startServer();
    assertEquals(0, rows.personal(member));
    assertEquals(
        List.of(certificate.getString("id")),
        rows.column("select replay_of from erasure where member_id = ?::uuid", member));
    assertEquals(1, rows.entries("erasure-done"));
    assertEquals(
        0,
        rows.number(
            "select count(*) from text t where not exists"
                + " (select from arena_keys.member_key k where k.member_id = t.member_id)"));
    voted(person);
    assertNotEquals(member, rows.pseudonym(subject));
  }

  private static String subject(String name) {
    TestArena.get().keycloak().evaluator(name, LabModels.QUICK);
    return TestArena.get().keycloak().id(name);
  }

  private static String subjectOf(String member) {
    return rows.column("select subject from member_identity where member_id = ?::uuid", member)
        .get(0);
  }

  /** The record goes on under another name, as it must when a backup is put back. */
  private static void adopt() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    String key = spare.layout().ledgerKey().toString();
    String[] command = {"adopt", key, "--reason", "an older backup was put back"};
    assertEquals(0, LedgerFile.run(command, nowhere, nowhere));
  }

  @Test
  void era6_what_is_too_old_goes_after_a_rehearsal_and_what_is_held_stays() {
    Caller person = person("retained");
    long start = votes();
    String texts = voted(person);
    String figures = voted(person);
    String held = voted(person);
    String young = voted(person);
    String member = rows.pseudonym(TestArena.get().keycloak().id("retained"));
    receipt(person, young);
    // Read before they are aged: who follows votes by their time does not look so far back.
    Until.holds("all votes are on the board", () -> votes() >= start + 4);
    long board = votes();
    age(texts, 200);
    age(figures, 800);
    age(held, 1000);
    String day =
        rows.column(
                "select (cast_at at time zone 'UTC')::date from vote where battle_id = ?::uuid",
                held)
            .get(0);
    String hold = "{\"from\":\"" + day + "\",\"to\":\"" + day + "\",\"reason\":\"case 4711\"}";
    Caller.expect(201, cora.post("/api/v1/holds", hold));
    JsonObject before = Caller.expect(200, cora.post("/api/v1/retention/dry-run", null));
    assertEquals(2, before.getInt("battles"));
    assertEquals(6, before.getInt("texts"));
    assertEquals(1, before.getInt("detached"));
    assertEquals(1, before.getInt("held"));
    asIfRehearsedYesterday();
    spare.killServer();
    spare.startServer();
    Until.holds(
        "today's run is over",
        () -> rows.number("select count(*) from retention_run where last and not rehearsal") == 1);
    assertEquals(1, rows.entries("retention-run"));
    assertEquals("", prompt(person, texts));
    lateRemark(person, texts);
    assertEquals("What will be left of this?", prompt(person, held));
    assertEquals("What will be left of this?", prompt(person, young));
    assertEquals(404, person.get("/api/v1/battles/" + figures).statusCode());
    assertEquals(
        0,
        rows.number(
            "select count(*) from text t join turn u on u.prompt_id = t.id where u.battle_id ="
                + " ?::uuid",
            figures));
    assertEquals(3, rows.number("select count(*) from battle where member_id = ?::uuid", member));
    rows.expectCommitment(vote(figures));
    Until.holds("they stay on the board", () -> votes() == board);
    // Its own time again: the aged one is not what was recorded.
    age(texts, -200);
    valid(receipt(person, texts), vote(texts));
    assertTrue(OutsideCheck.holds(receipt(person, young), keyLines()));
    JsonObject after = Caller.expect(200, cora.post("/api/v1/retention/dry-run", null));
    assertEquals(0, after.getInt("battles"));
    assertEquals(0, after.getInt("detached"));
    aRunThatAHoldLeavesNothingIsAnEntry();
  }

  /** ERA-2: on the next day all that is old enough is held. */
  private static void aRunThatAHoldLeavesNothingIsAnEntry() {
    asIfRehearsedYesterday();
    spare.killServer();
    spare.startServer();
    Until.holds(
        "the next day's run is over",
        () -> rows.number("select count(*) from retention_run where last and not rehearsal") == 2);
    assertEquals(2, rows.entries("retention-run"));
    assertEquals(
        List.of("1 0"),
        rows.column(
            "select r.held || ' ' || r.texts from retention_run r"
                + " join entry_pending p on p.id = r.id where r.last"));
  }

  /** A remark that is made when the other texts have gone goes in its time too. */
  private static void lateRemark(Caller person, String battle) {
    String late = "{\"comment\":\"About what is gone\"}";
    assertEquals(204, person.post("/api/v1/battles/" + battle + "/notes", late).statusCode());
    administer(
        "alter table vote_note disable trigger written_once",
        "update vote_note n set created_at = n.created_at - interval '200 days' from vote v"
            + " where v.id = n.vote_id and v.battle_id = '"
            + battle
            + "'",
        "alter table vote_note enable trigger written_once");
    JsonObject found = Caller.expect(200, cora.post("/api/v1/retention/dry-run", null));
    assertEquals(1, found.getInt("battles"));
    assertEquals(1, found.getInt("texts"));
  }

  private static String vote(String battle) {
    return rows.column("select id from vote where battle_id = ?::uuid", battle).get(0);
  }

  private static String prompt(Caller who, String battle) {
    return who.card(battle).getJsonArray("turns").getJsonObject(0).getString("prompt");
  }

  private static String keyLines() {
    return cora.get("/api/v1/ledger/key").body();
  }

  private static long votes() {
    return Caller.expect(200, cora.get("/api/v1/leaderboard"))
        .getJsonObject("snapshot")
        .getInt("votes");
  }

  private static JsonObject receipt(Caller who, String battle) {
    String path = "/api/v1/battles/" + battle + "/receipt";
    Until.holds(
        "the vote is sealed",
        () -> Caller.expect(200, who.get(path)).getString("state").equals("SEALED"));
    return Caller.expect(200, who.get(path));
  }

  /** All is open but the conversations; and the time, which the test itself has altered. */
  private static void valid(JsonObject receipt, String vote) {
    JsonArrayBuilder fields = Json.createArrayBuilder();
    JsonArray shown = receipt.getJsonArray("fields");
    int closed = 0;
    for (int i = 0; i < shown.size(); i++) {
      JsonValue field = shown.get(i);
      closed += field.getValueType() == JsonValue.ValueType.STRING ? 1 : 0;
      boolean time =
          field.getValueType() == JsonValue.ValueType.ARRAY
              && field.asJsonArray().getString(0).equals("timestamp");
      fields.add(time ? Json.createValue(digest(vote, i)) : field);
    }
    assertEquals(2, closed);
    JsonObject left = Json.createObjectBuilder(receipt).add("fields", fields).build();
    Verdict verdict =
        ReceiptCheck.of(
            left.toString().getBytes(UTF_8), keyLines().lines().map(VerifierKey::parse).toList());
    assertEquals(Verdict.Kind.VALID, verdict.kind(), verdict.words());
  }

  private static String digest(String vote, int place) {
    return rows.column(
            "select encode(substr(digests, "
                + (place * 32 + 1)
                + ", 32), 'base64')"
                + " from vote where id = ?::uuid",
            vote)
        .get(0);
  }

  /** Only the database's administrator can make something older than it is. */
  private static void age(String battle, int days) {
    String ago = " - interval '" + days + " days'";
    administer(
        "alter table vote disable trigger written_once",
        "update vote set cast_at = cast_at" + ago + " where battle_id = '" + battle + "'",
        "alter table vote enable trigger written_once",
        "update turn set started_at = started_at" + ago + " where battle_id = '" + battle + "'",
        "update battle set created_at = created_at" + ago + " where id = '" + battle + "'");
  }

  private static void asIfRehearsedYesterday() {
    // A server looks whether it is time within twenty seconds of its start, and not at it.
    Until.holds(
        "today's rehearsal is over",
        () -> rows.number("select count(*) from retention_run where last and rehearsal") >= 1);
    administer(
        "alter table retention_run disable trigger written_once",
        "update retention_run set day = day - 1",
        "alter table retention_run enable trigger written_once");
  }

  private static void administer(String... statements) {
    try (Connection connection = spare.administrator();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
