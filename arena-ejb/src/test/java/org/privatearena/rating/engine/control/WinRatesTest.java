package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WinRatesTest {

  @Test
  void theVotesOfLlmfaoGiveThePublishedRates() {
    Figures.Table votes = Figures.table(Figures.votes("llmfao-votes.csv"));
    List<String[]> golden = Figures.rows("llmfao-average-win-rate.csv");

    assertEquals(59, golden.size());
    for (String[] row : golden) {
      double rate = WinRates.average(votes.counts(), votes.of(row[0])).orElseThrow();
      assertEquals(Double.parseDouble(row[1]), rate, 1e-8, row[0]);
    }
  }

  @Test
  void everyOpponentCountsAlike() {
    PairCounts counts = PairCounts.between(4).add(0, 1, 90, 5, 3, 2).add(0, 2, 0, 1, 0, 0).build();

    assertEquals((0.925 + 0) / 2, WinRates.average(counts, 0).orElseThrow(), 1e-15);
    assertEquals(0.075, WinRates.average(counts, 1).orElseThrow(), 1e-15);
    assertEquals(OptionalDouble.empty(), WinRates.average(counts, 3));
  }

  @Test
  void bothBadIsAShareOfTheVotesOfAContestant() {
    PairCounts counts = PairCounts.between(4).add(0, 1, 3, 2, 1, 4).add(0, 2, 0, 9, 0, 1).build();

    assertEquals(5 / 20.0, WinRates.bothBad(counts, 0).orElseThrow());
    assertEquals(4 / 10.0, WinRates.bothBad(counts, 1).orElseThrow());
    assertEquals(OptionalDouble.empty(), WinRates.bothBad(counts, 3));
  }
}
