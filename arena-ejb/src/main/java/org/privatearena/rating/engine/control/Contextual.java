package org.privatearena.rating.engine.control;

import java.util.ArrayList;
import java.util.List;

/**
 * Bradley-Terry with covariates: P(a beats b) = 1/(1 + exp(theta_b - theta_a - beta x)), where x
 * are differences of style between the two answers and, if asked for, a constant for the left side.
 * The strengths are those at x = 0. A tie and "both bad" are half a win for each side.
 *
 * <p>A ridge is subtracted from the <em>sum</em> of the log-likelihood as (ridge/2) |beta|^2 and is
 * part of the Hessian; it never touches the strengths.
 */
final class Contextual {

  private Contextual() {}

  /**
   * The estimate; null where there is none, because the covariates and the contestants cannot be
   * told apart or the covariates foretell every outcome.
   *
   * @param cells of comparable contestants
   * @param sample null where only counts are known; then there are no covariates but position
   */
  static Estimate estimate(
      Cells cells,
      Sample sample,
      Covariates covariates,
      boolean position,
      double ridge,
      double[] scale) {
    Design design =
        sample == null
            ? Design.of(cells, position)
            : Design.of(sample, covariates, position, scale);
    Workers workers = sample == null ? Workers.CALLER : sample.workers();
    double[] start = new double[design.contestants() + design.width()];
    double[] theta = BradleyTerry.strengths(PairScores.of(cells));
    System.arraycopy(theta, 0, start, 0, theta.length);
    DesignAscent.Maximum found =
        new DesignAscent(design, ridge, cells.totalWeight(), workers).maximum(start);
    if (found == null) {
      return null;
    }
    List<String> names = new ArrayList<>(covariates.names());
    if (position) {
      names.add("position");
    }
    return estimate(design.contestants(), found, names, new RowMeat(design, found.at(), sample));
  }

  /**
   * The bootstrap about an estimate that {@link #estimate} gave.
   *
   * @param raters whose votes are drawn together; null to draw votes
   */
  static Bootstrap bootstrap(
      Estimate estimate,
      Cells cells,
      Sample sample,
      Question question,
      double[] scale,
      Raters raters) {
    if (sample == null) {
      throw new IllegalArgumentException("a bootstrap with covariates needs single votes");
    }
    Design design = Design.of(sample, question.covariates(), question.position(), scale);
    DesignAscent ascent =
        new DesignAscent(design, question.ridge(), cells.totalWeight(), sample.workers());
    double[] at = new double[estimate.contestants() + estimate.terms().size()];
    System.arraycopy(estimate.thetas(), 0, at, 0, estimate.contestants());
    for (int i = 0; i < estimate.terms().size(); i++) {
      at[estimate.contestants() + i] = estimate.terms().get(i).value();
    }
    double[][] root = Dense.cholesky(ascent.information(at));
    RowBootstrap rows = new RowBootstrap(design, at, root, question.ridge());
    int[] raterOf = raters == null ? null : raterOf(design, raters);
    return rows.of(
        raterOf,
        raters == null ? 0 : raters.count(),
        question.intervals().rounds(),
        question.seed(),
        sample.workers());
  }

  private static int[] raterOf(Design design, Raters raters) {
    int[] byPlace = new int[design.rows()];
    for (int rater = 0; rater < raters.count(); rater++) {
      for (int place = raters.start(rater); place < raters.end(rater); place++) {
        byPlace[design.place(raters.row(place))] = rater;
      }
    }
    return byPlace;
  }

  private static Estimate estimate(
      int contestants, DesignAscent.Maximum maximum, List<String> names, Meat meat) {
    double[][] inverse = Dense.inverse(maximum.information());
    double[] at = maximum.at();
    double[] theta = new double[contestants];
    System.arraycopy(at, 0, theta, 0, contestants);
    List<Estimate.Term> terms = new ArrayList<>();
    for (int c = 0; c < names.size(); c++) {
      terms.add(new Estimate.Term(names.get(c), at[contestants + c], Estimate.Scale.PLAIN));
    }
    double[][] lever = centredRows(inverse, contestants);
    double[] variances = new double[lever.length];
    for (int i = 0; i < variances.length; i++) {
      variances[i] = lever[i][i];
    }
    return new Estimate(Laplacian.centred(theta), terms, lever, variances, meat);
  }

  /** Less what the constant direction was given, which the gradients do not see. */
  private static double[][] centredRows(double[][] inverse, int contestants) {
    int n = inverse.length;
    double[][] lever = new double[n][];
    double[] mean = new double[n];
    for (int i = 0; i < contestants; i++) {
      for (int j = 0; j < n; j++) {
        mean[j] += inverse[i][j] / contestants;
      }
    }
    for (int i = 0; i < n; i++) {
      lever[i] = inverse[i].clone();
      for (int j = 0; i < contestants && j < n; j++) {
        lever[i][j] -= mean[j];
      }
    }
    return lever;
  }
}
