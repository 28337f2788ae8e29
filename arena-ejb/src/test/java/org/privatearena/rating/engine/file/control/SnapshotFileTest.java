package org.privatearena.rating.engine.file.control;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Intervals;
import org.privatearena.rating.engine.control.Method;
import org.privatearena.rating.engine.control.Outcome;
import org.privatearena.rating.engine.control.Question;
import org.privatearena.rating.engine.control.Sample;
import org.privatearena.rating.engine.control.ShownTerm;
import org.privatearena.rating.engine.control.StyleCovariates;
import org.privatearena.rating.engine.control.VoteTable;
import org.privatearena.rating.engine.control.Workers;

class SnapshotFileTest {

  private static final int K = 9;

  private final List<Contestant> contestants =
      IntStream.range(0, K)
          .mapToObj(i -> new Contestant("model, \"" + (K - i) + "\"/1", "Model " + i))
          .toList();
  private final VoteTable table = new VoteTable();

  private Sample sample() {
    SplittableRandom random = new SplittableRandom(8);
    for (int i = 0; i < 150_000; i++) {
      int a = random.nextInt(K);
      int b = (a + 1 + random.nextInt(K - 1)) % K;
      int outcome = random.nextInt(10) < 2 + a ? 0 : 1 + random.nextInt(3);
      table.add(a, b, Outcome.at(outcome), random.nextInt(900) - 1);
    }
    return Sample.of(table, K).where(row -> row % 7 != 2);
  }

  private static String written(List<Contestant> contestants, Sample sample, Question question)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Board board = Board.of(contestants, sample, question);
    SnapshotFile.write(out, contestants, sample, question, BoardText.sha256(board));
    return out.toString(UTF_8);
  }

  private static SnapshotFile read(String text) throws IOException, BadRow {
    return SnapshotFile.read(new ByteArrayInputStream(text.getBytes(UTF_8)));
  }

  @Test
  void aSnapshotIsComputedAgainToTheSameBytesByAnyNumberOfThreads() throws Exception {
    Sample sample = sample();
    Question usual = Question.usual().with(Intervals.ofRaters());
    for (Question question :
        List.of(
            usual,
            usual.by(Method.DAVIDSON),
            usual.by(Method.ELO).with(Intervals.none()),
            usual.by(Method.ELO).with(Intervals.none()).startingAt(1200),
            usual.evenPairs(true),
            usual.by(Method.CONTEXTUAL).with(usual.covariates(), true, 0.5),
            usual.with(new Intervals(Intervals.Kind.VOTES, 30)).seeded(77))) {
      for (Sample asked :
          List.of(sample, sample.weighted(row -> 1 / (1.0 + row % 3)).by(Workers.threads(3)))) {
        String text = written(contestants, asked, question);
        SnapshotFile file = read(text);
        assertEquals(file.sha256(), BoardText.sha256(file.board(Workers.CALLER)));
        assertEquals(file.sha256(), BoardText.sha256(file.board(Workers.threads(2))));
      }
    }
  }

  /** Counts that say something of the outcome, so that the terms are not nothing. */
  private int count(int row, int place) {
    return (row * 31 + place * 17) % 101 + (table.outcome(row).place() == place % 2 ? 9 : 0);
  }

  @Test
  void aSnapshotWithStyleIsComputedAgainFromItsCounts() throws Exception {
    Sample sample = sample();
    Question usual = Question.usual().by(Method.CONTEXTUAL).with(Intervals.ofRaters());
    for (Sample asked :
        List.of(sample, sample.weighted(row -> 1 / (1.0 + row % 3)).by(Workers.threads(3)))) {
      StyleCovariates style =
          StyleCovariates.of(
              List.of("tokens", "headers", "bold"),
              (row, place) -> place / 2 == 1 ? 4 : count(row, place),
              asked);
      Question question = usual.with(style, true, 0);
      assertEquals(2, style.names().size(), "headings do not differ");
      String text = written(contestants, asked, question);
      assertEquals("privatearena-snapshot 2", text.lines().findFirst().orElseThrow());
      SnapshotFile file = read(text);
      assertEquals(file.sha256(), BoardText.sha256(file.board(Workers.CALLER)));
      assertEquals(file.sha256(), BoardText.sha256(file.board(Workers.threads(2))));
      List<ShownTerm> before = Board.of(contestants, asked, question).terms();
      List<ShownTerm> after = file.board(Workers.CALLER).terms();
      assertEquals(3, after.size());
      for (int i = 0; i < 3; i++) {
        assertEquals(before.get(i).name(), after.get(i).name());
        assertEquals(before.get(i).value(), after.get(i).value(), 1e-9);
      }
      assertThrows(BadRow.class, () -> read(text.replaceFirst("covariates [a-z ]+\n", "")));
      assertThrows(BadRow.class, () -> read(text.replaceFirst(",\\d+\n0,", ",-1\n0,")));
    }
  }

  @Test
  void oneVoteLessIsAnotherBoard() throws Exception {
    String text = written(contestants, sample(), Question.usual().with(Intervals.ofRaters()));
    int last = text.lastIndexOf('\n', text.length() - 2);
    long votes = text.lines().filter(line -> line.matches("\\d+,\\d+,\\d,-?\\d+,.*")).count();
    String less =
        text.substring(0, last + 1).replace("votes " + votes + "\n", "votes " + (votes - 1) + "\n");
    SnapshotFile file = read(less);
    assertNotEquals(file.sha256(), BoardText.sha256(file.board(Workers.CALLER)));
  }

  @Test
  void whatIsNoSnapshotIsRefusedWithItsLine() throws Exception {
    String text = written(contestants, sample(), Question.usual());
    assertEquals(1, assertThrows(BadRow.class, () -> read("model_a,model_b,winner\n")).line());
    assertThrows(BadRow.class, () -> read(text + "0,1,0,0,1.0\n"));
    assertThrows(BadRow.class, () -> read(text.substring(0, text.length() / 2)));
    assertThrows(BadRow.class, () -> read(text.replaceFirst("seed 1\n", "")));
    assertThrows(BadRow.class, () -> read(text.replaceFirst("\n0,", "\n99,")));
  }
}
