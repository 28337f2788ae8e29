package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleTest {

  private static final int K = 12;

  private final Simulated votes =
      new Simulated(new SplittableRandom(21), K, 140_000, 700, new double[] {0.3}, 0.1);

  /** Blocks, waves and raters: whatever is added in parts, on 1, 2 and 5 threads. */
  @ParameterizedTest
  @EnumSource(Method.class)
  void anyNumberOfThreadsGivesTheSameBits(Method method) {
    RowWeights weights = row -> 0.1 + (row * 7919L % 1000) / 300.0;
    for (Intervals intervals :
        List.of(
            Intervals.ofVotes(),
            Intervals.ofRaters(),
            new Intervals(Intervals.Kind.VOTES, 20),
            new Intervals(Intervals.Kind.RATERS, 20))) {
      boolean slow = method != Method.BRADLEY_TERRY && method != Method.CONTEXTUAL;
      if (method == Method.GROUNDED_RAO_KUPPER || (slow && intervals.rounds() > 0)) {
        continue; // the grounded one refuses votes that never find both bad
      }
      Question question =
          Question.usual()
              .by(method)
              .with(intervals)
              .with(method == Method.CONTEXTUAL ? votes.covariates() : Covariates.none(), false, 0);
      for (boolean weighted : new boolean[] {false, true}) {
        Sample sample = votes.sample().where(row -> row % 11 != 3);
        Sample asked = weighted ? sample.weighted(weights) : sample;
        List<Row> one = Board.of(Tables.contestants(K), asked, question).rows();
        for (int threads : new int[] {2, 5}) {
          Board board =
              Board.of(Tables.contestants(K), asked.by(Workers.threads(threads)), question);
          assertEquals(one, board.rows(), threads + " threads, " + intervals);
        }
      }
    }
  }

  /** All four outcomes, two blocks, weights, and terms: what the votes above do not have. */
  @ParameterizedTest
  @EnumSource(
      value = Method.class,
      names = {"RAO_KUPPER", "DAVIDSON", "GROUNDED_RAO_KUPPER", "CONTEXTUAL"})
  void anyNumberOfThreadsGivesTheSameBitsOfModelsOfTiesAndTheirBootstraps(Method method) {
    SplittableRandom random = new SplittableRandom(22);
    VoteTable table = new VoteTable();
    for (int i = 0; i < 70_000; i++) {
      int a = random.nextInt(5);
      int outcome = random.nextInt(5) < a ? 0 : 1 + random.nextInt(3);
      table.add(a, (a + 1 + random.nextInt(4)) % 5, Outcome.at(outcome), random.nextInt(300));
    }
    Question asked =
        method == Method.CONTEXTUAL
            ? Question.usual().by(method).with(votes.covariates(), true, 0.5)
            : Question.usual().by(method);
    for (Intervals.Kind kind : List.of(Intervals.Kind.VOTES, Intervals.Kind.RATERS)) {
      for (int rounds : new int[] {0, 20}) {
        Question question = asked.with(new Intervals(kind, rounds));
        Sample sample = Sample.of(table, 5).weighted(row -> 0.1 + row % 7);
        Board one = Board.of(Tables.contestants(5), sample, question);
        assertEquals(5, one.rows().size());
        assertTrue(one.rows().get(0).interval().isPresent());
        for (int threads : new int[] {2, 3}) {
          Board other =
              Board.of(Tables.contestants(5), sample.by(Workers.threads(threads)), question);
          assertEquals(one.rows(), other.rows(), threads + " threads, " + kind + " " + rounds);
          assertEquals(one.terms(), other.terms(), threads + " threads, " + kind + " " + rounds);
        }
      }
    }
  }

  @Test
  void whatIsKeptIsAskedOnceForEachVoteAndStaysAsItWas() {
    AtomicInteger asked = new AtomicInteger();
    AtomicBoolean other = new AtomicBoolean();
    IntPredicate some =
        row -> {
          asked.incrementAndGet();
          return row % 5 == (other.get() ? 1 : 0);
        };
    Sample sample = votes.sample();
    long[] before = sample.where(row -> row % 5 == 0).where(row -> row % 3 > 0).cells().votes();
    for (int threads : new int[] {1, 2, 5}) {
      asked.set(0);
      other.set(false);
      Sample settled = sample.by(Workers.threads(threads)).where(some).settled();
      other.set(true);
      assertArrayEquals(before, settled.where(row -> row % 3 > 0).cells().votes());
      assertEquals(140_000, asked.get());
    }
    assertSame(sample, sample.settled());
  }

  @Test
  void weighedRatersAreTheSameToTheBitWhoeverCountsThem() {
    Sample sample = votes.sample().where(row -> row % 5 == 0).weighted(row -> 1 / (1.0 + row % 9));
    double[] weights = new double[sample.mostRaters()];
    sample.eachVote((row, cell) -> weights[sample.rater(row)] += sample.weight(row));
    double sum = Arrays.stream(weights).sum();
    double squares = Arrays.stream(weights).map(weight -> weight * weight).sum();
    RaterCounts one = RaterCounts.of(sample);
    assertEquals(sum * sum / squares, one.effective(), 1e-9);
    assertEquals(Arrays.stream(weights).filter(weight -> weight > 0).count(), one.raters());
    for (int threads : new int[] {2, 5}) {
      assertEquals(one, RaterCounts.of(sample.by(Workers.threads(threads))));
    }
  }

  @Test
  void aBoardIsTheSameToTheBitWithWeightsOfSingleVotesWhoeverCounts() {
    Sample sample = votes.sample().where(row -> row % 5 == 0).weighted(row -> 1 + row % 9);
    Question question = Question.usual().with(Intervals.ofRaters());
    List<Row> rows = Board.of(Tables.contestants(K), sample, question).rows();
    for (int threads : new int[] {2, 5}) {
      Sample shared = sample.by(Workers.threads(threads));
      assertEquals(rows, Board.of(Tables.contestants(K), shared, question).rows());
    }
  }

  @Test
  void votesWithoutThoseOfAnotherSampleAreTheRest() {
    Sample sample = votes.sample().where(row -> row % 3 > 0);
    Sample even = sample.where(row -> row % 2 == 0).settled();
    assertArrayEquals(
        sample.where(row -> row % 2 == 1).cells().votes(), sample.without(even).cells().votes());
    assertEquals(0, sample.without(votes.sample()).cells().total());
  }

  /** Boards are kept for long; what single votes weigh would fill the memory with them. */
  @Test
  void aBoardHoldsNothingOfSingleVotes() {
    Object[] large = {new byte[1]};
    WeakReference<Object> held = new WeakReference<>(large[0]);
    Board board = board(votes.sample(), (byte[]) large[0]);
    large[0] = null;
    for (int i = 0; i < 50 && held.get() != null; i++) {
      System.gc();
    }
    assertNull(held.get());
    assertFalse(board.rows().isEmpty());
  }

  private static Board board(Sample sample, byte[] ofVotes) {
    Sample weighed = sample.weighted(row -> 1 + ofVotes.length);
    return Board.of(Tables.contestants(K), weighed, Question.usual().with(Intervals.ofRaters()));
  }

  @Test
  void ratersAreCountedAlikeWithWeightsOfOneAndWithout() {
    SplittableRandom random = new SplittableRandom(23);
    VoteTable table = new VoteTable();
    for (int i = 0; i < 150_000; i++) {
      int rater = random.nextInt(400) - 1;
      table.add(i % 3, (i + 1) % 3, Outcome.TIE, rater < 40 ? VoteTable.NO_RATER : rater);
    }
    Sample sample = Sample.of(table, 3).where(row -> table.rater(row) != 77 && row % 4 > 0);
    RaterCounts weighed = RaterCounts.of(sample.weighted(row -> 1));
    assertTrue(weighed.raters() > 358, weighed.toString());
    for (int threads : new int[] {1, 2, 5}) {
      assertEquals(weighed, RaterCounts.of(sample.by(Workers.threads(threads))));
    }
    assertEquals(new RaterCounts(0, 0), RaterCounts.of(sample.where(row -> false)));
  }

  /** Parts that overlap, one that is empty, votes that are in none. */
  @ParameterizedTest
  @EnumSource(
      value = Method.class,
      names = {"BRADLEY_TERRY", "DAVIDSON", "ELO"})
  void boardsOfPartsAreThoseOfEachPartByItself(Method method) {
    RowParts parts = row -> row % 17 == 0 ? 0 : (1L << (row % 3)) | (1L << (row % 2)) | (1L << 40);
    Question question =
        Question.usual()
            .by(method)
            .with(method == Method.ELO ? Intervals.none() : Intervals.ofRaters());
    for (Sample sample :
        List.of(
            votes.sample().by(Workers.threads(2)), votes.sample().weighted(row -> 1 + row % 2))) {
      List<Board> boards = Board.ofEach(Tables.contestants(K), sample, parts, 4, question);
      assertEquals(4, boards.size());
      for (int part = 0; part < 4; part++) {
        int one = part;
        Sample some = sample.where(row -> ((parts.of(row) >> one) & 1) == 1);
        Board board = Board.of(Tables.contestants(K), some, question);
        assertEquals(board.rows(), boards.get(part).rows());
        assertEquals(board.excluded(), boards.get(part).excluded());
        assertEquals(part == 3, board.rows().isEmpty());
      }
    }
  }

  /** So many contestants that not all parts are counted at once. */
  @Test
  void partsOfManyContestantsAreCountedOneAfterAnother() {
    int many = 700;
    VoteTable table = new VoteTable();
    for (int i = 0; i < 300; i++) {
      table.add(i % 3, 697 + i % 2, i % 5 < 2 ? Outcome.A_BETTER : Outcome.B_BETTER, i);
    }
    Sample sample = Sample.of(table, many);
    List<Contestant> contestants = Tables.contestants(many);
    List<Board> boards =
        Board.ofEach(contestants, sample, row -> 1L << (row % 4), 4, Question.usual());
    for (int part = 0; part < 4; part++) {
      int one = part;
      Board board = Board.of(contestants, sample.where(row -> row % 4 == one), Question.usual());
      assertEquals(75, board.votes());
      assertEquals(board.rows(), boards.get(part).rows());
    }
  }

  /** Raters in the order of their first votes, some votes of nobody known, on several threads. */
  @Test
  void ratersAreNumberedByTheirFirstVotes() {
    SplittableRandom random = new SplittableRandom(4);
    VoteTable table = new VoteTable();
    for (int i = 0; i < 200_000; i++) {
      table.add(i % 2, 2, Outcome.TIE, random.nextInt(300) - 1);
    }
    Sample sample = Sample.of(table, 3).where(row -> row % 5 != 1);
    for (int threads : new int[] {1, 3}) {
      Raters raters = Raters.of(sample.by(Workers.threads(threads)));
      int votes = 0;
      int last = -1;
      for (int rater = 0; rater < raters.count(); rater++) {
        int first = raters.row(raters.start(rater));
        assertTrue(first > last, "rater " + rater);
        last = first;
        int known = table.rater(first);
        assertTrue(known >= 0 || raters.end(rater) == raters.start(rater) + 1);
        for (int place = raters.start(rater); place < raters.end(rater); place++) {
          assertEquals(known, table.rater(raters.row(place)));
          assertEquals(raters.row(place) % 2, raters.cell(place) / Outcome.COUNT / 3);
          assertTrue(place == raters.start(rater) || raters.row(place) > raters.row(place - 1));
        }
        votes += raters.end(rater) - raters.start(rater);
      }
      assertEquals(160_000, votes);
    }
  }

  @Test
  void rowsAreChosenRenumberedAndWeighed() {
    VoteTable table = new VoteTable();
    table.add(0, 1, Outcome.A_BETTER, 0);
    table.add(1, 2, Outcome.TIE, 1);
    table.add(2, 0, Outcome.BOTH_BAD, 1);
    table.add(0, 2, Outcome.B_BETTER, 2);
    Sample all = Sample.of(table, 3);

    assertEquals(4, all.cells().total());
    assertEquals(3, all.first(3).cells().total());
    assertEquals(1, all.where(row -> table.rater(row) == 2).cells().total());
    Cells pooled = all.renumbered(new int[] {0, 1, 1}, 2).cells();
    assertEquals(3, pooled.total(), "votes between two that are pooled are left out");
    assertEquals(1, pooled.counts().bothBad(0, 1));
    Cells weighted = all.weighted(row -> row + 0.5).cells();
    assertEquals(4, weighted.total());
    assertEquals(0.5 + 1.5 + 2.5 + 3.5, weighted.totalWeight(), 1e-12);
  }

  /** The estimate with weights is that of votes cast as often. */
  @Test
  void wholeWeightsAreRepeatedVotes() {
    VoteTable once = new VoteTable();
    VoteTable repeated = new VoteTable();
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 400; i++) {
      int a = random.nextInt(5);
      int b = (a + 1 + random.nextInt(4)) % 5;
      Outcome outcome = Outcome.at(random.nextInt(4));
      once.add(a, b, outcome, i);
      for (int n = 0; n <= i % 3; n++) {
        repeated.add(a, b, outcome, i);
      }
    }
    Sample weighted = Sample.of(once, 5).weighted(row -> 1 + row % 3);
    Question question = Question.usual().with(Intervals.ofRaters());
    List<Row> byWeight = Board.of(Tables.contestants(5), weighted, question).rows();
    List<Row> byRows = Board.of(Tables.contestants(5), Sample.of(repeated, 5), question).rows();
    for (int i = 0; i < 5; i++) {
      assertEquals(byRows.get(i).contestant(), byWeight.get(i).contestant());
      assertEquals(byRows.get(i).rating(), byWeight.get(i).rating(), 2e-6);
      assertEquals(
          byRows.get(i).interval().orElseThrow().low(),
          byWeight.get(i).interval().orElseThrow().low(),
          2e-6);
    }
  }

  /** One colleague's five hundred votes are not five hundred people's. */
  @Test
  void aRatersVotesTogetherWidenTheInterval() {
    VoteTable table = new VoteTable();
    SplittableRandom random = new SplittableRandom(9);
    for (int rater = 0; rater < 40; rater++) {
      boolean likesTheFirst = random.nextBoolean();
      for (int i = 0; i < 25; i++) {
        boolean first = likesTheFirst ? random.nextInt(10) < 9 : random.nextInt(10) < 1;
        table.add(0, 1, first ? Outcome.A_BETTER : Outcome.B_BETTER, rater);
      }
    }
    Sample sample = Sample.of(table, 2);
    Estimate estimate = BradleyTerry.estimate(sample.cells(), sample, null);
    Errors alone = Errors.ofVotes(estimate);
    Errors together = Errors.ofRaters(estimate);
    assertTrue(together.standardError(0) > 3 * alone.standardError(0));
    assertEquals(40, together.effectiveRaters(), 1e-9);
  }

  @Test
  void underFiveEffectiveRatersTheRatingStandsAndTheIntervalDoesNot() {
    VoteTable table = new VoteTable();
    for (int i = 0; i < 100; i++) {
      table.add(0, 1, i % 3 == 0 ? Outcome.B_BETTER : Outcome.A_BETTER, i % 4);
    }
    Board board =
        Board.of(
            Tables.contestants(2),
            Sample.of(table, 2),
            Question.usual().with(Intervals.ofRaters()));
    assertEquals(4, board.effectiveRaters().orElseThrow(), 1e-9);
    assertEquals(2, board.rows().size());
    board.rows().forEach(row -> assertTrue(row.interval().isEmpty()));
  }

  /** Both bootstraps tell about what their sandwiches tell. */
  @Test
  void bootstrapsAgreeWithSandwiches() {
    for (Intervals.Kind kind : List.of(Intervals.Kind.VOTES, Intervals.Kind.RATERS)) {
      Sample sample = votes.sample().first(60_000).by(Workers.threads(2));
      List<Row> sandwich =
          Board.of(Tables.contestants(K), sample, Question.usual().with(new Intervals(kind, 0)))
              .rows();
      List<Row> drawn =
          Board.of(Tables.contestants(K), sample, Question.usual().with(new Intervals(kind, 600)))
              .rows();
      for (int i = 0; i < K; i++) {
        assertEquals(sandwich.get(i).rating(), drawn.get(i).rating());
        double width = sandwich.get(i).interval().orElseThrow().width();
        assertEquals(width, drawn.get(i).interval().orElseThrow().width(), 0.15 * width);
      }
    }
  }

  @Test
  void eloIsThePublishedOne() {
    List<String[]> rows = Figures.rows("llmfao-votes.csv");
    List<String> names =
        rows.stream().flatMap(row -> List.of(row[0], row[1]).stream()).distinct().toList();
    VoteTable table = new VoteTable();
    for (String[] row : rows) {
      Outcome outcome =
          row[2].equals("tie")
              ? Outcome.TIE
              : row[2].equals("model_a") ? Outcome.A_BETTER : Outcome.B_BETTER;
      table.add(names.indexOf(row[0]), names.indexOf(row[1]), outcome, VoteTable.NO_RATER);
    }
    double[] ratings = Elo.of(Sample.of(table, names.size()), 4, 1000);
    for (String[] row : Figures.rows("llmfao-elo.csv")) {
      assertEquals(Double.parseDouble(row[1]), ratings[names.indexOf(row[0])], 1e-10, row[0]);
    }
  }

  @Test
  void theOddsOfEloStayThoseOfItsRatings() {
    double[] slow = new double[K];
    Arrays.fill(slow, 1000);
    for (int row = 0; row < votes.table.size(); row++) {
      int a = votes.table.a(row);
      int b = votes.table.b(row);
      double expected = 1 / (1 + Math.pow(10, (slow[b] - slow[a]) / 400));
      double change = 32 * (votes.table.outcome(row).score() - expected);
      slow[a] += change;
      slow[b] -= change;
    }
    assertArrayEquals(slow, Elo.of(votes.sample(), 32, 1000), 1e-7);
  }
}
