package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Promises that hold for every table, tried on thousands drawn from fixed seeds. */
class RandomTablesTest {

  private static final int TABLES = 5000;

  @Test
  void rat2AndRat8EveryContestantHasFiniteNumbersOrAReasonInWords() {
    SplittableRandom random = new SplittableRandom(7);
    int rated = 0;
    int apart = 0;
    for (int table = 0; table < TABLES; table++) {
      PairCounts counts = Tables.wild(random);
      Board board = board(counts);
      Set<Contestant> met = new HashSet<>();
      for (Row row : board.rows()) {
        assertFinite(row, table, counts.contestants());
        assertTrue(met.add(row.contestant()));
        rated++;
      }
      for (Exclusion exclusion : board.excluded()) {
        assertTrue(exclusion.sentence().contains(exclusion.contestant().name()));
        assertTrue(met.add(exclusion.contestant()));
        apart++;
      }
      assertEquals(counts.contestants(), met.size());
    }
    assertTrue(rated > TABLES && apart > TABLES, rated + " rated, " + apart + " apart");
  }

  private static void assertFinite(Row row, int table, int contestants) {
    String which = "table " + table + ": " + row;
    assertTrue(Double.isFinite(row.rating()), which);
    row.interval()
        .ifPresent(
            interval -> {
              assertTrue(Double.isFinite(interval.low()), which);
              assertTrue(Double.isFinite(interval.high()), which);
              assertTrue(interval.low() <= row.rating(), which);
              assertTrue(row.rating() <= interval.high(), which);
            });
    assertTrue(1 <= row.rankLow() && row.rankLow() <= row.rank(), which);
    assertTrue(row.rank() <= row.rankHigh() && row.rankHigh() <= contestants, which);
    assertEquals(row.battles(), row.wins() + row.losses() + row.ties() + row.bothBad(), which);
  }

  @Test
  void rat3AnEstimateIsGivenExactlyWhenNoDivisionOfTheContestantsIsOneSided() {
    SplittableRandom random = new SplittableRandom(8);
    for (int table = 0; table < TABLES; table++) {
      PairCounts counts = Tables.wild(random);
      boolean exists = counts.contestants() >= 2 && noDivisionIsOneSided(counts);
      assertEquals(exists, BradleyTerry.fit(counts) instanceof Fit.Rated, "table " + table);
    }
  }

  private static boolean noDivisionIsOneSided(PairCounts counts) {
    int n = counts.contestants();
    for (int division = 1; division < (1 << n) - 1; division++) {
      double score = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          if ((division >> i & 1) == 1 && (division >> j & 1) == 0) {
            score += counts.score(i, j);
          }
        }
      }
      if (score == 0) {
        return false;
      }
    }
    return true;
  }

  @Test
  void rat5AnotherOrderOfContestantsChangesNoDigitOfTheBoard() {
    SplittableRandom random = new SplittableRandom(9);
    Random shuffles = new Random(9);
    for (int table = 0; table < TABLES / 5; table++) {
      PairCounts counts = Tables.wild(random);
      List<Integer> order =
          new ArrayList<>(IntStream.range(0, counts.contestants()).boxed().toList());
      Collections.shuffle(order, shuffles);
      List<Contestant> contestants = Tables.contestants(counts.contestants());
      Board mixed =
          Board.of(
              order.stream().map(contestants::get).toList(),
              counts.among(order),
              BoardSettings.usual());

      assertEquals(board(counts).rows(), mixed.rows());
      assertEquals(board(counts).excluded(), mixed.excluded());
    }
  }

  @Test
  void rat7TwinsWithTheSameVotesShareARankInTheOrderOfTheirKeys() {
    SplittableRandom random = new SplittableRandom(10);
    for (int table = 0; table < 200; table++) {
      PairCounts once = Tables.lively(random, 6, 9);
      PairCounts.Builder twins = PairCounts.between(12);
      for (int i = 0; i < 6; i++) {
        for (int j = i + 1; j < 6; j++) {
          for (int twin = 0; twin < 4; twin++) {
            twins.add(
                2 * i + twin / 2,
                2 * j + twin % 2,
                once.wins(i, j),
                once.wins(j, i),
                once.ties(i, j),
                once.bothBad(i, j));
          }
        }
      }
      List<Row> rows = board(twins.build()).rows();
      for (int i = 0; i < 12; i += 2) {
        assertEquals(rows.get(i).rank(), rows.get(i + 1).rank());
        assertEquals(rows.get(i).interval(), rows.get(i + 1).interval());
        assertTrue(
            rows.get(i).contestant().key().compareTo(rows.get(i + 1).contestant().key()) < 0);
      }
    }
  }

  private static Board board(PairCounts counts) {
    return Board.of(Tables.contestants(counts.contestants()), counts, BoardSettings.usual());
  }
}
