package org.privatearena.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.audit.note.control.SignedNote;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.ring.command.control.LedgerFile;
import org.privatearena.audit.verify.control.ReceiptCheck;
import org.privatearena.audit.verify.control.Verdict;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;
import org.privatearena.stack.SpareArena;

/** AUD-7 and AUD-8: the sealer stopped at each of its steps, and a database that is not the one. */
class SealingFaultsIT {

  private static final String ADOPTED =
      "select count(*) from entry_pending where convert_from(leaf, 'UTF8') like"
          + " '%\"kind\":\"adopted\"%'";

  private static SpareArena spare;
  private static SealedDatabase tables;
  private static Caller voter;

  @BeforeAll
  static void start() {
    spare = SpareArena.get();
    tables = new SealedDatabase(spare);
    TestArena.get().keycloak().evaluator("sealing-faults", LabModels.QUICK);
    voter = Caller.with(spare.layout(), TestArena.get().caller("sealing-faults").token());
  }

  @BeforeEach
  void begin() {
    vote();
    tables.awaitSealed();
  }

  @AfterEach
  void mended() throws IOException {
    Until.holds("the arena is ready again", () -> spare.readiness() == 200);
    vote();
    tables.awaitSealed();
    tables.expectOneTree();
  }

  private static void vote() {
    Caller.expect(200, voter.vote(voter.readyBattle("Is this sealed?"), "TIE"));
  }

  private static void administer(String... statements) {
    tables.administer(statements);
  }

  @ParameterizedTest
  @ValueSource(strings = {"entry", "checkpoint"})
  void aud7_a_step_that_fails_undoes_all_before_it(String table) {
    long entries = tables.number("select count(*) from entry");
    administer(
        "create function stop_here() returns trigger language plpgsql as"
            + " $$ begin raise exception 'the sealer dies here'; end $$",
        "create trigger stop_here after insert on "
            + table
            + " for each statement execute function stop_here()");
    try {
      vote();
      Until.holds(
          "a leaf waits",
          () ->
              tables.number(
                      "select count(*) from entry_pending where id not in"
                          + " (select pending_id from entry)"
                          + " and queued_at < clock_timestamp() - interval '3 seconds'")
                  > 0);
      assertEquals(entries, tables.number("select count(*) from entry"));
      assertEquals(200, spare.readiness(), "votes go on");
    } finally {
      administer("drop trigger stop_here on " + table, "drop function stop_here()");
    }
  }

  @Test
  void aud7_a_sealer_whose_connection_dies_starts_again() throws IOException {
    for (int i = 0; i < 10; i++) {
      vote();
      administer(
          "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'arena_app'");
      Until.holds("the arena is ready again", () -> spare.readiness() == 200);
    }
    tables.awaitSealed();
    tables.expectOneTree();
  }

  @Test
  void aud7_two_sealers_at_once_build_one_tree() throws Exception {
    OtherSealer other = new OtherSealer(spare);
    Random random = new Random(3);
    int sealed = 0;
    Voters voters = Voters.on(spare, "two-sealers", 4);
    try (voters) {
      while (sealed < 10) {
        sealed += other.seal(random.nextInt(400)) ? 1 : 0;
      }
    }
    assertEquals(List.of(), voters.wrong());
    tables.awaitSealed();
    tables.expectVotes(voters.acknowledged());
    tables.expectOneTree();
  }

  @Test
  void aud8_a_copy_that_was_cut_off_or_is_older_is_no_reason_to_stop() throws IOException {
    Path copies = spare.layout().checkpoints();
    String text = Files.readString(copies);
    Files.writeString(copies, text.substring(0, text.length() - 40));
    vote();
    tables.awaitSealed();
    assertEquals(200, spare.readiness());
    Files.writeString(copies, text);
  }

  @Test
  void aud8_a_checkpoint_that_was_sealed_and_not_copied_is_copied_without_another_entry()
      throws IOException {
    Path copies = spare.layout().checkpoints();
    long size = tables.number("select max(size) from checkpoint");
    Until.holds("the checkpoint was copied", () -> outside() == size);
    // As a server leaves it that is killed after the commit.
    String text = Files.readString(copies);
    Files.writeString(copies, text.substring(0, text.lastIndexOf("\n\n\n", text.length() - 4) + 3));
    Until.holds("it is copied after all", () -> outside() == size);
    assertEquals(text, Files.readString(copies));
    assertEquals(size, tables.number("select max(size) from checkpoint"));
  }

  private static long outside() {
    try {
      return tables.outside().size();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aud8_a_copy_that_was_altered_is_a_reason_to_stop() throws IOException {
    Path copies = spare.layout().checkpoints();
    String text = Files.readString(copies);
    try {
      Files.writeString(copies, text + "something else\n\n\n");
      expectRefusal("outside the database was altered");
      String notes = text.substring(0, text.length() - 3);
      int before = notes.lastIndexOf("\n\n\n");
      String newest = notes.substring(before < 0 ? 0 : before + 3) + "\n";
      String size = newest.lines().skip(1).findFirst().orElseThrow();
      Files.writeString(copies, text + newest.replace("\n" + size + "\n", "\n999999\n") + "\n\n");
      expectRefusal("outside the database was altered");
    } finally {
      Files.writeString(copies, text);
    }
  }

  @Test
  void aud8_a_database_that_is_behind_is_not_signed() throws IOException {
    Path copies = spare.layout().checkpoints();
    List<String> kept = Files.readAllLines(copies);
    long size = tables.number("select max(size) from checkpoint");
    // As if the last checkpoint had been lost with a restored backup.
    administer(
        "alter table checkpoint disable trigger written_once",
        "create table lost as select * from checkpoint where size = " + size,
        "delete from checkpoint where size = " + size,
        "alter table checkpoint enable trigger written_once");
    try {
      expectRefusal("the database is behind");
      vote();
      assertTrue(size > tables.number("select coalesce(max(size), 0) from checkpoint"));
    } finally {
      administer("insert into checkpoint select * from lost", "drop table lost");
    }
    assertTrue(Files.readAllLines(copies).size() >= kept.size());
  }

  @Test
  void aud8_a_backup_that_was_put_back_is_signed_again_only_under_another_name() throws Exception {
    long size = tables.number("select max(size) from checkpoint");
    long before = tables.number("select previous_size from checkpoint where size = " + size);
    String origin = tables.keys().signing().verifier().name();
    long adopted = tables.number(ADOPTED);
    restoreTo(before);
    expectRefusal("the database is behind");
    vote();
    ledger("adopt", "--reason", "the backup of Monday was put back");
    Until.holds("the arena is ready again", () -> spare.readiness() == 200);
    tables.awaitSealed();
    assertNotEquals(origin, tables.keys().signing().verifier().name());
    assertEquals(adopted + 1, tables.number(ADOPTED));
  }

  /** As a backup of that state would be, without what came later. */
  private static void restoreTo(long size) {
    administer(
        "alter table checkpoint disable trigger written_once",
        "alter table entry disable trigger written_once",
        "alter table tile disable trigger written_once",
        "begin",
        "delete from checkpoint where size > " + size,
        "delete from entry where index >= " + size,
        "delete from tile where level = 0 and (index + 1) * 256 > " + size,
        "commit",
        "alter table checkpoint enable trigger written_once",
        "alter table entry enable trigger written_once",
        "alter table tile enable trigger written_once");
  }

  private static void ledger(String what, String... more) {
    List<String> arguments = new ArrayList<>(List.of(what, spare.layout().ledgerKey().toString()));
    arguments.addAll(List.of(more));
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    assertEquals(0, LedgerFile.run(arguments.toArray(String[]::new), nowhere, nowhere));
  }

  @Test
  void a_key_is_changed_while_people_vote_and_the_old_one_signs_the_change() throws Exception {
    String battle = voter.readyBattle("Before the new key");
    Caller.expect(200, voter.vote(battle, "TIE"));
    JsonObject before = receipt(battle);
    VerifierKey old = tables.keys().signing().verifier();
    Voters voters = Voters.on(spare, "new-key", 3);
    try (voters) {
      ledger("rotate");
      VerifierKey now = tables.keys().signing().verifier();
      Until.holds("the new key signs", () -> newest().signer(List.of(now)).isPresent());
      String note =
          tables
              .column(
                  "select c.note from checkpoint c where c.size > (select e.index from entry e join"
                      + " entry_pending p on p.id = e.pending_id where convert_from(p.leaf, 'UTF8')"
                      + " like '%\"kind\":\"key-rotated\"%' order by e.index desc limit 1)"
                      + " order by c.size limit 1",
                  row -> row.getString(1))
              .get(0);
      assertTrue(SignedNote.parse(note).signer(List.of(old)).isPresent(), "the old key signs it");
    }
    assertEquals(List.of(), voters.wrong());
    JsonObject after = receipt(battle);
    List<VerifierKey> both = tables.keys().verifiers();
    for (JsonObject receipt : List.of(before, after)) {
      assertEquals(Verdict.Kind.VALID, judged(receipt, both).kind());
    }
    assertEquals(Verdict.Kind.UNJUDGED, judged(after, List.of(old)).kind());
    assertTrue(judged(after, List.of(old)).words().contains("one line for each of its keys"));
    assertEquals(Verdict.Kind.UNJUDGED, judged(before, both.subList(0, 1)).kind());
  }

  private static SignedNote newest() {
    return SignedNote.parse(
        tables
            .column("select note from checkpoint order by size desc limit 1", r -> r.getString(1))
            .get(0));
  }

  private static JsonObject receipt(String battle) {
    String path = "/api/v1/battles/" + battle + "/receipt";
    Until.holds(
        "the vote is sealed",
        () -> Caller.expect(200, voter.get(path)).getString("state").equals("SEALED"));
    return Caller.expect(200, voter.get(path));
  }

  private static Verdict judged(JsonObject receipt, List<VerifierKey> keys) {
    return ReceiptCheck.of(receipt.toString().getBytes(UTF_8), keys);
  }

  @Test
  void aud8_a_past_that_was_rewritten_is_not_signed() {
    long size = tables.number("select max(size) from checkpoint");
    administer(
        "alter table checkpoint disable trigger written_once",
        "create table true_root as select root from checkpoint where size = " + size,
        "update checkpoint set root = sha256(root) where size = " + size);
    try {
      expectRefusal("was altered");
    } finally {
      administer(
          "update checkpoint set root = (select root from true_root) where size = " + size,
          "drop table true_root",
          "alter table checkpoint enable trigger written_once");
    }
  }

  private static void expectRefusal(String words) {
    Until.holds("the arena says that it is not ready", () -> spare.readiness() == 503);
    String health = Caller.with(spare.layout(), null).get("/health/ready").body();
    assertTrue(health.contains(words), health);
  }
}
