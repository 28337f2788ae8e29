package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class EvenDrawTest {

  private static final int THINGS = 9000;

  @Test
  void asManyAreDrawnAsThereAre() {
    for (int things : new int[] {0, 1, 2, 100, 4096, 4097, 12_288, THINGS}) {
      byte[] times = new byte[things];
      EvenDraw.draw(new SplittableRandom(things), times);
      assertEquals(things, sum(times, 0, things));
    }
  }

  /** Of the first, of one in the middle, and of the whole last part, which is shorter. */
  @Test
  void meansVariancesAndCovariancesAreThoseOfTheMultinomial() {
    SplittableRandom random = new SplittableRandom(2);
    byte[] times = new byte[THINGS];
    int rounds = 20_000;
    int[][] parts = {{0, 1}, {5000, 5001}, {8192, THINGS}};
    double[] sums = new double[3];
    double[][] products = new double[3][3];
    for (int round = 0; round < rounds; round++) {
      EvenDraw.draw(random, times);
      for (int i = 0; i < 3; i++) {
        double off = sum(times, parts[i][0], parts[i][1]) - (parts[i][1] - parts[i][0]);
        sums[i] += off;
        for (int j = 0; j <= i; j++) {
          products[i][j] +=
              off * (sum(times, parts[j][0], parts[j][1]) - (parts[j][1] - parts[j][0]));
        }
      }
    }
    for (int i = 0; i < 3; i++) {
      double mean = parts[i][1] - parts[i][0];
      double variance = mean * (1 - mean / THINGS);
      assertEquals(0, sums[i] / rounds, 5 * Math.sqrt(variance / rounds));
      assertEquals(variance, products[i][i] / rounds, 0.06 * variance);
      for (int j = 0; j < i; j++) {
        double other = parts[j][1] - parts[j][0];
        double error = 6 * Math.sqrt(mean * other / rounds);
        assertEquals(-mean * other / THINGS, products[i][j] / rounds, error);
      }
    }
  }

  private static int sum(byte[] times, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += times[i];
    }
    return sum;
  }
}
