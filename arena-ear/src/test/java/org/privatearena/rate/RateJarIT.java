package org.privatearena.rate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarInputStream;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.rate.RateProcess.Said;
import org.privatearena.stack.StackLayout;
import org.privatearena.voteset.Import;

/** CMD-1 and CMD-2, by the jar that ships: its options, its exit codes, what it says and where. */
class RateJarIT {

  private static final String COLUMNS =
      "rank,rank_low,rank_high,model,rating,low,high,battles,wins,losses,ties,both_bad";
  private static final String NO_RATER =
      "arena-rate: there is no column rater or judge, so every vote is taken as another person's;"
          + " intervals are too narrow if it is not\n";

  @TempDir private Path folder;

  private RateProcess rate;

  @BeforeEach
  void write() throws IOException {
    rate = new RateProcess(folder);
    Files.writeString(folder.resolve("votes.csv"), Import.figures("llmfao-votes.csv"));
    Files.writeString(
        folder.resolve("counts.csv"),
        """
        model_a,model_b,win_a,win_b,tie,both_bad
        Biometrika,Comm Statist,730,33,0,0
        Biometrika,JASA,498,320,0,0
        Biometrika,JRSS-B,221,284,0,0
        Comm Statist,JASA,68,813,0,0
        Comm Statist,JRSS-B,17,276,0,0
        JASA,JRSS-B,142,325,0,0
        """);
    Files.writeString(
        folder.resolve("few.csv"),
        """
        model_a,model_b,winner,rater,kind,w,len_a,len_b,d
        x,y,model_a,r,u,1,10,5,0.5
        y,x,model_a,s,u,0.5,1,9,-0.25
        x,y,tie,t,v,2,4,4,0.125
        y,x,tie (bothbad),u,v,1,7,3,1
        x,y,both_bad,v,v,1,0,2,-2
        x,y,model_b,w,v,1,3,3,0
        y,x,model_a,x,u,1,3,5,1.5
        """);
  }

  private Said good(String... words) throws IOException, InterruptedException {
    Said said = rate.run(words);
    assertEquals(0, said.code(), said.err());
    return said;
  }

  @Test
  void help_names_every_option_and_ends_well() throws Exception {
    Said help = good("--help");
    assertEquals("", help.err());
    for (String option :
        List.of(
            "method",
            "covariates",
            "position",
            "ridge",
            "by",
            "intervals",
            "confidence",
            "ties",
            "weights",
            "anchor",
            "seed",
            "format",
            "threads",
            "time",
            "skip-bad",
            "snapshot")) {
      assertTrue(help.out().contains("--" + option + " "), option);
    }
    assertEquals(help.out(), good("-h").out());
    assertEquals(help.out(), good("votes.csv", "--help", "--format", "csv").out());
  }

  @Test
  void the_jar_holds_nothing_but_its_own_classes() throws Exception {
    Path jar = StackLayout.checkout().resolve("arena-ejb/target/arena-rate.jar");
    try (JarInputStream in =
        new JarInputStream(new ByteArrayInputStream(Files.readAllBytes(jar)))) {
      assertTrue(in.getManifest().getMainAttributes().containsKey(Attributes.Name.MAIN_CLASS));
    }
    try (java.util.jar.JarFile file = new java.util.jar.JarFile(jar.toFile())) {
      List<String> others =
          file.stream()
              .map(java.util.zip.ZipEntry::getName)
              .filter(name -> name.endsWith(".class"))
              .filter(name -> !name.startsWith("org/privatearena/rating/engine/"))
              .toList();
      assertEquals(List.of(), others);
    }
  }

  /** Published: Biometrika 0, Comm Statist -2.9491, JASA -0.4796, JRSS-B 0.2690. */
  @Test
  void published_counts_have_their_published_strengths() throws Exception {
    Said said = good("counts.csv", "--format", "csv", "--anchor", "Biometrika=0");
    assertEquals(NO_RATER, said.err());
    assertEquals(COLUMNS, said.out().lines().findFirst().orElseThrow());
    List<String> strengths =
        said.rows().stream().map(row -> row[3] + " " + theta(Double.parseDouble(row[4]))).toList();
    assertEquals(
        List.of("JRSS-B 0.2690", "Biometrika 0.0000", "JASA -0.4796", "Comm Statist -2.9491"),
        strengths);
  }

  private static String theta(double points) {
    return "%.4f".formatted(points * Math.log(10) / 400);
  }

  @Test
  void the_file_standard_input_and_gzip_give_the_same_and_so_do_one_and_two_threads()
      throws Exception {
    Said plain = good("votes.csv", "--format", "csv");
    assertEquals("", plain.err());
    assertEquals(59, plain.rows().size());
    assertEquals("GPT 4", plain.rows().get(0)[3]);
    Path zipped = folder.resolve("votes.csv.gz");
    try (OutputStream zip = new GZIPOutputStream(Files.newOutputStream(zipped))) {
      zip.write(Files.readAllBytes(folder.resolve("votes.csv")));
    }
    assertEquals(plain.out(), good("votes.csv.gz", "--format", "csv").out());
    assertEquals(plain.out(), rate.run(folder.resolve("votes.csv"), "-", "--format", "csv").out());
    assertEquals(plain.out(), rate.run(zipped, "-", "--format", "csv").out());
    assertEquals(plain.out(), good("--format=csv", "--threads=1", "votes.csv").out());
    for (String intervals :
        List.of("sandwich", "cluster:rater", "bootstrap:50", "bootstrap:50:rater", "none")) {
      String[] asked = {"votes.csv", "--format", "csv", "--intervals", intervals, "--threads"};
      String one = good(with(asked, "1")).out();
      assertEquals(one, good(with(asked, "2")).out(), intervals);
      assertEquals(intervals.equals("cluster:rater"), one.equals(plain.out()), intervals);
    }
  }

  private static String[] with(String[] words, String... more) {
    String[] all = Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    return all;
  }

  @Test
  void seeds_and_confidence_move_intervals_and_no_rating() throws Exception {
    String[] asked = {"votes.csv", "--format", "csv", "--intervals", "bootstrap:50"};
    Said first = good(asked);
    assertEquals(first.out(), good(with(asked, "--seed", "1")).out());
    Said other = good(with(asked, "--seed", "2"));
    assertNotEquals(first.out(), other.out());
    assertEquals(ratings(first), ratings(other));
    Said usual = good("votes.csv", "--format", "csv");
    Said narrow = good("votes.csv", "--format", "csv", "--confidence", "0.5");
    assertEquals(ratings(usual), ratings(narrow));
    for (int i = 0; i < 59; i++) {
      assertTrue(
          Double.parseDouble(narrow.rows().get(i)[5]) > Double.parseDouble(usual.rows().get(i)[5]));
    }
  }

  private static List<String> ratings(Said said) {
    return said.rows().stream().map(row -> row[3] + row[4]).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--method elo",
        "--method rao-kupper",
        "--method davidson",
        "--method grounded-rao-kupper",
        "--method contextual --position",
        "--method contextual --covariates d",
        "--covariates len,d --position --ridge 1",
        "--ties ignore",
        "--weights pair",
        "--weights w",
        "--anchor x=1200"
      })
  void every_option_rates_both_models_and_moves_something(String words) throws Exception {
    Said usual = good("few.csv", "--format", "csv", "--intervals", "none");
    Said said = good(with(("few.csv --format csv --intervals none " + words).split(" ")));
    assertEquals(2, said.rows().size());
    said.rows().forEach(row -> assertEquals(12, row.length));
    // Two models of whom each pair weighs the same: only there nothing may move.
    assertEquals(words.equals("--weights pair"), said.out().equals(usual.out()), said.out());
  }

  @Test
  void each_value_of_a_column_has_its_board() throws Exception {
    Said said = good("few.csv", "--by", "kind", "--format", "csv", "--intervals", "none");
    assertEquals("kind," + COLUMNS, said.out().lines().findFirst().orElseThrow());
    assertEquals(List.of("u", "u", "v", "v"), said.rows().stream().map(row -> row[0]).toList());
    Said table = good("few.csv", "--by", "kind");
    assertTrue(table.out().startsWith("kind: u\n"), table.out());
    String json = good("few.csv", "--by", "kind", "--format", "json").out();
    assertEquals(2, Json.createReader(new StringReader(json)).readArray().size());
  }

  @Test
  void json_has_the_same_rows_as_csv() throws Exception {
    Said csv = good("votes.csv", "--format", "csv");
    JsonObject board =
        Json.createReader(new StringReader(good("votes.csv", "--format", "json").out()))
            .readObject();
    List<JsonObject> rows = board.getJsonArray("rows").getValuesAs(JsonObject.class);
    List<String> names = List.of(COLUMNS.split(","));
    for (int i = 0; i < 59; i++) {
      JsonObject row = rows.get(i);
      String line =
          names.stream()
              .map(name -> name.equals("model") ? row.getString(name) : row.get(name).toString())
              .collect(Collectors.joining(","));
      assertEquals(String.join(",", csv.rows().get(i)), line);
    }
    assertEquals(8931, board.getInt("votes"));
  }

  @Test
  void the_time_of_each_stage_is_told_on_standard_error() throws Exception {
    Said said = good("votes.csv", "--format", "csv", "--time");
    List<String> stages = said.err().lines().map(line -> line.replaceAll(" .*", "")).toList();
    assertEquals(List.of("read", "rate", "print", "all"), stages);
    said.err().lines().forEach(line -> assertTrue(line.matches("\\w+ +\\d+\\.\\d ms"), line));
    assertEquals(good("votes.csv", "--format", "csv").out(), said.out());
  }

  @Test
  void a_bad_row_is_told_with_its_line_or_left_out_and_counted() throws Exception {
    String votes = Files.readString(folder.resolve("few.csv"));
    Files.writeString(folder.resolve("bad.csv"), votes + "x,x,tie,r,u,1,1,1,1\nx,y,draw,r,u\n");
    Said refused = rate.run("bad.csv");
    assertEquals(1, refused.code());
    assertEquals("", refused.out());
    assertEquals(
        "arena-rate: line 9: a model against itself; model_a and model_b must be different\n",
        refused.err());
    Said skipped = good("bad.csv", "--skip-bad", "--format", "csv");
    assertEquals("arena-rate: 2 rows could not be taken and are left out\n", skipped.err());
    assertEquals(good("few.csv", "--format", "csv").out(), skipped.out());
  }

  /**
   * The exit code tells a file that gives no answer from a command line that cannot be followed.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2|",
        "2|--no-such-option votes.csv",
        "2|nowhere.csv",
        "2|votes.csv few.csv",
        "2|votes.csv --method glicko",
        "2|votes.csv --format xml",
        "2|votes.csv --confidence 95",
        "2|votes.csv --intervals cluster:nobody",
        "2|votes.csv --by nothing",
        "2|votes.csv --anchor nobody=1000",
        "2|votes.csv --threads 0",
        "2|votes.csv --snapshot few.csv",
        "2|counts.csv --method elo",
        "1|empty.csv",
        "1|header.csv",
        "1|missing.csv",
        "1|one.csv",
        "1|latin.csv",
        "1|gigantic.csv",
        "1|twice.csv",
        "1|future.csv",
        "1|won.csv",
        "1|votes.csv --method grounded-rao-kupper",
        "1|--snapshot votes.csv"
      })
  void every_refusal_is_a_line_that_says_why(int code, String words) throws Exception {
    String header = "model_a,model_b,winner";
    Files.writeString(folder.resolve("empty.csv"), "");
    Files.writeString(folder.resolve("header.csv"), header + "\n");
    Files.writeString(folder.resolve("missing.csv"), "model_a,winner\nx,model_a\n");
    Files.writeString(folder.resolve("one.csv"), header + "\nx,x,tie\n");
    Files.writeString(
        folder.resolve("latin.csv"), header + "\nm\u00e9,y,tie\n", StandardCharsets.ISO_8859_1);
    Files.writeString(folder.resolve("gigantic.csv"), header + "\n" + "x".repeat(9_000_000));
    Files.writeString(folder.resolve("twice.csv"), header + ",id\nx,y,tie,1\nx,y,tie,1\n");
    Files.writeString(folder.resolve("future.csv"), header + ",at\nx,y,tie,2999-01-01\n");
    Files.writeString(folder.resolve("won.csv"), header + ",rater\nx,y,model_a,r\n");
    Said said = rate.run(words == null ? new String[0] : words.split(" "));
    assertEquals(code, said.code(), said.err());
    assertTrue(said.err().startsWith("arena-rate: "), said.err());
    // A file that can be read but rates nobody has a header and no rows.
    assertTrue(said.out().lines().count() <= 2, said.out());
    assertTrue(said.err().lines().allMatch(line -> line.startsWith("arena-rate: ")), said.err());
  }

  @Test
  void a_snapshot_that_was_changed_is_found_out() throws Exception {
    String whole =
        """
        privatearena-snapshot 1
        confidence 0.95
        elo_k 4.0
        even_pairs false
        ignore_ties false
        intervals RATERS
        method bradley-terry
        position false
        provisional_votes 100
        provisional_width 100.0
        ridge 0.0
        rounds 0
        seed 1
        sha256 1a68751ce2500db1fdf2c959121b290b715f6e8bae129692c10483c17b54a227
        contestants 2
        a
        b
        votes 3
        0,1,0,0,1.0
        1,0,0,1,1.0
        0,1,2,2,1.0
        """;
    Files.writeString(folder.resolve("snapshot.txt"), whole);
    for (String threads : List.of("1", "2")) {
      Said said = good("--snapshot", "snapshot.txt", "--threads", threads);
      assertTrue(said.err().endsWith(", as stored\n"), said.err());
      assertEquals(2, said.rows().size());
    }
    Files.writeString(folder.resolve("snapshot.txt"), whole.replace("1,0,0,1,", "1,0,1,1,"));
    Said changed = rate.run("--snapshot", "snapshot.txt");
    assertEquals(1, changed.code());
    assertTrue(changed.err().contains(" is stored"), changed.err());
  }
}
