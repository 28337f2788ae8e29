package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What mathematics says of every set of votes. */
class RatingPropertiesTest {

  private static final int K = 5;

  /**
   * One vote; side b is another contestant than side a.
   *
   * @param style of side a less that of side b
   */
  record Ballot(int a, int b, Outcome outcome, int rater, double style) {

    Ballot swapped() {
      Outcome other =
          switch (outcome) {
            case A_BETTER -> Outcome.B_BETTER;
            case B_BETTER -> Outcome.A_BETTER;
            case TIE, BOTH_BAD -> outcome;
          };
      return new Ballot(b, a, other, rater, -style);
    }

    Ballot renamed(List<Integer> names) {
      return new Ballot(names.get(a), names.get(b), outcome, rater, style);
    }
  }

  @Provide
  Arbitrary<List<Ballot>> ballots() {
    return Combinators.combine(
            Arbitraries.integers().between(0, K - 1),
            Arbitraries.integers().between(1, K - 1),
            Arbitraries.of(Outcome.class),
            Arbitraries.integers().between(0, 11),
            Arbitraries.integers().between(-6, 6))
        .as(
            (a, step, outcome, rater, style) ->
                new Ballot(a, (a + step) % K, outcome, rater, style / 3.0))
        .list()
        .ofMinSize(10)
        .ofMaxSize(120);
  }

  @Provide
  Arbitrary<Question> questions() {
    return Arbitraries.of(Method.class)
        .filter(method -> method != Method.ELO)
        .flatMap(
            method ->
                Arbitraries.of(Intervals.ofVotes(), Intervals.ofRaters())
                    .map(intervals -> Question.usual().by(method).with(intervals)));
  }

  /** By a method with terms: with those of style and of the left side. */
  private static Board board(List<Ballot> ballots, Question question) {
    Question asked =
        question.method() == Method.CONTEXTUAL
            ? question.with(style(ballots), true, 0.01)
            : question;
    return Board.of(Tables.contestants(K), sample(ballots), asked);
  }

  private static Covariates style(List<Ballot> ballots) {
    return new Covariates() {
      @Override
      public List<String> names() {
        return List.of("style");
      }

      @Override
      public void read(int row, double[] into, int at) {
        into[at] = ballots.get(row).style();
      }
    };
  }

  private static void assertAlike(List<ShownTerm> some, List<ShownTerm> others) {
    assertEquals(some.size(), others.size());
    for (int i = 0; i < some.size(); i++) {
      // Of other sides the left one is worth the contrary.
      double sign = some.get(i).name().equals("position") ? -1 : 1;
      assertEquals(some.get(i).name(), others.get(i).name());
      assertEquals(
          some.get(i).value(),
          sign * others.get(i).value(),
          1e-5 * Math.max(1, Math.abs(some.get(i).value())));
    }
  }

  private static Sample sample(List<Ballot> ballots) {
    VoteTable table = new VoteTable();
    ballots.forEach(b -> table.add(b.a(), b.b(), b.outcome(), b.rater()));
    return Sample.of(table, K);
  }

  private static Row find(Board board, int contestant) {
    String key = Tables.contestants(K).get(contestant).key();
    return board.rows().stream()
        .filter(row -> row.contestant().key().equals(key))
        .findFirst()
        .orElse(null);
  }

  private static void assertAlike(Row one, Row other) {
    assertEquals(one.rating(), other.rating(), 1e-4);
    assertEquals(one.interval().isPresent(), other.interval().isPresent());
    if (one.interval().isPresent()) {
      assertEquals(one.interval().get().low(), other.interval().get().low(), 1e-3);
      assertEquals(one.interval().get().high(), other.interval().get().high(), 1e-3);
    }
  }

  @Property(tries = 150)
  void otherNamesForTheContestantsGiveTheSameRatings(
      @ForAll("ballots") List<Ballot> ballots,
      @ForAll("questions") Question question,
      @ForAll int seed) {
    List<Integer> names = new ArrayList<>(IntStream.range(0, K).boxed().toList());
    Collections.shuffle(names, new Random(seed));
    Board board = board(ballots, question);
    Board renamed = board(ballots.stream().map(b -> b.renamed(names)).toList(), question);
    assertEquals(board.rows().size(), renamed.rows().size());
    for (int i = 0; i < K; i++) {
      Row row = find(board, i);
      Row other = find(renamed, names.get(i));
      if (row != null && other != null) {
        assertAlike(row, other);
      }
    }
  }

  @Property(tries = 150)
  void swappingSidesChangesNothing(
      @ForAll("ballots") List<Ballot> ballots, @ForAll("questions") Question question) {
    Board board = board(ballots, question);
    Board swapped = board(ballots.stream().map(Ballot::swapped).toList(), question);
    assertEquals(board.rows().size(), swapped.rows().size());
    for (int i = 0; i < board.rows().size(); i++) {
      assertAlike(board.rows().get(i), find(swapped, contestant(board.rows().get(i))));
    }
    assertAlike(board.terms(), swapped.terms());
  }

  private static int contestant(Row row) {
    return Integer.parseInt(row.contestant().key().substring(1));
  }

  /**
   * Twice the votes, half the variance; but not where the second vote is the same person's again,
   * who then tells no more than before. A ridge would weigh half as much, so there is none.
   */
  @Property(tries = 200)
  void everyVoteTwiceLeavesTheRatingsAndHalvesTheVariancesUnlessPeopleAreTakenTogether(
      @ForAll("ballots") List<Ballot> ballots, @ForAll("questions") Question question) {
    List<Ballot> twice = new ArrayList<>(ballots);
    twice.addAll(ballots);
    boolean contextual = question.method() == Method.CONTEXTUAL;
    Covariates one = contextual ? style(ballots) : Covariates.none();
    Covariates two = contextual ? style(twice) : Covariates.none();
    List<Contestant> contestants = Tables.contestants(K);
    Board board = Board.of(contestants, sample(ballots), question.with(one, contextual, 0));
    Board doubled = Board.of(contestants, sample(twice), question.with(two, contextual, 0));
    assertEquals(board.refusal(), doubled.refusal());
    boolean byRater = question.intervals().kind() == Intervals.Kind.RATERS;
    double narrower = byRater ? 1 : Math.sqrt(2);
    assertEquals(board.rows().size(), doubled.rows().size());
    for (Row row : board.rows()) {
      Row other = find(doubled, contestant(row));
      assertEquals(row.rating(), other.rating(), 1e-4);
      assertEquals(2 * row.battles(), other.battles());
      if (question.method() == Method.BRADLEY_TERRY && !byRater) {
        assertEquals(row.interval().isPresent(), other.interval().isPresent());
      }
      // Elsewhere, where votes hardly vary, rounding may decide whether they tell an interval.
      if (row.interval().isPresent() && other.interval().isPresent()) {
        double width = other.interval().get().width();
        assertEquals(row.interval().get().width() / narrower, width, 1e-3);
      }
    }
    assertEquals(board.effectiveRaters(), doubled.effectiveRaters());
  }

  @Property(tries = 100)
  void countsOfTwoPartsAddUpToThoseOfTheWhole(
      @ForAll("ballots") List<Ballot> ballots, @ForAll("ballots") List<Ballot> others) {
    List<Ballot> all = new ArrayList<>(ballots);
    all.addAll(others);
    PairCounts one = sample(ballots).cells().counts();
    PairCounts other = sample(others).cells().counts();
    PairCounts whole = sample(all).cells().counts();
    for (int i = 0; i < K; i++) {
      for (int j = 0; j < K; j++) {
        if (i != j) {
          assertEquals(one.wins(i, j) + other.wins(i, j), whole.wins(i, j));
          assertEquals(one.ties(i, j) + other.ties(i, j), whole.ties(i, j));
          assertEquals(one.bothBad(i, j) + other.bothBad(i, j), whole.bothBad(i, j));
        }
      }
    }
  }

  @Property(tries = 150)
  void everyContestantIsRatedOrExcludedAndNothingIsInfinite(
      @ForAll("ballots") List<Ballot> ballots, @ForAll("questions") Question question) {
    Board board = board(ballots, question);
    if (board.refusal().isEmpty()) {
      assertEquals(K, board.rows().size() + board.excluded().size());
    }
    board
        .rows()
        .forEach(
            row -> {
              assertTrue(Double.isFinite(row.rating()));
              row.interval().ifPresent(i -> assertTrue(Double.isFinite(i.width())));
              assertTrue(row.rankLow() <= row.rank() && row.rank() <= row.rankHigh());
            });
  }
}
