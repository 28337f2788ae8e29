package org.privatearena.rating.engine.control;

/**
 * Newton's method for the likelihood of the votes of a {@link Design}, less a ridge.
 *
 * <p>Where covariates part the votes there is no maximum, yet every slope becomes as small as one
 * likes on the way out. What tells it is Newton's step, which there never grows short.
 */
final class DesignAscent {

  private static final int MOST_STEPS = 100;
  private static final int MOST_HALVINGS = 30;
  private static final double FARTHEST = 50;

  /** A step, in natural logarithms of odds, behind which none is worth a pass. */
  private static final double NEAR = 1e-9;

  /** A step, in the same, that rounding does not make: there is no maximum near. */
  private static final double PARTED = 1e-3;

  private final Design design;
  private final double ridge;
  private final Workers workers;
  private final int contestants;
  private final double tolerance;

  /**
   * @param ridge on the sum of the log-likelihood; 0 or more
   */
  DesignAscent(Design design, double ridge, double totalWeight, Workers workers) {
    this.design = design;
    this.ridge = ridge;
    this.workers = workers;
    contestants = design.contestants();
    tolerance = NewtonAscent.GRADIENT_PER_VOTE * totalWeight;
  }

  /** Where the likelihood is highest. */
  static final class Maximum {

    private final double[] at;
    private final double[][] information;

    private Maximum(double[] at, double[][] information) {
      this.at = at;
      this.information = information;
    }

    /** Strengths and coefficients. */
    double[] at() {
      return at;
    }

    /** The negative Hessian there. */
    double[][] information() {
      return information;
    }
  }

  /**
   * The maximum, where no gradient is above 1e-10 of the weight of all votes and the next step is
   * too short to matter; null where there is none.
   *
   * @param start strengths and coefficients
   */
  Maximum maximum(double[] start) {
    Point here = new Point(start);
    double last = Double.POSITIVE_INFINITY;
    for (int step = 0; step < MOST_STEPS; step++) {
      double[][] root = Dense.cholesky(here.information);
      if (root == null) {
        return null;
      }
      double[] direction = Dense.solveFactored(root, here.gradient);
      double length = Dense.largest(direction);
      if (Dense.largest(here.gradient) <= tolerance) {
        if (length < NEAR) {
          return new Maximum(moved(here.at, direction, 1), here.information);
        }
        if (length < PARTED && length > last / 2) {
          // Rounding hides what is left of the way.
          return new Maximum(here.at, here.information);
        }
      }
      here = ahead(here, direction);
      if (!(Dense.largest(here.at) < FARTHEST)) {
        return null;
      }
      last = length;
    }
    return null;
  }

  /** A place, with what the votes tell there. */
  private final class Point {

    private final double[] at;
    private final double[] gradient;
    private final double[][] information;

    Point(double[] at) {
      this.at = at;
      DesignSums sums = design.pass(at, DesignPass.Kind.INFORMATION, null, workers);
      gradient = gradient(sums, at);
      information = held(sums);
    }
  }

  /** A step, shortened until it does not lead far beyond the highest place on its way. */
  private Point ahead(Point here, double[] direction) {
    double rise = product(direction, here.gradient);
    double length = 1;
    Point next = new Point(moved(here.at, direction, length));
    for (int i = 0; i < MOST_HALVINGS && product(direction, next.gradient) < -0.5 * rise; i++) {
      length /= 2;
      next = new Point(moved(here.at, direction, length));
    }
    return next;
  }

  private double[] gradient(DesignSums sums, double[] at) {
    double[] gradient = sums.gradient();
    for (int c = contestants; c < gradient.length; c++) {
      gradient[c] -= ridge * at[c];
    }
    return gradient;
  }

  /** The negative Hessian at a place; see {@link Maximum#information}. */
  double[][] information(double[] at) {
    return held(design.pass(at, DesignPass.Kind.INFORMATION, null, workers));
  }

  /** With the direction in which strengths are free held fast. */
  private double[][] held(DesignSums sums) {
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
