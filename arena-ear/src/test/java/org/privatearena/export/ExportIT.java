package org.privatearena.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;
import org.privatearena.stack.StackLayout;

/**
 * EXP-1 to EXP-4, EXP-7 and EXP-9: bundles are asked for, decided, fetched, and checked elsewhere.
 */
class ExportIT {

  private static final String PROMPT = "=1+1, said \"ada\"\nand 🦊?";
  private static final List<String> CHOICES =
      List.of("A_BETTER", "B_BETTER", "TIE", "BOTH_BAD", "A_BETTER");

  private static TestArena arena;
  private static Exporter cora;
  private static Exporter carl;
  private static Instant from;
  private static Instant to;
  private static Path keys;
  private static final List<String> VOTED = new ArrayList<>();

  @TempDir private static Path folder;

  @BeforeAll
  static void vote() throws IOException {
    arena = TestArena.get();
    arena.keycloak().evaluator("exported-one", LabModels.QUICK);
    arena.keycloak().evaluator("exported-two", LabModels.QUICK);
    cora = new Exporter(arena.caller("cora"), arena.url());
    carl = new Exporter(arena.caller("carl"), arena.url());
    from = Instant.now();
    for (Caller voter : List.of(arena.caller("exported-one"), arena.caller("exported-two"))) {
      for (String choice : CHOICES) {
        String battle = voter.readyBattle(PROMPT + choice);
        Caller.expect(200, voter.vote(battle, choice));
        VOTED.add(battle);
      }
    }
    to = Instant.now().plusMillis(5);
    keys = Files.createTempFile(folder, "arena", ".pub");
    Files.writeString(keys, arena.caller("cora").get("/api/v1/ledger/key").body());
  }

  private static JsonObject ours() {
    return Json.createObjectBuilder()
        .add("from", from.toString())
        .add("to", to.toString())
        .add("groups", Json.createArrayBuilder().add(LabModels.QUICK))
        .build();
  }

  private static void valid(Path bundle) throws IOException, InterruptedException {
    Verifier.Said said = Verifier.check(bundle, keys);
    assertEquals(0, said.code(), said.words());
  }

  @Test
  void exp1_figures_of_votes_are_exported_and_checked_by_an_outsider() throws Exception {
    Path bundle =
        cora.fetched(Exporter.wish("votes", ours(), "csv", "jsonl", "parquet").build(), folder);
    valid(bundle);
    Map<String, byte[]> files = Exporter.files(bundle);
    List<JsonObject> rows = Exporter.lines(files, "votes.jsonl");
    assertEquals(2 * CHOICES.size(), rows.size());
    List<String> winners = new ArrayList<>();
    Set<String> judges = new HashSet<>();
    for (JsonObject row : rows) {
      winners.add(row.getString("winner"));
      judges.add(row.getString("judge"));
      assertEquals(
          List.of(LabModels.QUICK), row.getJsonArray("groups").getValuesAs(JsonString::getString));
      assertTrue(row.getJsonObject("style_a").getInt("tokens") > 0, row.toString());
    }
    assertEquals(
        List.of(
            "model_a",
            "model_b",
            "tie",
            "both_bad",
            "model_a",
            "model_a",
            "model_b",
            "tie",
            "both_bad",
            "model_a"),
        winners);
    assertEquals(2, judges.size(), "two people voted");
    assertEquals(2 * CHOICES.size() + 1, Exporter.text(files, "votes.csv").lines().count());
    String whole = files.values().stream().map(ExportIT::readable).reduce("", String::concat);
    assertFalse(whole.contains("said"), "figures hold no text");
    JsonObject manifest = Exporter.object(Exporter.text(files, "manifest.json"));
    assertEquals("A test of exports", manifest.getString("purpose"));
    assertTrue(manifest.getString("filter_in_words").contains(LabModels.QUICK));
    assertEquals(rows.size(), manifest.getInt("rows"));
    assertEquals(documentedMembers(), new TreeSet<>(manifest.keySet()));
  }

  /** What docs/compliance.md says of the manifest. */
  private static Set<String> documentedMembers() throws IOException {
    List<String> lines = Files.readAllLines(StackLayout.checkout().resolve("docs/compliance.md"));
    int begin = lines.indexOf("| member of the manifest | type, unit | meaning |") + 2;
    Set<String> members = new TreeSet<>();
    for (String line : lines.subList(begin, lines.size())) {
      if (!line.startsWith("|")) {
        break;
      }
      members.add(line.split("`", -1)[1]);
    }
    return members;
  }

  private static String readable(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void exp1_one_byte_of_any_file_is_found() throws Exception {
    Path bundle =
        cora.fetched(Exporter.wish("votes", ours(), "csv", "jsonl", "parquet").build(), folder);
    Map<String, byte[]> files = Exporter.files(bundle);
    assertEquals(9, files.size(), files.keySet().toString());
    for (String name : files.keySet()) {
      Map<String, byte[]> other = new LinkedHashMap<>(files);
      byte[] bytes = files.get(name).clone();
      bytes[bytes.length / 2] ^= 1;
      other.put(name, bytes);
      Path altered = Files.createTempFile(folder, "altered", ".zip");
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(altered))) {
        for (Map.Entry<String, byte[]> file : other.entrySet()) {
          zip.putNextEntry(new ZipEntry(file.getKey()));
          zip.write(file.getValue());
          zip.closeEntry();
        }
      }
      Verifier.Said said = Verifier.check(altered, keys);
      assertEquals(1, said.code(), name + ": " + said.words());
      assertTrue(said.words().contains(name), name + ": " + said.words());
      // Where the byte is in the name of the key, it is nobody's signature that is known.
      assertTrue(
          said.words().startsWith("altered: " + name) || name.equals("manifest.sig"), said.words());
    }
  }

  /** A checkpoint as an auditor keeps it. */
  private static Path kept() throws IOException {
    Path file = Files.createTempFile(folder, "checkpoint", ".txt");
    return Files.writeString(file, arena.caller("cora").get("/api/v1/ledger/checkpoint").body());
  }

  @Test
  void exp9_a_bundle_proves_that_the_ledger_only_grew_since_a_checkpoint_that_was_kept()
      throws Exception {
    Caller voter = arena.caller("exported-two");
    List<Path> before = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      before.add(kept());
      Caller.expect(200, voter.vote(voter.readyBattle("Kept " + i), "TIE"));
      arena.awaitOnBoards();
    }
    Path first = cora.fetched(Exporter.wish("votes", ours(), "csv").build(), folder);
    Path inBundle =
        Files.write(folder.resolve("first.txt"), Exporter.files(first).get("checkpoint.txt"));
    Verifier.Said itself = Verifier.check(first, keys, inBundle);
    assertEquals(0, itself.code(), itself.words());
    Path second = cora.fetched(Exporter.wish("votes", ours(), "jsonl").build(), folder);
    before.add(inBundle);
    for (Path checkpoint : before) {
      Verifier.Said said = Verifier.check(second, keys, checkpoint);
      assertEquals(0, said.code(), said.words());
      assertTrue(said.words().contains("goes on from the earlier checkpoint at "), said.words());
    }
    byte[] bent = Files.readAllBytes(before.get(0));
    bent[bent.length / 3] ^= 1;
    Verifier.Said other = Verifier.check(second, keys, Files.write(before.get(0), bent));
    assertEquals(1, other.code(), other.words());
  }

  @Test
  void exp2_texts_need_somebody_else() throws Exception {
    String export = cora.ask(Exporter.wish("conversations", ours(), "jsonl", "csv").build());
    cora.await(export, "AWAITING_RELEASE");
    assertEquals(409, cora.call("GET", "/" + export + "/bundle"));
    assertEquals(403, cora.call("POST", "/" + export + "/release"), "who asked");
    assertEquals(200, carl.call("POST", "/" + export + "/release"));
    assertEquals(409, carl.call("POST", "/" + export + "/release"), "once");
    Path bundle = cora.fetch(export, folder);
    valid(bundle);
    Map<String, byte[]> files = Exporter.files(bundle);
    JsonObject first = Exporter.lines(files, "conversations.jsonl").get(0);
    assertEquals(
        PROMPT + "A_BETTER",
        first.getJsonArray("conversation_a").getJsonObject(0).getString("content"));
    assertEquals(
        LabModels.TEXT, first.getJsonArray("conversation_b").getJsonObject(1).getString("content"));
  }

  @Test
  void exp2_a_refusal_says_why_and_ends_it() {
    long before = entries("export-refused");
    String export = cora.ask(Exporter.wish("preferences", ours(), "jsonl").build());
    cora.await(export, "AWAITING_RELEASE");
    Caller refuser = arena.caller("carl");
    String path = Exporter.EXPORTS + "/" + export + "/refuse";
    Caller.expect(422, refuser.post(path, "{\"reason\":\" \"}"));
    Caller.expect(403, arena.caller("cora").post(path, "{\"reason\":\"mine\"}"));
    JsonObject refused = Caller.expect(200, refuser.post(path, "{\"reason\":\"Not needed\"}"));
    assertEquals("CANCELLED", refused.getString("state"));
    assertEquals("Not needed", refused.getString("refusal"));
    assertEquals(410, cora.call("GET", "/" + export + "/bundle"));
    assertEquals(before + 1, entries("export-refused"));
    Until.holds("the file goes", () -> !Files.exists(file(export)));
  }

  /** How many entries of a kind there are. */
  private static long entries(String kind) {
    try (Connection database = arena.database("arena_owner");
        PreparedStatement query =
            database.prepareStatement(
                "select count(*) from entry_pending where convert_from(leaf, 'UTF8') like ?")) {
      query.setString(1, "%\"kind\":\"" + kind + "\"%");
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getLong(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path exportsFolder() {
    return arena.layout().folder().resolve("liberty/arena/exports");
  }

  private static Path file(String export) {
    return exportsFolder().resolve(export + ".zip");
  }

  @Test
  void exp7_an_export_whose_time_is_over_ends_with_its_file() throws SQLException {
    long before = entries("export-expired");
    String export = cora.ask(Exporter.wish("votes", ours(), "csv").build());
    cora.await(export, "READY");
    assertTrue(Files.exists(file(export)));
    try (Connection database = arena.database("arena_owner");
        PreparedStatement age =
            database.prepareStatement(
                "update export set expires_at = now() - interval '1 second' where id = ?")) {
      age.setObject(1, UUID.fromString(export));
      assertEquals(1, age.executeUpdate());
    }
    assertEquals(410, cora.call("GET", "/" + export + "/bundle"), "at once");
    Until.holds("it ends", () -> cora.read(export).getString("state").equals("EXPIRED"));
    assertEquals(before + 1, entries("export-expired"));
    Until.holds("the file goes", () -> !Files.exists(file(export)));
    assertEquals(410, cora.call("GET", "/" + export + "/bundle"));
    assertEquals(409, cora.call("DELETE", "/" + export), "it has ended");
  }

  @Test
  void exp7_a_folder_that_cannot_be_written_fails_one_export_and_no_other() throws Exception {
    cora.fetched(Exporter.wish("votes", ours(), "csv").build(), folder);
    Path away = exportsFolder().resolveSibling("exports-away");
    Files.move(exportsFolder(), away);
    Files.writeString(exportsFolder(), "a file in its place");
    try {
      String export = cora.ask(Exporter.wish("votes", ours(), "csv").build());
      Until.holds("the export fails", () -> cora.read(export).getString("state").equals("FAILED"));
      String fault = cora.read(export).getString("fault");
      assertTrue(fault.contains("Make room in the folder of exports"), fault);
      assertEquals(200, arena.caller("cora").get("/health/ready").statusCode());
    } finally {
      Files.delete(exportsFolder());
      Files.move(away, exportsFolder());
    }
    valid(cora.fetched(Exporter.wish("votes", ours(), "csv").build(), folder));
  }

  @Test
  void exp3_each_step_is_an_entry() throws Exception {
    String export = cora.ask(Exporter.wish("kto", ours(), "jsonl").build());
    cora.await(export, "AWAITING_RELEASE");
    carl.call("POST", "/" + export + "/release");
    cora.fetch(export, folder);
    assertEquals(200, cora.call("DELETE", "/" + export));
    List<String> leaves = new ArrayList<>();
    try (Connection database = arena.database("arena_owner");
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select convert_from(leaf, 'UTF8') from entry_pending"
                    + " where queued_at > now() - interval '5 minutes'")) {
      while (rows.next()) {
        leaves.add(rows.getString(1));
      }
    }
    for (String kind :
        List.of("export-requested", "export-released", "content-read", "export-cancelled")) {
      assertTrue(
          leaves.stream().anyMatch(leaf -> leaf.contains("\"kind\":\"" + kind + "\"")), kind);
    }
  }

  @Test
  void exp4_the_same_request_at_the_same_checkpoint_gives_the_same_bytes() {
    String first = cora.ask(Exporter.wish("votes", ours(), "csv", "jsonl", "parquet").build());
    long checkpoint = cora.await(first, "READY").getJsonNumber("checkpoint").longValue();
    String second =
        cora.ask(
            Exporter.wish("votes", ours(), "csv", "jsonl", "parquet")
                .add("checkpoint", checkpoint)
                .build());
    cora.await(second, "READY");
    Map<String, byte[]> one = Exporter.files(cora.fetch(first, folder));
    Map<String, byte[]> other = Exporter.files(cora.fetch(second, folder));
    for (String name :
        List.of("records.jsonl", "votes.csv", "votes.jsonl", "votes.parquet", "proof.json")) {
      assertArrayEquals(one.get(name), other.get(name), name);
    }
  }

  @Test
  void exp4_exports_of_other_records_share_no_pseudonym() {
    Set<String> decided = pseudonyms(Exporter.wish("votes", only("model_a"), "jsonl").build());
    Set<String> others = pseudonyms(Exporter.wish("votes", only("tie"), "jsonl").build());
    assertEquals(4, decided.size(), "two judges and two sessions");
    assertEquals(4, others.size());
    others.retainAll(decided);
    assertEquals(Set.of(), others);
  }

  private static JsonObject only(String outcome) {
    return Json.createObjectBuilder(ours())
        .add("outcomes", Json.createArrayBuilder().add(outcome))
        .build();
  }

  private static Set<String> pseudonyms(JsonObject wish) {
    Set<String> found = new HashSet<>();
    for (JsonObject row :
        Exporter.lines(Exporter.files(cora.fetched(wish, folder)), "votes.jsonl")) {
      found.add(row.getString("judge"));
      found.add(row.getString("evaluation_session_id"));
    }
    return found;
  }

  @Test
  void preferences_and_labels_are_made_for_training() throws Exception {
    Map<String, byte[]> pairs = released("preferences", ours());
    List<JsonObject> chosen = Exporter.lines(pairs, "preferences.jsonl");
    assertEquals(6, chosen.size(), "two people, three decided votes each");
    assertEquals("user", chosen.get(0).getJsonArray("prompt").getJsonObject(0).getString("role"));
    assertEquals(1, chosen.get(0).getJsonArray("chosen").size());
    JsonObject left =
        Exporter.object(Exporter.text(pairs, "manifest.json")).getJsonObject("left_out");
    assertEquals(2, left.getInt("tie"));
    assertEquals(2, left.getInt("both-bad"));
    Map<String, String> splits = new LinkedHashMap<>();
    for (JsonObject row : chosen) {
      String split = row.getString("split");
      assertEquals(split, splits.computeIfAbsent(row.get("prompt").toString(), p -> split));
    }
    List<JsonObject> labels = Exporter.lines(released("kto", ours()), "kto.jsonl");
    assertEquals(16, labels.size(), "eight votes that are no tie, two answers each");
    assertEquals(6, labels.stream().filter(row -> row.getBoolean("label")).count());
  }

  private static Map<String, byte[]> released(String kind, JsonObject filter) throws Exception {
    String export = cora.ask(Exporter.wish(kind, filter, "jsonl", "csv", "parquet").build());
    cora.await(export, "AWAITING_RELEASE");
    assertEquals(200, carl.call("POST", "/" + export + "/release"));
    Path bundle = cora.fetch(export, folder);
    valid(bundle);
    return Exporter.files(bundle);
  }

  @Test
  void an_export_of_nothing_says_so_and_is_signed() throws Exception {
    JsonObject filter =
        Json.createObjectBuilder(ours())
            .add("languages", Json.createArrayBuilder().add("tlh"))
            .build();
    JsonObject counted =
        Caller.expect(
            200,
            arena
                .caller("cora")
                .post(
                    Exporter.EXPORTS + "/count",
                    Exporter.wish("votes", filter, "csv").build().toString()));
    assertEquals(0, counted.getInt("rows"));
    Path bundle = cora.fetched(Exporter.wish("votes", filter, "csv", "parquet").build(), folder);
    Verifier.Said said = Verifier.check(bundle, keys);
    assertEquals(0, said.code(), said.words());
    assertTrue(said.words().startsWith("valid: 0 rows of kind votes"), said.words());
    assertEquals(1, Exporter.text(Exporter.files(bundle), "votes.csv").lines().count());
  }

  @Test
  void a_wish_that_cannot_be_met_says_why() {
    Caller caller = arena.caller("cora");
    for (String filter :
        List.of(
            "{\"form\":\"2026\"}",
            "{\"from\":\"yesterday\"}",
            "{\"outcomes\":[\"draw\"]}",
            "{\"models\":[\"no-such-model\"]}",
            "{\"models\":\"alpha\"}",
            "{\"from\":\"2026-02-01\",\"to\":\"2026-01-01\"}",
            "{\"implicit\":true}",
            "{\"snapshot\":\"0b5e9c1e-5d0c-4b8e-9d59-0d7a4c1f2a33\"}")) {
      JsonObject problem =
          Caller.expect(
              422,
              caller.post(
                  Exporter.EXPORTS,
                  "{\"kind\":\"votes\",\"purpose\":\"x\",\"filter\":" + filter + "}"));
      assertTrue(problem.getString("type").endsWith("invalid-filter"), problem.toString());
    }
    Caller.expect(422, caller.post(Exporter.EXPORTS, "{\"kind\":\"votes\"}"));
    Caller.expect(422, caller.post(Exporter.EXPORTS, "{\"kind\":\"all\",\"purpose\":\"x\"}"));
    Caller.expect(400, caller.post(Exporter.EXPORTS, "{\"what\":1}"));
    Caller.expect(403, arena.caller("exported-one").post(Exporter.EXPORTS, "{}"));
  }

  @Test
  void a_repeated_request_is_one_export() {
    String wish = Exporter.wish("votes", ours(), "csv").build().toString();
    Caller caller = arena.caller("cora");
    String key = "export-" + from;
    String first =
        Caller.expect(202, caller.post(Exporter.EXPORTS, wish, "Idempotency-Key", key))
            .getString("id");
    String again =
        Caller.expect(202, caller.post(Exporter.EXPORTS, wish, "Idempotency-Key", key))
            .getString("id");
    assertEquals(first, again);
    String other = Exporter.wish("votes", ours(), "jsonl").build().toString();
    Caller.expect(409, caller.post(Exporter.EXPORTS, other, "Idempotency-Key", key));
    assertNotEquals(first, cora.ask(Exporter.wish("votes", ours(), "csv").build()));
  }

  @Test
  void exp7_a_cancelled_export_has_no_bundle() {
    String export = cora.ask(Exporter.wish("votes", ours(), "csv").build());
    assertEquals(200, carl.call("DELETE", "/" + export));
    assertEquals("CANCELLED", cora.read(export).getString("state"));
    assertEquals(410, cora.call("GET", "/" + export + "/bundle"));
    assertEquals(200, carl.call("DELETE", "/" + export), "harmless");
    assertEquals(404, carl.call("DELETE", "/0b5e9c1e-5d0c-4b8e-9d59-0d7a4c1f2a33"));
  }

  @Test
  void exp5_an_export_whose_node_is_gone_is_made_by_another() throws Exception {
    String export = cora.ask(Exporter.wish("votes", ours(), "csv").build());
    cora.await(export, "READY");
    byte[] before = Exporter.files(cora.fetch(export, folder)).get("votes.csv");
    try (Connection database = arena.database("arena_owner");
        PreparedStatement left =
            database.prepareStatement(
                "update export set state = 'RUNNING', node = 'gone', rows = null, bytes = null,"
                    + " sha256 = null, lease_until = now() - interval '1 minute' where id = ?")) {
      left.setObject(1, UUID.fromString(export));
      assertEquals(1, left.executeUpdate());
    }
    cora.await(export, "READY");
    assertArrayEquals(before, Exporter.files(cora.fetch(export, folder)).get("votes.csv"));
  }

  @Test
  void exp1_an_altered_vote_ends_the_export() throws Exception {
    Caller voter = arena.caller("exported-one");
    Instant start = Instant.now();
    String battle = voter.readyBattle("To be altered");
    Caller.expect(200, voter.vote(battle, "TIE"));
    JsonObject filter =
        Json.createObjectBuilder()
            .add("from", start.toString())
            .add("outcomes", Json.createArrayBuilder().add("tie").add("both_bad"))
            .build();
    cora.fetched(Exporter.wish("votes", filter, "csv").build(), folder);
    arena.awaitOnBoards();
    alter(battle, "BOTH_BAD");
    try {
      String export = cora.ask(Exporter.wish("votes", filter, "csv").build());
      Until.holds("the export fails", () -> cora.read(export).getString("state").equals("FAILED"));
      String fault = cora.read(export).getString("fault");
      assertTrue(fault.contains("winner"), fault);
    } finally {
      alter(battle, "TIE");
    }
  }

  private static void alter(String battle, String choice) throws SQLException {
    try (Connection database = arena.database("arena_owner");
        Statement statement = database.createStatement();
        PreparedStatement update =
            database.prepareStatement("update vote set choice = ? where battle_id = ?")) {
      statement.execute("alter table vote disable trigger written_once");
      update.setString(1, choice);
      update.setObject(2, UUID.fromString(battle));
      assertEquals(1, update.executeUpdate());
      statement.execute("alter table vote enable trigger written_once");
    }
  }

  @Test
  void a_stored_leaderboard_is_exported_with_what_computes_it() throws Exception {
    long before = Long.parseLong(Files.readAllLines(kept()).get(1));
    JsonObject snapshot =
        Caller.expect(201, arena.caller("cora").post("/api/v1/snapshots", "{\"query\":{}}"));
    JsonObject filter =
        Json.createObjectBuilder().add("snapshot", snapshot.getString("id")).build();
    Path bundle =
        cora.fetched(
            Exporter.wish("leaderboard", filter, "csv", "jsonl", "parquet").build(), folder);
    valid(bundle);
    Map<String, byte[]> files = Exporter.files(bundle);
    JsonObject late = Exporter.wish("leaderboard", filter, "csv").add("checkpoint", before).build();
    Caller.expect(422, arena.caller("cora").post(Exporter.EXPORTS, late.toString()));
    assertTrue(files.containsKey("snapshot.txt.gz"));
    assertTrue(Exporter.text(files, "consistency.json").contains("\"from\":"), "EXP-9");
    assertFalse(Exporter.lines(files, "leaderboard.jsonl").isEmpty());
  }
}
