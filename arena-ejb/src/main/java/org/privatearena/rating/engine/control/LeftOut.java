package org.privatearena.rating.engine.control;

import java.util.Arrays;

/**
 * Davidson's model fitted to the votes of all raters but one.
 *
 * <p>From the fit to all votes, one or two steps of Newton's method with the Hessian H - S, S being
 * the part of the rater's votes. It is not factored for each rater: d = H^-1 (slopes + S d) is
 * repeated until it stands still, as it soon does where the rater's votes are a small part of what
 * is known. After the first step d the error is about d^2, after a second e about d e; where that
 * is above {@link #ERROR}, or d does not stand still, the other votes are fitted anew. Safe for
 * several threads.
 */
final class LeftOut {

  /** The largest error of a strength, in units of theta. */
  private static final double ERROR = 1e-4;

  private static final int MOST_ROUNDS = 60;

  private final Cells cells;
  private final Raters raters;
  private final TieLikelihood likelihood;
  private final double[] parameters;
  private final double[][] inverse;

  /**
   * @param cells of the same votes
   */
  LeftOut(TieFit.Estimated fit, Cells cells, Raters raters) {
    this.cells = cells;
    this.raters = raters;
    likelihood = new TieLikelihood(fit.model(), cells);
    parameters = Arrays.copyOf(fit.estimate().thetas(), likelihood.parameters());
    if (likelihood.open()) {
      parameters[cells.contestants()] = fit.eta();
    }
    inverse = Dense.inverse(new TieAscent(likelihood).regular(likelihood.at(parameters)));
  }

  /**
   * The parameters without this rater: strengths, then eta where there are ties.
   *
   * @return null where the other votes do not determine them
   */
  double[] without(int rater) {
    if (!othersCompareAll(rater)) {
      return null;
    }
    OwnVotes own = new OwnVotes(likelihood, raters, rater);
    double[][] bends = own.bends(parameters);
    double[] slopes = new double[parameters.length];
    own.takeFrom(slopes, parameters);
    double[] first = step(own, bends, slopes);
    if (first == null) {
      return refitted(rater);
    }
    double[] moved = sum(parameters, first);
    if (longest(first) * longest(first) <= ERROR) {
      return moved;
    }
    double[] left = likelihood.at(moved).slopes();
    own.takeFrom(left, moved);
    double[] second = step(own, bends, left);
    boolean enough = second != null && longest(first) * longest(second) <= ERROR;
    return enough ? sum(moved, second) : refitted(rater);
  }

  /** The probabilities of the outcomes of a vote. */
  double[] probabilities(double[] fitted, int a, int b) {
    return likelihood.model().probabilities(fitted[a], fitted[b], likelihood.eta(fitted));
  }

  /** (H - S)^-1 slopes; null where it is not found. */
  private double[] step(OwnVotes own, double[][] bends, double[] slopes) {
    double[] step = new double[slopes.length];
    for (int round = 0; round < MOST_ROUNDS; round++) {
      double[] right = slopes.clone();
      own.addProduct(bends, step, right);
      double change = 0;
      double[] next = new double[step.length];
      for (int i = 0; i < next.length; i++) {
        for (int j = 0; j < next.length; j++) {
          next[i] += inverse[i][j] * right[j];
        }
        change = Math.max(change, StrictMath.abs(next[i] - step[i]));
      }
      step = next;
      if (change <= ERROR / 100) {
        return step;
      }
    }
    return null;
  }

  /** A cell that only this rater filled may have been what made two contestants comparable. */
  private boolean othersCompareAll(int rater) {
    long[] votes = votesOfOthers(rater);
    boolean allFilled = true;
    for (int place = raters.start(rater); place < raters.end(rater); place++) {
      allFilled &= votes[raters.cell(place)] > 0;
    }
    return allFilled
        || StrongComponents.of(Cells.unweighted(cells.contestants(), votes).counts()).size() == 1;
  }

  private long[] votesOfOthers(int rater) {
    long[] votes = cells.votes().clone();
    for (int place = raters.start(rater); place < raters.end(rater); place++) {
      votes[raters.cell(place)]--;
    }
    return votes;
  }

  private double[] refitted(int rater) {
    long[] votes = votesOfOthers(rater);
    double[] weights = cells.weights().clone();
    for (int place = raters.start(rater); place < raters.end(rater); place++) {
      weights[raters.cell(place)] -= raters.weight(place);
    }
    for (int cell = 0; cell < votes.length; cell++) {
      weights[cell] = votes[cell] == 0 ? 0 : weights[cell];
    }
    Cells rest = new Cells(cells.contestants(), votes, weights, weights);
    TieLikelihood others = new TieLikelihood(likelihood.model(), rest);
    if (others.open() != likelihood.open()) {
      return null;
    }
    TiePoint found = new TieAscent(others).maximum(parameters);
    return found == null ? null : found.parameters();
  }

  private static double[] sum(double[] one, double[] other) {
    double[] sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }

  private static double longest(double[] step) {
    double most = 0;
    for (double change : step) {
      most = Math.max(most, StrictMath.abs(change));
    }
    return most;
  }
}
