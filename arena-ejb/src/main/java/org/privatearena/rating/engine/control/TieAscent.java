package org.privatearena.rating.engine.control;

/**
 * Newton's method for a {@link TieLikelihood}, damped: a multiple of the diagonal is added until
 * the negative Hessian is positive definite, a step is shortened until eta stays inside its range,
 * and halved until the likelihood rises.
 *
 * <p>Where only differences of strengths count, u u' is added, u being 1 for every strength: it
 * moves no step, as the gradient is orthogonal to u, and makes the matrix regular.
 */
final class TieAscent {

  private static final int MOST_STEPS = 120;
  private static final int MOST_HALVINGS = 40;
  private static final double LONGEST = 4;
  private static final double SETTLED = 1e-7;

  private final TieLikelihood likelihood;
  private final double tolerance;

  TieAscent(TieLikelihood likelihood) {
    this.likelihood = likelihood;
    tolerance = NewtonAscent.GRADIENT_PER_VOTE * likelihood.total();
  }

  /**
   * The point where no slope is above 1e-10 of the weight of all votes, the negative Hessian is
   * positive definite, and a further step is shorter than 1e-7. The last tells a maximum from a
   * likelihood that goes on rising, ever more slowly, towards infinite numbers.
   *
   * @return null where it does not come there
   */
  TiePoint maximum(double[] start) {
    TiePoint here = likelihood.at(start);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[][] root = Dense.cholesky(regular(here));
      boolean definite = root != null;
      if (!definite) {
        root = ridged(here);
      }
      if (root == null) {
        return null;
      }
      double[] direction = Dense.solveFactored(root, here.slopes());
      TiePoint next = next(here, direction);
      boolean there = definite && here.steepest() <= tolerance && size(direction) <= SETTLED;
      if (there && !(next.steepest() < here.steepest() / 2)) {
        return here;
      }
      if (next == here) {
        return null;
      }
      here = next;
    }
    return null;
  }

  /** The negative Hessian with the direction that nothing depends on filled in; lower half. */
  double[][] regular(TiePoint point) {
    double[][] matrix = point.information();
    if (likelihood.model().grounded()) {
      return matrix;
    }
    int k = likelihood.contestants();
    double trace = 0;
    for (int i = 0; i < k; i++) {
      trace += matrix[i][i];
    }
    double fill = trace / k / k;
    double[][] regular = new double[matrix.length][];
    for (int i = 0; i < matrix.length; i++) {
      regular[i] = matrix[i].clone();
      for (int j = 0; j <= i && i < k; j++) {
        regular[i][j] += fill;
      }
    }
    return regular;
  }

  /** Cholesky's factor with a ridge; only a likelihood that is not concave can need one. */
  private double[][] ridged(TiePoint point) {
    if (!likelihood.model().grounded()) {
      return null;
    }
    double[][] matrix = regular(point);
    double most = 0;
    for (int i = 0; i < matrix.length; i++) {
      most = Math.max(most, StrictMath.abs(matrix[i][i]));
    }
    double[][] root = null;
    for (double ridge = 1e-6 * most; root == null && ridge <= 1e3 * most; ridge *= 10) {
      double[][] ridged = new double[matrix.length][];
      for (int i = 0; i < matrix.length; i++) {
        ridged[i] = matrix[i].clone();
        ridged[i][i] += ridge;
      }
      root = Dense.cholesky(ridged);
      if (ridge == 0) {
        break;
      }
    }
    return root;
  }

  private TiePoint next(TiePoint here, double[] direction) {
    double rise = 0;
    for (int i = 0; i < direction.length; i++) {
      rise += direction[i] * here.slopes()[i];
    }
    double rounding = 1e-13 * StrictMath.abs(here.value());
    double length = longest(here, direction);
    for (int halvings = 0; halvings < MOST_HALVINGS; halvings++) {
      double[] moved = here.parameters().clone();
      for (int i = 0; i < moved.length; i++) {
        moved[i] += length * direction[i];
      }
      TiePoint there = likelihood.at(moved);
      if (there.value() >= here.value() + 1e-4 * length * rise - rounding) {
        return there;
      }
      length /= 2;
    }
    return here;
  }

  /** At most 1; strengths move by 4 at most, and eta by 9/10 of the way to its least value. */
  private double longest(TiePoint here, double[] direction) {
    double length = Math.min(1, LONGEST / size(direction));
    if (likelihood.open()) {
      int last = direction.length - 1;
      double room = 0.9 * (here.parameters()[last] - likelihood.model().leastEta());
      if (-length * direction[last] > room) {
        length = room / -direction[last];
      }
    }
    return length;
  }

  private static double size(double[] values) {
    double most = Double.MIN_NORMAL;
    for (double value : values) {
      most = Math.max(most, StrictMath.abs(value));
    }
    return most;
  }
}
