package org.privatearena.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.stack.StackLayout;

/** How long exports take, for docs/performance.md; no test. */
class ExportMeasurement {

  private static final String BEGIN = "<!-- exports measured: begin -->\n";
  private static final String END = "<!-- exports measured: end -->";
  private static final String COPY =
      "copy (select e.index, v.id, v.revision_a, v.revision_b, v.choice, b.member_id,"
          + " v.evaluation_session_id, v.evaluation_order, v.turns, v.draw_probability,"
          + " v.eligible_pairs, v.groups, v.campaign_id, v.language, v.flags, v.cast_at"
          + " from entry e join vote v on v.id = e.pending_id join battle b on b.id = v.battle_id"
          + " order by e.index) to stdout (format csv)";
  private static final double NANOSECONDS = 1e9;
  private static final double MEGA = 1e6;
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  @TempDir private Path folder;

  @Test
  @Timeout(value = 2, unit = TimeUnit.HOURS)
  void measure() throws Exception {
    int votes = Integer.getInteger("exports.votes", 1_000_000);
    TestArena arena = TestArena.get();
    arena.keycloak().evaluator("measured", LabModels.QUICK);
    Caller voter = arena.caller("measured");
    Caller.expect(200, voter.vote(voter.readyBattle("One that is real"), "A_BETTER"));
    double sealed;
    double copied;
    try (Connection owner = arena.database("arena_owner")) {
      long began = System.nanoTime();
      new RecordedVotes(owner, new Random(7)).add(votes);
      awaitSealed(owner);
      sealed = seconds(began);
      began = System.nanoTime();
      try (var out = Files.newOutputStream(folder.resolve("copied.csv"))) {
        owner.unwrap(PGConnection.class).getCopyAPI().copyOut(COPY, out);
      }
      copied = seconds(began);
    }
    Path keys =
        Files.writeString(folder.resolve("arena.pub"), voter.get("/api/v1/ledger/key").body());
    Exporter cora = new Exporter(arena.caller("cora"), arena.url());
    List<String> rows = new ArrayList<>();
    rows.add(
        row(
            "`COPY` of the same columns to a file",
            copied,
            1,
            Files.size(folder.resolve("copied.csv")),
            ""));
    for (String format : List.of("csv", "jsonl", "parquet")) {
      rows.add(export(cora, format, copied, keys));
    }
    report(votes, sealed, rows);
  }

  private String export(Exporter cora, String format, double copied, Path keys) throws Exception {
    long began = System.nanoTime();
    String export = cora.ask(Exporter.wish("votes", JsonObject.EMPTY_JSON_OBJECT, format).build());
    cora.await(export, "READY", PATIENCE);
    double made = seconds(began);
    Path bundle = cora.fetch(export, folder);
    Verifier.Measured checked = Verifier.measured(bundle, keys);
    assertEquals(0, checked.code(), checked.words());
    String row =
        row(
            "export as " + format,
            made,
            made / copied,
            Files.size(bundle),
            "%.1f s, %d MB".formatted(checked.seconds(), checked.peakMegabytes()));
    Files.delete(bundle);
    cora.call("DELETE", "/" + export);
    return row;
  }

  private static double seconds(long began) {
    return (System.nanoTime() - began) / NANOSECONDS;
  }

  private static void awaitSealed(Connection owner) throws SQLException, InterruptedException {
    try (Statement statement = owner.createStatement()) {
      while (true) {
        try (ResultSet waiting =
            statement.executeQuery(
                "select (select count(*) from entry_pending) - (select count(*) from entry)")) {
          waiting.next();
          if (waiting.getLong(1) == 0) {
            return;
          }
        }
        TimeUnit.SECONDS.sleep(1);
      }
    }
  }

  private static String row(String what, double seconds, double ratio, long bytes, String checked) {
    return "| %s | %.1f s | %.1f | %.0f MB | %s |"
        .formatted(what, seconds, ratio, bytes / MEGA, checked);
  }

  private static void report(int votes, double sealed, List<String> rows) throws IOException {
    Path file = StackLayout.checkout().resolve("docs/performance.md");
    String text = Files.readString(file);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    String table =
        String.format(
                Locale.ROOT,
                "%n%s: %,d votes, %d processors, Java %s; put in and sealed in %.0f s.%n%n",
                LocalDate.now(ZoneOffset.UTC),
                votes,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"),
                sealed)
            + "| what | time | ratio | file | verified (time, peak resident) |\n|---|---|---|---|---|\n"
            + String.join("\n", rows)
            + "\n\n";
    Files.writeString(file, text.substring(0, from) + table + text.substring(text.indexOf(END)));
    System.out.println(table);
  }
}
