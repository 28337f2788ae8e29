package org.privatearena.rating.engine.command.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

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

  @Test
  void helpNamesEveryOption() {
    assertEquals(0, run("", "--help"));
    assertTrue(out.toString(UTF_8).contains("--skip-bad"));
  }
}
