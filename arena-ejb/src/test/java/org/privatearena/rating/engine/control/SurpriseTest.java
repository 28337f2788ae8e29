package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SurpriseTest {

  private static final double[] PROBABILITIES = {0.6, 0.1, 0.3, 0};

  @Test
  void pIsTheProbabilityOfAnOutcomeAtMostAsLikely() {
    assertEquals(0.1, Surprise.p(PROBABILITIES, 1), 1e-15);
    assertEquals(0.4, Surprise.p(PROBABILITIES, 2), 1e-15);
    assertEquals(1, Surprise.p(PROBABILITIES, 0), 1e-15);
    assertEquals(0.6, Surprise.p(new double[] {0.3, 0.3, 0.4, 0}, 0), 1e-15);
  }

  @Test
  void theMeanOfEIsAtMostOneWhateverTheProbabilities() {
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 10_000; i++) {
      double a = random.nextDouble();
      double b = random.nextDouble() * (1 - a);
      double[] probabilities = {a, b, 1 - a - b, 0};
      double mean = 0;
      for (int o = 0; o < 3; o++) {
        mean += probabilities[o] * Math.exp(Surprise.logE(Surprise.p(probabilities, o)));
      }
      assertTrue(mean <= 1 + 1e-12, a + " " + b + " " + mean);
    }
  }

  /** Its mean is 1/2 (1 + 3/4 + 3/5) = 1.175: no e-value, and the products drift upwards. */
  @Test
  void theProductOfOneOverTwicePFlagsHonestPeople() {
    double mean = 0;
    for (int o = 0; o < 3; o++) {
      mean += PROBABILITIES[o] / (2 * Surprise.p(PROBABILITIES, o));
    }
    SplittableRandom random = new SplittableRandom(2);
    int flagged = 0;
    int naivelyFlagged = 0;
    for (int rater = 0; rater < 2000; rater++) {
      double evidence = 0;
      double highest = 0;
      double naive = 0;
      double highestNaive = 0;
      for (int vote = 0; vote < 100; vote++) {
        double p = Surprise.p(PROBABILITIES, Votes.drawn(PROBABILITIES, random).place());
        evidence += Surprise.logE(p);
        naive -= Math.log(2 * p);
        highest = Math.max(highest, evidence);
        highestNaive = Math.max(highestNaive, naive);
      }
      flagged += highest > Math.log(100) ? 1 : 0;
      naivelyFlagged += highestNaive > Math.log(100) ? 1 : 0;
    }

    assertEquals(1.175, mean, 1e-12);
    assertTrue(flagged <= 20, "" + flagged);
    assertTrue(naivelyFlagged > 40, "" + naivelyFlagged);
  }
}
