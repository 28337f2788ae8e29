package org.privatearena.rating.engine.control;

import java.util.List;

/**
 * Where the search for the maximum of a {@link TieLikelihood} begins: at the strengths that ties as
 * halves give, at equal ones, and at exaggerated ones; eta, and in the grounded model the mean
 * strength, so that equal contestants would have the observed shares of ties and of "both bad".
 */
final class TieStarts {

  private TieStarts() {}

  /**
   * Three starts.
   *
   * @param strengths with mean 0
   */
  static List<double[]> of(TieLikelihood likelihood, double[] strengths) {
    double total = likelihood.total();
    double ties = Math.min(likelihood.ties() / total, 0.99);
    if (!likelihood.model().grounded()) {
      double odds = StrictMath.log(ties) - StrictMath.log1p(-ties);
      double eta =
          likelihood.model() == TieModel.DAVIDSON
              ? StrictMath.log(2) + odds
              : StrictMath.log1p(ties) - StrictMath.log1p(-ties);
      return List.of(
          start(likelihood, strengths, 1, 0, eta),
          start(likelihood, strengths, 0, 0, eta),
          start(likelihood, strengths, 1.5, 0, eta));
    }
    double bad = Math.min(likelihood.weight(Outcome.BOTH_BAD) / total, 0.99);
    double odds = (1 - bad) / (2 * bad);
    double eta = StrictMath.log1p(Math.max(2 / (1 - bad - ties) - 2 - 1 / odds, ties));
    double mean = StrictMath.log(odds);
    return List.of(
        start(likelihood, strengths, 1, mean, eta),
        start(likelihood, strengths, 0, mean, eta),
        start(likelihood, strengths, 1.5, mean + 1, 2 * eta));
  }

  private static double[] start(
      TieLikelihood likelihood, double[] strengths, double factor, double mean, double eta) {
    double[] start = new double[likelihood.parameters()];
    for (int i = 0; i < strengths.length; i++) {
      start[i] = mean + factor * strengths[i];
    }
    if (likelihood.open()) {
      start[strengths.length] = eta;
    }
    return start;
  }
}
