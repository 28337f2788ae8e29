package org.privatearena.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.SigningKey;
import org.privatearena.audit.tree.control.RightEdge;
import org.privatearena.audit.tree.control.TreeHash;
import org.privatearena.audit.verify.control.ReceiptCheck;
import org.privatearena.audit.verify.control.Verdict;
import org.privatearena.browser.Chromium;
import org.privatearena.browser.Visitor;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;
import org.privatearena.stack.SpareArena;

/**
 * AUD-8 against the database's superuser, who can switch off every trigger: what is found, by whom,
 * and what cannot be found without a checkpoint that was kept elsewhere.
 */
class TamperedDatabaseIT {

  private static SpareArena spare;
  private static SealedDatabase tables;
  private static Caller voter;

  private String battle;
  private Checkpoint kept;

  @BeforeAll
  static void start() {
    spare = SpareArena.get();
    tables = new SealedDatabase(spare);
    TestArena.get().keycloak().evaluator("tampered", LabModels.QUICK);
    voter = Caller.with(spare.layout(), TestArena.get().caller("tampered").token());
  }

  @BeforeEach
  void begin() throws IOException {
    do {
      battle = voter.readyBattle("Is this what I said?");
      Caller.expect(200, voter.vote(battle, "A_BETTER"));
      tables.awaitSealed();
      // The last leaf of a tile has its hash in the tile as well.
    } while (tables.number("select max(size) % 256 from checkpoint") == 0);
    long size = tables.number("select max(size) from checkpoint");
    Until.holds("the checkpoint was copied", () -> outside().size() == size);
    kept = outside();
    assertTrue(tables.gives(kept));
    assertEquals(Verdict.Kind.VALID, judged().kind());
  }

  @AfterEach
  void mended() throws IOException {
    Until.holds("the arena is ready again", () -> spare.readiness() == 200);
    Caller.expect(200, voter.vote(voter.readyBattle("And after?"), "TIE"));
    tables.awaitSealed();
    tables.expectOneTree();
    assertTrue(tables.gives(kept));
  }

  private static Checkpoint outside() {
    try {
      return tables.outside();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonObject receipt() {
    return Caller.expect(200, voter.get("/api/v1/battles/" + battle + "/receipt"));
  }

  private Verdict judged() throws IOException {
    return ReceiptCheck.of(receipt().toString().getBytes(UTF_8), tables.keys().verifiers());
  }

  private static void administer(String... statements) {
    tables.administer(statements);
  }

  private static void rewrite(String table, String change) {
    administer(
        "alter table " + table + " disable trigger written_once",
        change,
        "alter table " + table + " enable trigger written_once");
  }

  /** The server reads the tree again, as after a start: its sealer does so after every failure. */
  private static void failSealing() {
    administer("alter table checkpoint rename to checkpoint_away");
    try {
      // It seals once a second.
      TimeUnit.SECONDS.sleep(4);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      administer("alter table checkpoint_away rename to checkpoint");
    }
  }

  private static void expectRefusal(String words) {
    Until.holds(
        "the arena refuses: " + words,
        () -> Caller.with(spare.layout(), null).get("/health/ready").body().contains(words));
    assertEquals(503, spare.readiness());
  }

  private void choose(String choice) {
    rewrite("vote", "update vote set choice = '" + choice + "' where battle_id = '" + battle + "'");
  }

  @Test
  void aud8_a_vote_that_was_edited_no_longer_fits_its_entry() throws IOException {
    choose("B_BETTER");
    try {
      Verdict verdict = judged();
      assertEquals(Verdict.Kind.ALTERED, verdict.kind(), verdict.words());
      assertTrue(verdict.words().contains("commitment"), verdict.words());
      assertTrue(tables.gives(kept), "the tree itself is untouched");
    } finally {
      choose("A_BETTER");
    }
  }

  private String vote() {
    return "(select id from vote where battle_id = '" + battle + "')";
  }

  private byte[] leaf() {
    return tables
        .column("select leaf from entry_pending where id = " + vote(), row -> row.getBytes(1))
        .get(0);
  }

  private void put(byte[] leaf) {
    rewrite(
        "entry_pending",
        "update entry_pending set leaf = decode('"
            + HexFormat.of().formatHex(leaf)
            + "', 'hex') where id = "
            + vote());
  }

  /** The leaf as it would be had the vote been another one. */
  private static byte[] forged(byte[] leaf) {
    String text = new String(leaf, UTF_8);
    int at = text.indexOf("\"commitment\":\"") + 14;
    char other = text.charAt(at) == '0' ? '1' : '0';
    return (text.substring(0, at) + other + text.substring(at + 1)).getBytes(UTF_8);
  }

  @Test
  void aud8_a_leaf_that_was_edited_with_its_vote_no_longer_gives_the_signed_root()
      throws IOException {
    byte[] leaf = leaf();
    put(forged(leaf));
    try {
      assertEquals(Verdict.Kind.ALTERED, judged().kind());
      assertFalse(tables.gives(kept));
      failSealing();
      expectRefusal("the stored tree does not give the root that was signed");
    } finally {
      put(leaf);
    }
  }

  @Test
  void aud8_an_entry_that_was_deleted_is_missed() {
    String entry = "entry where pending_id = " + vote();
    administer("create table lost_entry as select * from " + entry);
    rewrite("entry", "delete from " + entry);
    try {
      assertFalse(tables.gives(kept));
      failSealing();
      expectRefusal("the stored tree does not give the root that was signed");
    } finally {
      administer("insert into entry select * from lost_entry", "drop table lost_entry");
    }
  }

  /** What verifying everything finds, as cora asks for it on its page. */
  private static List<String> everything() {
    String job;
    try (Chromium chromium = Chromium.start();
        Visitor cora = chromium.visitor(spare.url())) {
      cora.signIn("cora");
      cora.open("/verification.xhtml");
      cora.page().locator("#verify").press("Enter");
      cora.page().waitForURL(Pattern.compile(".*verification\\.xhtml\\?id=.*"));
      job = cora.page().url().replaceAll(".*id=", "");
    }
    Until.holds(
        "everything is verified",
        () ->
            tables.number(
                    "select count(*) from compliance_job where state = 'DONE' and id = '"
                        + job
                        + "'")
                == 1);
    return tables.column(
        "select flaw || ' ' || what from verification_fault where job_id = '" + job + "'",
        row -> row.getString(1));
  }

  private void rename(String from, String to) {
    // As the superuser does it whom neither triggers nor foreign keys stop.
    administer(
        "set session_replication_role = replica",
        "update vote set id = '" + to + "' where id = '" + from + "'");
  }

  @Test
  void aud9_verifying_everything_names_a_vote_that_is_gone_and_one_that_was_added() {
    String vote =
        tables
            .column(
                "select id from vote where battle_id = '" + battle + "'", row -> row.getString(1))
            .get(0);
    long index = tables.number("select index from entry where pending_id = '" + vote + "'");
    String other = UUID.randomUUID().toString();
    rename(vote, other);
    try {
      List<String> found = everything();
      assertTrue(found.contains("RECORD_GONE " + index), found.toString());
      assertTrue(found.contains("RECORD_WITHOUT_ENTRY " + other), found.toString());
    } finally {
      rename(other, vote);
    }
  }

  /** The head as the arena would have signed it over other leaves. */
  private void signHead() throws IOException {
    RightEdge edge = new RightEdge();
    tables
        .column(
            "select p.leaf from entry e join entry_pending p on p.id = e.pending_id"
                + " order by e.index",
            row -> row.getBytes(1))
        .forEach(leaf -> edge.append(TreeHash.leaf(leaf), tile -> {}));
    SigningKey key = tables.keys().signing();
    Checkpoint head = new Checkpoint(key.verifier().name(), edge.size(), edge.root());
    String note = key.cosign(key.sign(head.text()), Instant.now()).written();
    setHead(edge.size(), edge.root(), note);
  }

  private static void setHead(long size, byte[] root, String note) {
    rewrite(
        "checkpoint",
        "update checkpoint set root = decode('"
            + HexFormat.of().formatHex(root)
            + "', 'hex'), note = '"
            + note.replace("'", "''")
            + "' where size = "
            + size);
  }

  @Test
  void aud8_tail_and_head_rewritten_with_the_key_are_found_by_a_copy_outside_and_by_nothing_else()
      throws IOException {
    Path copies = spare.layout().checkpoints();
    String text = Files.readString(copies);
    byte[] leaf = leaf();
    String note =
        tables
            .column(
                "select note from checkpoint where size = " + kept.size(), row -> row.getString(1))
            .get(0);
    put(forged(leaf));
    try {
      signHead();
      expectRefusal("the database is inconsistent");
      assertTrue(everything().contains("COPY_DIFFERS " + kept.size()));
      // Who can write the copies as well, or has none: nothing here tells that it was otherwise.
      Files.writeString(copies, text.substring(0, text.lastIndexOf(note)));
      Until.holds("the arena goes on with another past", () -> spare.readiness() == 200);
      // Whoever kept a checkpoint finds it.
      Checkpoint shown =
          OutsideCheck.checkpoint(
              voter.get("/api/v1/ledger/checkpoint").body(), SealedDatabase.lines(tables.keys()));
      assertEquals(kept.size(), shown.size());
      assertFalse(kept.equals(shown));
      assertFalse(tables.gives(kept));
    } finally {
      put(leaf);
      setHead(kept.size(), kept.root(), note);
      Files.writeString(copies, text);
    }
  }
}
