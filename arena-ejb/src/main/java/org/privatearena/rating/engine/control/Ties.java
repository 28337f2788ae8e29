package org.privatearena.rating.engine.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Strengths by maximum likelihood under a model of ties.
 *
 * <p>Shown are strengths less their mean, the term {@code tie} (ln t or ln nu, shown as t or nu)
 * and, in the grounded model, the term {@code ground}: minus the mean strength, in points 1000 -
 * 400/ln(10) mean(theta), where a contestant of strength 0, as good as the ground, would stand.
 * Errors are those of the sandwich, through the lever P H^-1, in which P takes the parameters to
 * the shown numbers.
 */
public final class Ties {

  static final String TIE = "tie";
  static final String GROUND = "ground";

  private Ties() {}

  /**
   * Fits counted votes.
   *
   * @param cells of any contestants
   */
  public static TieFit fit(TieModel model, Cells cells) {
    return fit(model, cells, null, null);
  }

  /** Fits the votes of a sample, with errors by vote or by rater. */
  public static TieFit fit(TieModel model, Sample sample) {
    return fit(model, sample.cells(), sample, null);
  }

  /**
   * Fits.
   *
   * @param sample what was counted; null where only counts are known
   * @param scale what the weight of a vote is multiplied by, by cell; null for 1
   */
  static TieFit fit(TieModel model, Cells cells, Sample sample, double[] scale) {
    List<List<Integer>> components = StrongComponents.of(PairScores.of(cells));
    if (components.size() != 1 || cells.contestants() < 2) {
      return new TieFit.NotComparable(components);
    }
    TieLikelihood likelihood = new TieLikelihood(model, cells);
    if (model.grounded() && !(likelihood.weight(Outcome.BOTH_BAD) > 0)) {
      return new TieFit.Refused(TieFit.Why.NO_BOTH_BAD);
    }
    if (!(likelihood.weight(Outcome.A_BETTER) + likelihood.weight(Outcome.B_BETTER) > 0)) {
      return new TieFit.Refused(TieFit.Why.NO_PREFERENCE);
    }
    if (!likelihood.open() && !model.grounded()) {
      return new TieFit.Estimated(model, BradleyTerry.estimate(cells, sample, scale), true);
    }
    TiePoint maximum = maximum(likelihood, cells);
    if (maximum == null) {
      return new TieFit.Refused(TieFit.Why.NOT_ESTIMABLE);
    }
    Estimate estimate = estimate(likelihood, maximum, cells, sample, scale);
    return new TieFit.Estimated(model, estimate, !likelihood.open());
  }

  /**
   * The highest of the maxima from three starts; one that is found is enough where the likelihood
   * is concave. Null where none is found.
   */
  private static TiePoint maximum(TieLikelihood likelihood, Cells cells) {
    TieAscent ascent = new TieAscent(likelihood);
    TiePoint best = null;
    for (double[] start : TieStarts.of(likelihood, BradleyTerry.strengths(PairScores.of(cells)))) {
      TiePoint found = ascent.maximum(start);
      if (found != null && (best == null || found.value() > best.value())) {
        best = found;
      }
      if (best != null && !likelihood.model().grounded()) {
        return best;
      }
    }
    return best;
  }

  private static Estimate estimate(
      TieLikelihood likelihood, TiePoint maximum, Cells cells, Sample sample, double[] scale) {
    double[] parameters = maximum.parameters();
    double[][] inverse = Dense.inverse(new TieAscent(likelihood).regular(maximum));
    double[][] shown = shown(likelihood);
    double[][] lever = Dense.product(shown, inverse, Workers.CALLER);
    double[] numbers = new double[shown.length];
    for (int i = 0; i < numbers.length; i++) {
      for (int j = 0; j < parameters.length; j++) {
        numbers[i] += shown[i][j] * parameters[j];
      }
    }
    int next = likelihood.contestants();
    double[] theta = Laplacian.centred(Arrays.copyOf(numbers, next));
    List<Estimate.Term> terms = new ArrayList<>();
    if (likelihood.open()) {
      terms.add(new Estimate.Term(TIE, numbers[next++], Estimate.Scale.EXPONENTIAL));
    }
    if (likelihood.model().grounded()) {
      terms.add(new Estimate.Term(GROUND, numbers[next], Estimate.Scale.POINTS_ABOUT_1000));
    }
    Meat meat = new CellMeat(cells, sample, TieSlopes.of(likelihood, parameters), scale);
    return new Estimate(theta, terms, lever, Dense.diagonal(lever, shown), meat);
  }

  /** The shown numbers by parameter: centred strengths, eta, minus the mean of the strengths. */
  private static double[][] shown(TieLikelihood likelihood) {
    int k = likelihood.contestants();
    int parameters = likelihood.parameters();
    int numbers = parameters + (likelihood.model().grounded() ? 1 : 0);
    double[][] shown = new double[numbers][parameters];
    for (int i = 0; i < parameters; i++) {
      shown[i][i] = 1;
    }
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        shown[i][j] -= 1.0 / k;
      }
      if (likelihood.model().grounded()) {
        shown[numbers - 1][i] = -1.0 / k;
      }
    }
    return shown;
  }
}
