package org.privatearena.rating.engine.command.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Intervals;
import org.privatearena.rating.engine.control.Outcome;
import org.privatearena.rating.engine.control.Question;
import org.privatearena.rating.engine.control.Sample;
import org.privatearena.rating.engine.control.VoteTable;
import org.privatearena.rating.engine.file.control.BoardText;
import org.privatearena.rating.engine.file.control.SnapshotFile;

class RateTest {

  private static final String NEW_LINE = System.lineSeparator();

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String input, String... words) {
    out.reset();
    err.reset();
    return new Rate(
            new ByteArrayInputStream(input.getBytes(UTF_8)),
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8))
        .run(words);
  }

  private static String figures(String file) {
    try (InputStream in = RateTest.class.getResourceAsStream("/org/privatearena/rating/" + file)) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String[]> rows() {
    return out.toString(UTF_8).lines().skip(1).map(line -> line.split(",", -1)).toList();
  }

  @Test
  void theVotesOfLlmfaoAreRatedWithIntervalsByRater() {
    assertEquals(0, run(figures("llmfao-votes.csv"), "-", "--format", "csv"));

    assertEquals("", err.toString(UTF_8));
    assertEquals(
        "rank,rank_low,rank_high,model,rating,low,high,battles,wins,losses,ties,both_bad",
        out.toString(UTF_8).lines().findFirst().orElseThrow());
    assertEquals(59, rows().size());
    assertEquals("GPT 4", rows().get(0)[3]);
    assertEquals(8931 * 2, rows().stream().mapToInt(row -> Integer.parseInt(row[7])).sum());
  }

  @Test
  void theHomeFieldTermOfBaseballIsThePublishedOne() {
    String games =
        figures("baseball.csv")
            .replaceFirst("win_b", "win_b,tie,both_bad")
            .replaceAll("(\\d)\n", "$1,0,0\n");

    assertEquals(0, run(games, "-", "--position", "--format", "json", "--intervals", "sandwich"));

    String json = out.toString(UTF_8);
    String term = json.substring(json.indexOf("\"position\",\"value\":") + 19);
    assertEquals(0.302, Double.parseDouble(term.substring(0, term.indexOf(','))), 5e-4, json);
  }

  @Test
  void eloIsThePublishedOne() {
    assertEquals(0, run(figures("llmfao-votes.csv"), "-", "--method", "elo", "--format", "csv"));

    List<String> published =
        figures("llmfao-elo.csv").lines().skip(1).map(line -> line.split(",", -1)[0]).toList();
    assertEquals(published, rows().stream().map(row -> row[3]).toList());
    rows().forEach(row -> assertEquals("", row[5] + row[6]));
  }

  @Test
  void anAnchorShiftsEveryNumberAndNoInterval() {
    run(
        figures("citations.csv")
            .replaceFirst("win_b", "win_b,tie,both_bad")
            .replaceAll("(\\d)\n", "$1,0,0\n"),
        "-",
        "--format",
        "csv");
    List<String[]> plain = rows();
    run(
        figures("citations.csv")
            .replaceFirst("win_b", "win_b,tie,both_bad")
            .replaceAll("(\\d)\n", "$1,0,0\n"),
        "-",
        "--format",
        "csv",
        "--anchor",
        "JASA=1500");

    double shift = 1500 - number(plain, "JASA", 4);
    for (String[] row : plain) {
      for (int column = 4; column < 7; column++) {
        assertEquals(Double.parseDouble(row[column]) + shift, number(rows(), row[3], column), 2e-6);
      }
    }
  }

  private static double number(List<String[]> rows, String model, int column) {
    return rows.stream()
        .filter(row -> row[3].equals(model))
        .mapToDouble(row -> Double.parseDouble(row[column]))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void groupsHaveBoardsOfTheirOwnAndThreadsChangeNothing() {
    String votes = figures("llmfao-votes.csv");
    run(votes, "-", "--by", "winner2");
    assertTrue(err.toString(UTF_8).contains("there is no column winner2"), err.toString(UTF_8));

    String grouped =
        """
        model_a,model_b,winner,judge,kind
        x,y,model_a,j,one
        x,y,model_b,k,one
        x,y,tie,l,two
        x,y,model_b,l,two
        """;
    assertEquals(0, run(grouped, "-", "--by", "kind", "--format", "csv"));
    assertEquals(List.of("one", "one", "two", "two"), rows().stream().map(row -> row[0]).toList());
  }

  @Test
  void thereMayBeMoreGroupsThanAreCountedAtOnce() {
    StringBuilder votes = new StringBuilder("model_a,model_b,winner,kind\n");
    for (int kind = 0; kind < 130; kind++) {
      votes.append("x,y,model_a,").append(kind).append("\ny,x,model_a,").append(kind).append('\n');
    }
    assertEquals(0, run(votes.toString(), "-", "--by", "kind", "--format", "csv"));
    List<String[]> rows = rows();
    assertEquals(260, rows.size());
    for (int i = 0; i < 260; i++) {
      assertEquals(Integer.toString(i / 2), rows.get(i)[0]);
      assertEquals("2", rows.get(i)[8]);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--wat|2|--wat is not an option; --help lists them",
        "--method glicko|2|--method must be one of bradley-terry, elo, rao-kupper, davidson,"
            + " grounded-rao-kupper, contextual, not glicko",
        "--confidence 2|2|--confidence must be from 1.0E-9 to 0.999999999, not 2",
        "--confidence much|2|--confidence much is not a number",
        "--seed|2|--seed needs a value; --help lists them",
        "--seed 1 --seed 2|2|--seed is given twice",
        "--threads 1.5|2|--threads must be a whole number, not 1.5",
        "--anchor x|2|--anchor needs MODEL=RATING, not x",
        "--anchor z=1|2|--anchor: there is no rating of a model z",
        "--intervals bootstrap:3|2|--intervals bootstrap:N needs N from 20 to 1000000",
        "--start 1500|2|--start goes with --method elo",
        "--k 8|2|--k goes with --method elo",
        "--ridge 1|2|--ridge goes with --covariates or --position",
        "--covariates tokens|2|there is no column tokens, nor tokens_a and tokens_b; the file has"
            + " model_a, model_b, winner",
        "other.csv|2|name one file, not - and other.csv",
      })
  void aWrongCommandLineIsToldWhatToDo(String words, int code, String reason) {
    String votes = "model_a,model_b,winner\nx,y,model_a\ny,x,model_a\n";
    String[] all = ("- " + words).split(" ");

    assertEquals(code, run(votes, all));
    assertEquals(
        "arena-rate: " + reason,
        err.toString(UTF_8).lines().reduce((first, last) -> last).orElse(""),
        Arrays.toString(all));
    assertEquals("", out.toString(UTF_8));
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertEquals(2, run("", "/nowhere/votes.csv"));
    assertEquals("arena-rate: there is no file /nowhere/votes.csv\n", err.toString(UTF_8));
  }

  @Test
  void votesThatRateNobodyEndWithAFindingAndWords() {
    assertEquals(1, run("model_a,model_b,winner\nx,y,model_a\n", "-"));
    assertTrue(err.toString(UTF_8).contains("x has won every battle so far"), err.toString(UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "model_a,model_b,winner||line 1: there are no votes behind the header; add a row for each"
            + " vote",
        "model_a,model_b,winner,rater||line 1: there are no votes behind the header; add a row for"
            + " each vote",
        "model_a,model_b,win_a,win_b,tie,both_bad||line 1: there are no votes behind the header;"
            + " add a row for each pair with its counts",
        "model_a,model_b,winner,rater|x,x,tie,r|line 1: there are no votes behind the header but 1"
            + " rows that cannot be taken",
      })
  void aFileWithoutVotesIsToldWhatIsMissing(String header, String row, String reason) {
    String rows = row == null ? "" : row + "\n";

    assertEquals(
        1, run(header + "\n" + rows, "-", "--skip-bad", "--intervals", "none", "--format", "csv"));
    assertEquals("arena-rate: " + reason + "\n", err.toString(UTF_8));
    assertEquals("", out.toString(UTF_8));
    assertEquals(1, run(header + "\n", "-", "--intervals", "none"));
    assertTrue(err.toString(UTF_8).contains("no votes behind the header"), err.toString(UTF_8));
  }

  @Test
  void rowsThatCannotBeTakenAreToldOrLeftOutAndCounted() {
    String good = votes(3, 1, 0, 0);
    String bad = good + "x,x,tie\nx,y,perhaps\n";

    assertEquals(1, run(bad, "-", "--format", "csv"));
    assertEquals(
        "arena-rate: line 6: a model against itself; model_a and model_b must be different\n",
        err.toString(UTF_8));
    assertEquals("", out.toString(UTF_8));
    run(good, "-", "--format", "csv");
    String expected = out.toString(UTF_8);
    assertEquals(0, run(bad, "-", "--format", "csv", "--skip-bad"));
    assertEquals(expected, out.toString(UTF_8));
    assertTrue(
        err.toString(UTF_8)
            .contains("arena-rate: 2 rows could not be taken and are left out" + NEW_LINE),
        err.toString(UTF_8));
  }

  /** Votes on x against y, whose ratings have a closed form. */
  private static String votes(int winsX, int winsY, int ties, int bothBad) {
    return "model_a,model_b,winner\n"
        + "x,y,model_a\n".repeat(winsX)
        + "y,x,model_a\n".repeat(winsY)
        + "x,y,tie\n".repeat(ties)
        + "y,x,both_bad\n".repeat(bothBad);
  }

  private void expectLead(double odds) {
    double lead = 400 * Math.log10(odds);
    assertEquals(1000 + lead / 2, number(rows(), "x", 4), 1e-6);
    assertEquals(1000 - lead / 2, number(rows(), "y", 4), 1e-6);
  }

  @Test
  void tiesAreHalvesOrLeftOut() {
    String votes = votes(30, 10, 25, 15);

    run(votes, "-", "--format", "csv");
    expectLead(50.0 / 30);
    run(votes, "-", "--format", "csv", "--ties", "half");
    expectLead(50.0 / 30);
    assertEquals(0, run(votes, "-", "--format", "csv", "--ties", "ignore"));
    expectLead(3);
  }

  @Test
  void aColumnOfWeightsWeighs() {
    String votes =
        "model_a,model_b,winner,w\n"
            + "x,y,model_a,0.5\n".repeat(4)
            + "y,x,model_a,0.25\n".repeat(2)
            + "x,y,model_b,0\n";

    assertEquals(0, run(votes, "-", "--format", "csv", "--weights", "w"));
    expectLead(4);
    run(votes, "-", "--format", "csv", "--weights", "none");
    expectLead(4.0 / 3);
    assertEquals(2, run(votes.replace("0.25", "-0.25"), "-", "--weights", "w"));
    assertEquals(
        "arena-rate: column w has a weight below 0: -0.25",
        err.toString(UTF_8).lines().reduce((first, last) -> last).orElse(""));
  }

  /** A cycle, so that it matters how much a pair weighs. */
  @Test
  void pairsCanWeighAsOneOverTheirVotesButNoMoreThanAFiftieth() {
    String[] pairs = {"x,y", "y,z", "z,x"};
    int[] wins = {150, 40, 12};
    int[] losses = {50, 10, 8};
    StringBuilder votes = new StringBuilder("model_a,model_b,winner,w\n");
    for (int i = 0; i < pairs.length; i++) {
      double weight = 1.0 / Math.max(50, wins[i] + losses[i]);
      votes.append((pairs[i] + ",model_a," + weight + "\n").repeat(wins[i]));
      votes.append((pairs[i] + ",model_b," + weight + "\n").repeat(losses[i]));
    }
    run(votes.toString(), "-", "--format", "csv", "--weights", "w");
    List<String[]> expected = rows();
    assertEquals(0, run(votes.toString(), "-", "--format", "csv", "--weights", "pair"));
    List<String[]> found = rows();
    for (String model : List.of("x", "y", "z")) {
      for (int column = 4; column < 7; column++) {
        assertEquals(number(expected, model, column), number(found, model, column), 2e-6);
      }
    }
    run(votes.toString(), "-", "--format", "csv");
    assertTrue(Math.abs(number(rows(), "x", 4) - number(found, "x", 4)) > 1);
  }

  /** Half the lead has half the error: 1/sqrt(N p q) of the odds. */
  @Test
  void intervalsByVoteAreThoseOfTheBinomial() {
    run(votes(300, 100, 0, 0), "-", "--format", "csv", "--intervals", "sandwich");
    double error = 400 / Math.log(10) / 2 / Math.sqrt(400 * 0.75 * 0.25);
    double x = number(rows(), "x", 4);
    assertEquals(x - 1.959963984540054 * error, number(rows(), "x", 5), 2e-6);
    assertEquals(x + 1.959963984540054 * error, number(rows(), "x", 6), 2e-6);

    run(votes(300, 100, 0, 0), "-", "--format", "csv", "--confidence", "0.8");
    assertEquals(x - 1.2815515655446004 * error, number(rows(), "x", 5), 2e-6);
  }

  /** 20 people of 20 votes each, of whom every other prefers x in 14 and in 16 of them. */
  private static String votesOfTwenty() {
    StringBuilder votes = new StringBuilder("model_a,model_b,winner,who\n");
    for (int person = 0; person < 20; person++) {
      int wins = person % 2 == 0 ? 14 : 16;
      votes.append(("x,y,model_a,p" + person + "\n").repeat(wins));
      votes.append(("x,y,model_b,p" + person + "\n").repeat(20 - wins));
    }
    return votes.toString();
  }

  @Test
  void intervalsByAColumnTakeItsVotesTogether() {
    assertEquals(0, run(votesOfTwenty(), "-", "--format", "csv", "--intervals", "cluster:who"));

    double error = 400 / Math.log(10) / 2 * Math.sqrt(20.0 / 19 * 20) / (400 * 0.75 * 0.25);
    double x = number(rows(), "x", 4);
    assertEquals(1000 + 200 * Math.log10(3), x, 1e-6);
    // Student's t with 19 degrees of freedom.
    assertEquals(x - 2.093024054408263 * error, number(rows(), "x", 5), 2e-6);
    assertEquals(x + 2.093024054408263 * error, number(rows(), "x", 6), 2e-6);
    assertEquals("", err.toString(UTF_8));
    assertEquals(2, run(votesOfTwenty(), "-", "--intervals", "cluster:whom"));
    assertTrue(err.toString(UTF_8).contains("there is no column whom"), err.toString(UTF_8));
  }

  @Test
  void bootstrapsOfVotesAndOfPeopleComeNearTheirSandwichAndHangOnTheirSeed() {
    run(votesOfTwenty(), "-", "--format", "csv", "--intervals", "sandwich");
    double byVote = width();
    // Numbers of wins are whole, and 20 people's sum is even.
    double step = 2 * 400 / Math.log(10) / 2 / (400 * 0.75 * 0.25);
    run(votesOfTwenty(), "-", "--format", "csv", "--intervals", "bootstrap:4000", "--seed", "7");
    String seven = out.toString(UTF_8);
    assertEquals(byVote, width(), step);
    run(votesOfTwenty(), "-", "--format", "csv", "--intervals", "bootstrap:4000", "--seed=7");
    assertEquals(seven, out.toString(UTF_8));
    Set<String> found = new HashSet<>();
    for (String seed : List.of("1", "2", "3", "4")) {
      run(votesOfTwenty(), "-", "--format", "csv", "--intervals", "bootstrap:50", "--seed", seed);
      found.add(out.toString(UTF_8));
    }
    assertTrue(found.size() > 1, found.toString());

    run(votesOfTwenty(), "-", "--format", "csv", "--intervals", "bootstrap:4000:who");
    // Neither the factor 20/19 nor Student's quantile.
    double expected =
        2 * 1.959963984540054 * 400 / Math.log(10) / 2 * Math.sqrt(20) / (400 * 0.75 * 0.25);
    assertEquals(expected, width(), step);
  }

  private double width() {
    return number(rows(), "x", 6) - number(rows(), "x", 5);
  }

  @Test
  void aVoteMovesEloByWhatIsAskedForFromWhereItIsAskedToStart() {
    String vote = "model_a,model_b,winner\nx,y,model_a\n";
    String[] asked = {"-", "--method", "elo", "--format", "csv", "--k", "32", "--start", "1500"};

    assertEquals(0, run(vote, "-", "--method", "elo", "--format", "csv"));
    assertEquals(1002, number(rows(), "x", 4));
    assertEquals(0, run(vote, asked));
    assertEquals(1516, number(rows(), "x", 4));
    assertEquals(1484, number(rows(), "y", 4));
    run(vote + "y,x,model_b\n", asked);
    assertEquals(
        1516 + 32 * (1 - 1 / (1 + Math.pow(10, -32 / 400.0))), number(rows(), "x", 4), 1e-6);
  }

  @Test
  void anyNumberOfThreadsPrintsTheSame() throws IOException {
    StringBuilder votes = new StringBuilder("model_a,model_b,winner,rater\n");
    SplittableRandom random = new SplittableRandom(3);
    while (votes.length() < 4_000_000) {
      int a = random.nextInt(30);
      int b = (a + 1 + random.nextInt(29)) % 30;
      votes.append("model ").append(a).append(",model ").append(b);
      votes.append(random.nextInt(30) < 10 + a - b / 2 ? ",model_a,r" : ",model_b,r");
      votes.append(random.nextInt(500)).append('\n');
    }
    String file = Files.writeString(folder.resolve("votes.csv"), votes).toString();

    for (String intervals : List.of("cluster:rater", "bootstrap:20", "bootstrap:20:rater")) {
      String[] asked = {file, "--format", "csv", "--intervals", intervals, "--threads"};
      assertEquals(0, run("", with(asked, "1")));
      String one = out.toString(UTF_8);
      assertEquals(30, rows().size());
      for (String threads : List.of("2", "3")) {
        run("", with(asked, threads));
        assertEquals(one, out.toString(UTF_8), threads + " threads, " + intervals);
      }
    }
  }

  private static String[] with(String[] words, String last) {
    String[] more = Arrays.copyOf(words, words.length + 1);
    more[words.length] = last;
    return more;
  }

  @Test
  void timesOfTheStagesAreToldOnStandardErrorOnly() {
    run(votes(3, 1, 0, 0), "-", "--format", "csv", "--intervals", "none");
    String plain = out.toString(UTF_8);
    assertEquals("", err.toString(UTF_8));

    run(votes(3, 1, 0, 0), "-", "--format", "csv", "--intervals", "none", "--time");
    assertEquals(plain, out.toString(UTF_8));
    List<String> lines = err.toString(UTF_8).lines().toList();
    assertEquals(
        List.of("read", "rate", "print", "all"),
        lines.stream().map(line -> line.split(" ", -1)[0]).toList());
    lines.forEach(line -> assertTrue(line.matches("[a-z]+ +\\d+\\.\\d ms"), line));
  }

  @Test
  void aSnapshotIsComputedAgainAndOneAlteredByteIsFound() throws IOException {
    String stored = snapshot();
    int votes = stored.indexOf("\nvotes ");
    int row = stored.indexOf('\n', votes + 1) + 1;

    assertEquals(0, run(stored, "--snapshot", "-"));
    String sha256 = stored.replaceAll("(?s).*\nsha256 ([0-9a-f]+)\n.*", "$1");
    assertEquals("arena-rate: sha256 " + sha256 + ", as stored" + NEW_LINE, err.toString(UTF_8));
    assertEquals(
        "rank,rank_low,rank_high,model,rating,low,high,battles,wins,losses,ties,both_bad",
        out.toString(UTF_8).lines().findFirst().orElseThrow());
    assertEquals(3, rows().size());
    Path file = Files.writeString(folder.resolve("snapshot.txt"), stored);
    assertEquals(0, run("", "--snapshot", file.toString(), "--threads", "2", "--time"));

    assertEquals('0', stored.charAt(row + 4), "the outcome of the first vote");
    assertAltered(stored, row + 4, '1');
    assertAltered(stored, row + 6, '3');
    assertAltered(stored, stored.indexOf("sha256 ") + 7, sha256.charAt(0) == '0' ? '1' : '0');
    assertAltered(stored, stored.indexOf("model/1"), 'n');
    assertEquals(1, run(stored.substring(0, stored.length() - 5), "--snapshot", "-"));
    assertEquals(2, run(stored, "--snapshot", "-", "--method", "elo"));
  }

  private void assertAltered(String stored, int at, char other) {
    String altered = stored.substring(0, at) + other + stored.substring(at + 1);
    assertNotEquals(stored, altered);
    assertEquals(1, run(altered, "--snapshot", "-"), altered.substring(at - 6, at + 6));
    assertTrue(err.toString(UTF_8).contains("is stored"), err.toString(UTF_8));
  }

  private static String snapshot() throws IOException {
    List<Contestant> contestants =
        List.of(
            new Contestant("model/1", "One"),
            new Contestant("two/4", "Two"),
            new Contestant("three/1", "Three"));
    VoteTable table = new VoteTable();
    for (int i = 0; i < 300; i++) {
      table.add(i % 3, (i + 1 + i / 3 % 2) % 3, Outcome.at(i * i % 7 % 4), i % 11);
    }
    Sample sample = Sample.of(table, 3);
    Question question = Question.usual().with(Intervals.ofRaters());
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    String sha256 = BoardText.sha256(Board.of(contestants, sample, question));
    SnapshotFile.write(bytes, contestants, sample, question, sha256);
    return bytes.toString(UTF_8);
  }

  @Test
  void helpNamesEveryOption() {
    assertEquals(0, run("", "--help"));
    for (String name : Request.options()) {
      assertTrue(out.toString(UTF_8).contains("\n--" + name + " "), name);
    }
    assertTrue(out.toString(UTF_8).contains("no id may stand there twice"));
  }
}
