package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FragilityTest {

  private static Fragility.Changes changes(PairCounts counts) {
    return assertInstanceOf(Fragility.Changes.class, Fragility.of(counts));
  }

  @Test
  void ofTwoContestantsTheDifferenceOfTheirWinsPlusOneIsTheNumber() {
    Fragility.Changes found = changes(PairCounts.between(2).add(0, 1, 50, 61, 30, 9).build());

    assertEquals(1, found.top());
    assertEquals(0, found.next());
    assertEquals(12, found.votes());
    assertEquals(0.08, found.share(), 1e-15);
    assertEquals(List.of(new Fragility.Removal(0, 1, Outcome.B_BETTER, 12)), found.removed());
  }

  @Test
  void aContestantWithFewVotesPassesTheRunnerUpWithMany() {
    PairCounts counts =
        PairCounts.between(3)
            .add(0, 1, 5100, 5000, 0, 0)
            .add(0, 2, 13, 12, 0, 0)
            .add(1, 2, 12, 12, 0, 0)
            .build();
    Fragility.Changes found = changes(counts);

    assertEquals(0, found.top());
    assertEquals(2, found.next());
    assertTrue(found.votes() <= 3, "" + found);
  }

  @Test
  void theRemovedVotesChangeTheTopAndOneFewerDoesNot() {
    SplittableRandom random = new SplittableRandom(8);
    int changed = 0;
    for (int i = 0; i < 60; i++) {
      PairCounts counts = Tables.lively(random, 2 + random.nextInt(7), 5 + random.nextInt(60));
      if (Fragility.of(counts) instanceof Fragility.Changes found) {
        changed++;
        assertEquals(found.votes(), found.removed().stream().mapToLong(it -> it.votes()).sum());
        assertEquals(found.next(), top(without(counts, found.removed(), 0)));
        double[] theta = Tables.theta(Tables.rated(without(counts, found.removed(), 1)));
        assertEquals(Arrays.stream(theta).max().orElseThrow(), theta[found.top()], 1e-9);
      }
    }
    assertTrue(changed > 40, "" + changed);
  }

  private static PairCounts without(PairCounts counts, List<Fragility.Removal> removed, long but) {
    long[] votes = Cells.of(counts).votes().clone();
    long spared = but;
    for (int i = removed.size() - 1; i >= 0; i--) {
      Fragility.Removal removal = removed.get(i);
      int cell = Cells.cell(counts.contestants(), removal.a(), removal.b());
      votes[cell + removal.outcome().place()] -= removal.votes() - spared;
      spared = 0;
    }
    return Cells.unweighted(counts.contestants(), votes).counts();
  }

  private static int top(PairCounts counts) {
    double[] theta = Tables.theta(Tables.rated(counts));
    int top = 0;
    for (int i = 0; i < theta.length; i++) {
      top = theta[i] > theta[top] + 1e-9 ? i : top;
    }
    return top;
  }

  private static boolean another(PairCounts counts, int original) {
    if (!(BradleyTerry.fit(counts) instanceof Fit.Rated fit)) {
      return false;
    }
    double[] theta = Tables.theta(fit);
    return Arrays.stream(theta).max().orElseThrow() > theta[original] + 1e-9;
  }

  @Test
  void noChoiceOfVotesWouldDoMuchBetter() {
    SplittableRandom random = new SplittableRandom(4);
    int compared = 0;
    for (int i = 0; i < 60; i++) {
      PairCounts counts = Tables.lively(random, 3, 6);
      if (Fragility.of(counts) instanceof Fragility.Changes found && found.votes() <= 5) {
        compared++;
        long[] votes = Cells.of(counts).votes();
        int original = found.top();
        int fewest = 1;
        while (!canChange(votes.clone(), 0, fewest, original)) {
          fewest++;
        }
        assertTrue(found.votes() - fewest <= 1, found + " " + fewest);
      }
    }
    assertTrue(compared > 10, "" + compared);
  }

  private static boolean canChange(long[] votes, int from, int removals, int original) {
    if (removals == 0) {
      return another(Cells.unweighted(3, votes).counts(), original);
    }
    for (int cell = from; cell < votes.length; cell++) {
      if (votes[cell] > 0) {
        votes[cell]--;
        boolean can = canChange(votes, cell, removals - 1, original);
        votes[cell]++;
        if (can) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void whereNoRemovalLeavesAnotherTopItLasts() {
    assertEquals(
        new Fragility.Lasts(0, 8),
        Fragility.of(PairCounts.between(2).add(0, 1, 9, 1, 0, 0).build()));
  }

  @Test
  void withoutARatingThereIsNoTop() {
    assertEquals(
        new Fragility.Unrated(), Fragility.of(PairCounts.between(2).add(0, 1, 9, 0, 0, 0).build()));
    assertEquals(new Fragility.Unrated(), Fragility.of(PairCounts.between(1).build()));
  }

  @Test
  void nothingButTiesIsChangedByNoRemoval() {
    assertInstanceOf(
        Fragility.Lasts.class, Fragility.of(PairCounts.between(2).add(0, 1, 0, 0, 10, 0).build()));
  }
}
