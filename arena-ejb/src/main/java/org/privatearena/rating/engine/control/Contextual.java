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

  private static final int MOST_STEPS = 60;
  private static final int MOST_HALVINGS = 30;
  private static final double FARTHEST = 50;

  /** A step shorter than this, in natural logarithms of odds, is not worth a pass. */
  private static final double SETTLED = 1e-13;

  /** A step, in the same, that is too short to be seen in any rating. */
  private static final double NEAR = 1e-9;

  /** A step, in the same, that rounding does not make: there is no maximum near. */
  private static final double PARTED = 1e-3;

  /** Where a step leaves more of the gradient than this, the Hessian is made anew. */
  private static final double STALE = 0.05;

  private final Design design;
  private final double ridge;
  private final Workers workers;
  private final int contestants;
  private final double tolerance;

  Contextual(Design design, double ridge, double totalWeight, Workers workers) {
    this.design = design;
    this.ridge = ridge;
    this.workers = workers;
    contestants = design.contestants();
    tolerance = NewtonAscent.GRADIENT_PER_VOTE * totalWeight;
  }

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
    Contextual contextual = new Contextual(design, ridge, cells.totalWeight(), workers);
    double[] start = new double[design.contestants() + design.width()];
    double[] theta = BradleyTerry.strengths(PairScores.of(cells));
    System.arraycopy(theta, 0, start, 0, theta.length);
    Maximum found = contextual.settled(start);
    if (found == null) {
      return null;
    }
    List<String> names = new ArrayList<>(covariates.names());
    if (position) {
      names.add("position");
    }
    return contextual.estimate(
        found, names, new RowMeat(design, found.at, sample, covariates, position, scale));
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
    Contextual contextual =
        new Contextual(design, question.ridge(), cells.totalWeight(), sample.workers());
    double[] at = new double[estimate.contestants() + estimate.terms().size()];
    System.arraycopy(estimate.thetas(), 0, at, 0, estimate.contestants());
    for (int i = 0; i < estimate.terms().size(); i++) {
      at[estimate.contestants() + i] = estimate.terms().get(i).value();
    }
    double[][] root = Dense.cholesky(contextual.information(at));
    RowBootstrap rows = new RowBootstrap(design, at, root, question.ridge());
    int[] raterOf = raters == null ? null : raterOf(design, raters, sample.rows());
    return rows.of(
        raterOf,
        raters == null ? 0 : raters.count(),
        question.intervals().rounds(),
        question.seed(),
        sample.workers());
  }

  private static int[] raterOf(Design design, Raters raters, int tableRows) {
    int[] byRow = new int[tableRows];
    for (int rater = 0; rater < raters.count(); rater++) {
      for (int place = raters.start(rater); place < raters.end(rater); place++) {
        byRow[raters.row(place)] = rater;
      }
    }
    int[] byPlace = new int[design.rows()];
    for (int place = 0; place < byPlace.length; place++) {
      byPlace[place] = byRow[design.row(place)];
    }
    return byPlace;
  }

  /**
   * The maximum; null where there is none.
   *
   * <p>Where covariates part the votes there is none, yet every slope becomes as small as one likes
   * on the way out. What tells it is Newton's step, which there never grows short.
   */
  private Maximum settled(double[] start) {
    double[] at = maximum(start);
    for (int round = 0; round < MOST_STEPS && at != null; round++) {
      DesignSums sums = pass(at, DesignPass.Kind.INFORMATION);
      double[][] information = information(sums);
      double[][] root = Dense.cholesky(information);
      if (root == null) {
        return null;
      }
      double left = Dense.largest(Dense.solveFactored(root, gradient(at, sums)));
      double[] next = left < NEAR ? at : maximum(at);
      if (next == at) {
        return left < PARTED ? new Maximum(at, information) : null;
      }
      at = next;
    }
    return null;
  }

  /** Where the likelihood is highest. */
  private static final class Maximum {

    /** Strengths and coefficients. */
    private final double[] at;

    /** The negative Hessian there. */
    private final double[][] information;

    Maximum(double[] at, double[][] information) {
      this.at = at;
      this.information = information;
    }
  }

  /** Where the slope is near nothing; the same array where it already was; null if it is far. */
  private double[] maximum(double[] start) {
    double[] at = start;
    DesignSums sums = pass(at, DesignPass.Kind.INFORMATION);
    double[] gradient = gradient(at, sums);
    double[][] root = Dense.cholesky(information(sums));
    double steepness = Dense.largest(gradient);
    for (int step = 0; step < MOST_STEPS && root != null; step++) {
      double[] direction = Dense.solveFactored(root, gradient);
      if (steepness <= tolerance && Dense.largest(direction) < SETTLED) {
        return at;
      }
      // The first step is long, so that the Hessian changes in any case.
      DesignPass.Kind kind = step == 0 ? DesignPass.Kind.INFORMATION : DesignPass.Kind.GRADIENT;
      double rise = product(direction, gradient);
      double length = 1;
      double[] next = moved(at, direction, length);
      sums = pass(next, kind);
      double[] nextGradient = gradient(next, sums);
      for (int i = 0;
          i < MOST_HALVINGS && product(direction, nextGradient) < -0.5 * rise && length > 1e-9;
          i++) {
        length /= 2;
        next = moved(at, direction, length);
        sums = pass(next, kind);
        nextGradient = gradient(next, sums);
      }
      double nextSteepness = Dense.largest(nextGradient);
      if (steepness <= tolerance && !(nextSteepness < steepness / 2)) {
        return at;
      }
      if (!(Dense.largest(next) < FARTHEST)) {
        return null;
      }
      if (kind == DesignPass.Kind.INFORMATION) {
        root = Dense.cholesky(information(sums));
      } else if (nextSteepness > STALE * steepness && steepness > tolerance) {
        root = Dense.cholesky(information(pass(next, DesignPass.Kind.INFORMATION)));
      }
      at = next;
      gradient = nextGradient;
      steepness = nextSteepness;
    }
    return root != null && steepness <= tolerance ? at : null;
  }

  private DesignSums pass(double[] at, DesignPass.Kind kind) {
    return design.pass(at, kind, workers);
  }

  private double[] gradient(double[] at, DesignSums sums) {
    double[] gradient = sums.gradient();
    for (int c = contestants; c < gradient.length; c++) {
      gradient[c] -= ridge * at[c];
    }
    return gradient;
  }

  private double[][] information(double[] at) {
    return information(pass(at, DesignPass.Kind.INFORMATION));
  }

  /** The negative Hessian, with the direction in which strengths are free held fast. */
  private double[][] information(DesignSums sums) {
    double[][] matrix = sums.matrix();
    double mean = 0;
    for (int i = 0; i < contestants; i++) {
      mean += matrix[i][i] / contestants;
    }
    for (int i = 0; i < contestants; i++) {
      for (int j = 0; j < contestants; j++) {
        matrix[i][j] += mean / contestants;
      }
    }
    for (int c = contestants; c < matrix.length; c++) {
      matrix[c][c] += ridge;
    }
    return matrix;
  }

  private Estimate estimate(Maximum maximum, List<String> names, Meat meat) {
    double[][] inverse = Dense.inverse(maximum.information);
    double[] at = maximum.at;
    double[] theta = new double[contestants];
    System.arraycopy(at, 0, theta, 0, contestants);
    List<Estimate.Term> terms = new ArrayList<>();
    for (int c = 0; c < names.size(); c++) {
      terms.add(new Estimate.Term(names.get(c), at[contestants + c], Estimate.Scale.PLAIN));
    }
    double[][] lever = centredRows(inverse);
    double[] variances = new double[lever.length];
    for (int i = 0; i < variances.length; i++) {
      variances[i] = lever[i][i];
    }
    return new Estimate(Laplacian.centred(theta), terms, lever, variances, meat);
  }

  /** Less what the constant direction was given, which the gradients do not see. */
  private double[][] centredRows(double[][] inverse) {
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

  private static double[] moved(double[] at, double[] direction, double length) {
    double[] there = at.clone();
    for (int i = 0; i < there.length; i++) {
      there[i] += length * direction[i];
    }
    return there;
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
