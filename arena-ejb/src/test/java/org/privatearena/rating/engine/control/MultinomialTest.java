package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MultinomialTest {

  private static final long[] COUNTS = {0, 1, 2, 5, 40, 40, 300, 5000, 0, 7};

  @Test
  void everyDrawHasAsManyVotesAndNoneWhereThereWereNone() {
    SplittableRandom random = new SplittableRandom(3);
    Multinomial multinomial = new Multinomial(COUNTS);
    for (int round = 0; round < 2000; round++) {
      int[] drawn = new int[COUNTS.length];
      multinomial.draw(random, drawn);
      assertEquals(Arrays.stream(COUNTS).sum(), Arrays.stream(drawn).sum());
      assertEquals(0, drawn[0] + drawn[8]);
    }
  }

  @Test
  void meansVariancesAndCovariancesAreThoseOfTheMultinomial() {
    int rounds = 40_000;
    double votes = (double) Arrays.stream(COUNTS).sum();
    SplittableRandom random = new SplittableRandom(4);
    Multinomial multinomial = new Multinomial(COUNTS);
    double[] sums = new double[COUNTS.length];
    double[][] products = new double[COUNTS.length][COUNTS.length];
    for (int round = 0; round < rounds; round++) {
      int[] drawn = new int[COUNTS.length];
      multinomial.draw(random, drawn);
      for (int i = 0; i < drawn.length; i++) {
        sums[i] += drawn[i];
        for (int j = 0; j < drawn.length; j++) {
          products[i][j] += (double) (drawn[i] - COUNTS[i]) * (double) (drawn[j] - COUNTS[j]);
        }
      }
    }
    for (int i = 0; i < COUNTS.length; i++) {
      double variance = COUNTS[i] * (1 - COUNTS[i] / votes);
      assertEquals((double) COUNTS[i], sums[i] / rounds, 5 * Math.sqrt(variance / rounds) + 1e-12);
      assertEquals(variance, products[i][i] / rounds, 0.06 * variance + 1e-12);
      for (int j = 0; j < i; j++) {
        double covariance = -COUNTS[i] * (double) COUNTS[j] / votes;
        double error = 6 * Math.sqrt(COUNTS[i] * (double) COUNTS[j] / rounds) + 1e-12;
        assertEquals(covariance, products[i][j] / rounds, error);
      }
    }
  }

  /** A pair that met more often than any table reaches. */
  @Test
  void largeMeansAreDrawnAsSums() {
    SplittableRandom random = new SplittableRandom(5);
    long[] counts = {1_000_000, 3_000_000, 4096};
    Multinomial multinomial = new Multinomial(counts);
    double sum = 0;
    double squares = 0;
    for (int round = 0; round < 2000; round++) {
      int[] drawn = new int[3];
      multinomial.draw(random, drawn);
      double off = drawn[0] - (double) counts[0];
      sum += off;
      squares += off * off;
    }
    double variance = 1_000_000 * (1 - 1_000_000 / 4_004_096.0);
    assertTrue(Math.abs(sum / 2000) < 5 * Math.sqrt(variance / 2000), "mean " + sum / 2000);
    assertEquals(variance, squares / 2000, 0.15 * variance);
  }

  @Test
  void poissonVariatesHaveTheProbabilitiesOfPoisson() {
    SplittableRandom random = new SplittableRandom(6);
    PoissonTable table = new PoissonTable(3.5);
    int rounds = 1_000_000;
    int[] seen = new int[40];
    for (int round = 0; round < rounds; round++) {
      seen[table.draw(random)]++;
    }
    double probability = Math.exp(-3.5);
    for (int count = 0; count < 14; count++) {
      double expected = probability * rounds;
      assertEquals(expected, seen[count], 5 * Math.sqrt(expected) + 3, "count " + count);
      probability *= 3.5 / (count + 1);
    }
  }
}
