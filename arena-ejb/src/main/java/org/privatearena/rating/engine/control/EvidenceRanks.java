package org.privatearena.rating.engine.control;

import java.util.Arrays;

/**
 * The procedure e-BH (Wang and Ramdas 2022, False discovery rate control with e-values): of n
 * hypotheses with e-values those with the k largest are rejected, k being the largest number for
 * which the k-th largest e-value is n/(level k) or more. Whatever the dependence between them, at
 * most the share {@code level} of the rejected are expected to be true.
 */
final class EvidenceRanks {

  private EvidenceRanks() {}

  /**
   * The least ln e that is rejected; positive infinity where none is.
   *
   * @param logs of the e-values
   * @param level above 0 and below 1
   */
  static double threshold(double[] logs, double level) {
    double[] ascending = logs.clone();
    Arrays.sort(ascending);
    int n = logs.length;
    for (int k = n; k > 0; k--) {
      double least = StrictMath.log(n / (level * k));
      if (ascending[n - k] >= least) {
        return ascending[n - k];
      }
    }
    return Double.POSITIVE_INFINITY;
  }
}
