package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Both likelihoods are concave, so there is no maximum exactly where there is a direction, v in the
 * strengths and s in ln t (or twice ln nu), along which no observed outcome becomes less likely: a
 * win of a needs v_a - v_b at least s, a tie needs it between -s and s. Such differences hold with
 * whole numbers, s being 0 or 1, if at all.
 */
class TieExistenceTest {

  @Test
  void anEstimateIsGivenExactlyWhereItExists() {
    SplittableRandom random = new SplittableRandom(1);
    int estimated = 0;
    int refused = 0;
    for (int i = 0; i < 1500; i++) {
      PairCounts counts = sparse(random);
      boolean exists = !recedes(counts);
      for (TieModel model : new TieModel[] {TieModel.RAO_KUPPER, TieModel.DAVIDSON}) {
        TieFit fit = Ties.fit(model, Cells.of(counts));
        boolean told = fit instanceof TieFit.Estimated it && !it.tieAtBoundary();
        boolean open = ties(counts) > 0;
        if (open) {
          assertEquals(exists, told, model + " " + i + " " + fit);
          estimated += exists ? 1 : 0;
          refused += fit.equals(new TieFit.Refused(TieFit.Why.NOT_ESTIMABLE)) ? 1 : 0;
        }
      }
    }
    assertTrue(estimated > 200 && refused > 50, estimated + " " + refused);
  }

  private static PairCounts sparse(SplittableRandom random) {
    int k = 2 + random.nextInt(3);
    PairCounts.Builder counts = PairCounts.between(k);
    for (int a = 0; a < k; a++) {
      for (int b = a + 1; b < k; b++) {
        counts.add(a, b, some(random), some(random), some(random), 0);
      }
    }
    return counts.build();
  }

  private static long some(SplittableRandom random) {
    return Math.max(0, random.nextInt(8) - 4);
  }

  private static long ties(PairCounts counts) {
    long ties = 0;
    for (int i = 0; i < counts.contestants(); i++) {
      ties += counts.ties(i);
    }
    return ties;
  }

  private static boolean recedes(PairCounts counts) {
    int k = counts.contestants();
    int wide = 2 * k - 1;
    for (int s = 0; s <= 1; s++) {
      for (int code = 0; code < Math.pow(wide, k - 1); code++) {
        int[] v = new int[k];
        boolean still = s == 0;
        for (int i = 1, rest = code; i < k; i++, rest /= wide) {
          v[i] = rest % wide - (k - 1);
          still &= v[i] == 0;
        }
        if (!still && recedes(counts, v, s)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean recedes(PairCounts counts, int[] v, int s) {
    for (int a = 0; a < v.length; a++) {
      for (int b = 0; b < v.length; b++) {
        boolean lessLikely =
            (counts.wins(a, b) > 0 && v[a] - v[b] < s)
                || (counts.ties(a, b) > 0 && v[a] - v[b] > s);
        if (lessLikely) {
          return false;
        }
      }
    }
    return true;
  }
}
