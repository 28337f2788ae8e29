package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinomialTest {

  /** Few expected successes, many, and more failures than successes. */
  @ParameterizedTest
  @CsvSource({"1, 0.3", "5, 0.5", "40, 0.1", "60, 0.4", "60, 0.75", "300, 0.05", "1000, 0.3"})
  void drawsFallAsTheProbabilitiesSay(int n, double p) {
    SplittableRandom random = new SplittableRandom(1);
    int draws = 200_000;
    long[] seen = new long[n + 1];
    for (int draw = 0; draw < draws; draw++) {
      seen[(int) Binomial.draw(n, p, random)]++;
    }
    double logOfOne = n * Math.log(1 - p);
    double squares = 0;
    int degrees = -1;
    double restExpected = 0;
    long restSeen = 0;
    for (int k = 0; k <= n; k++) {
      double expected = draws * Math.exp(logOfOne);
      if (expected >= 10) {
        squares += (seen[k] - expected) * (seen[k] - expected) / expected;
        degrees++;
      } else {
        restExpected += expected;
        restSeen += seen[k];
      }
      logOfOne += Math.log((n - k) / (k + 1.0) * p / (1 - p));
    }

    assertTrue(squares < degrees + 4 * Math.sqrt(2.0 * degrees) + 4, squares + " " + degrees);
    assertTrue(Math.abs(restSeen - restExpected) <= 6 * Math.sqrt(restExpected + 1));
  }

  @Test
  void ofManyTrialsMeanAndVarianceAreRight() {
    SplittableRandom random = new SplittableRandom(2);
    long n = 1_000_000_000_000L;
    double p = 0.2;
    double sum = 0;
    double squares = 0;
    int draws = 20_000;
    for (int draw = 0; draw < draws; draw++) {
      double z = (Binomial.draw(n, p, random) - n * p) / Math.sqrt(n * p * (1 - p));
      sum += z;
      squares += z * z;
    }

    assertEquals(0, sum / draws, 4 / Math.sqrt(draws));
    assertEquals(1, squares / draws, 4 * Math.sqrt(2.0 / draws));
  }

  @Test
  void certainOutcomesAreCertain() {
    SplittableRandom random = new SplittableRandom(3);

    assertEquals(0, Binomial.draw(0, 0.5, random));
    assertEquals(0, Binomial.draw(9, 0, random));
    assertEquals(9, Binomial.draw(9, 1, random));
  }
}
