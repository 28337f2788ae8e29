package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PairCoverageTest {

  @Test
  void pairsThatMetAndTheirFewestVotesAreCounted() {
    PairCounts.Builder counts = PairCounts.between(3).add(0, 1, 3, 2, 1, 4).add(2, 0, 1, 0, 0, 1);

    assertEquals(new PairCoverage(3, 2, 0, 10), PairCoverage.of(counts.build()));
    assertEquals(
        new PairCoverage(3, 3, 2, 10), PairCoverage.of(counts.add(1, 2, 0, 0, 3, 0).build()));
  }

  @Test
  void withoutTwoContestantsThereIsNoPair() {
    assertEquals(new PairCoverage(0, 0, 0, 0), PairCoverage.of(PairCounts.between(0).build()));
    assertEquals(new PairCoverage(0, 0, 0, 0), PairCoverage.of(PairCounts.between(1).build()));
  }
}
