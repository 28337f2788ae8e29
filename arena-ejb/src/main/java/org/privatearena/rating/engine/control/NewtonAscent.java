package org.privatearena.rating.engine.control;

/**
 * Newton's method for a {@link Likelihood} that has a maximum, from equal strengths, made safe for
 * votes as uneven as one against a billion.
 *
 * <p>There the curvature of a pair changes by orders of magnitude within one step, and a plain step
 * throws a contestant with few votes out to where the likelihood is flat and nothing brings it
 * back. So a step may change the difference of a pair by {@link #REACH} only, beyond which its
 * curvature is raised until it does not, or until it is that of the quadratic bound of Jaakkola and
 * Jordan, which is safe at any length. Then the step is halved until the likelihood rises. Near the
 * maximum none of this acts.
 */
final class NewtonAscent {

  static final double GRADIENT_PER_VOTE = 1e-10;
  private static final double REACH = 2;
  private static final int MOST_STEPS = 1000;
  private static final int MOST_ROUNDS = 30;
  private static final int MOST_HALVINGS = 20;

  private final Likelihood likelihood;
  private final double tolerance;
  private double[] theta;
  private double[] gradient;

  NewtonAscent(PairScores pairs) {
    likelihood = new Likelihood(pairs);
    tolerance = GRADIENT_PER_VOTE * pairs.total();
    theta = new double[pairs.contestants()];
    gradient = likelihood.gradient(theta);
  }

  /**
   * The strengths, with mean 0, where no gradient is above 1e-10 of the weight of all votes; it
   * goes on from there for as long as a step still halves the gradient.
   *
   * @throws IllegalStateException if it is not found
   */
  double[] maximum() {
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] nextTheta = next();
      double[] nextGradient = likelihood.gradient(nextTheta);
      boolean there = Dense.largest(gradient) <= tolerance;
      if (there && !(Dense.largest(nextGradient) < Dense.largest(gradient) / 2)) {
        return theta;
      }
      theta = nextTheta;
      gradient = nextGradient;
    }
    throw new IllegalStateException("no maximum found; gradient " + Dense.largest(gradient));
  }

  private double[] next() {
    double[] direction = direction();
    double rise = 0;
    for (int i = 0; i < theta.length; i++) {
      rise += direction[i] * gradient[i];
    }
    double here = likelihood.value(theta);
    double rounding = 1e-13 * StrictMath.abs(here);
    double length = 1;
    for (int halvings = 0; halvings < MOST_HALVINGS; halvings++) {
      double[] there = moved(direction, length);
      if (likelihood.value(there) >= here + 1e-4 * length * rise - rounding) {
        return there;
      }
      length /= 2;
    }
    return theta;
  }

  private double[] direction() {
    double[][] weights = likelihood.information(theta);
    double[][] bound = likelihood.bound(theta);
    double[] direction = new Laplacian(weights).solve(gradient);
    for (int round = 0; round < MOST_ROUNDS && raised(weights, bound, direction); round++) {
      direction = new Laplacian(weights).solve(gradient);
    }
    return direction;
  }

  private static boolean raised(double[][] weights, double[][] bound, double[] direction) {
    boolean raised = false;
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        double change = StrictMath.abs(direction[i] - direction[j]);
        if (change > REACH && weights[i][j] < bound[i][j]) {
          weights[i][j] = StrictMath.min(bound[i][j], weights[i][j] * 1.5 * change / REACH);
          raised = true;
        }
      }
    }
    return raised;
  }

  private double[] moved(double[] direction, double length) {
    double[] there = theta.clone();
    for (int i = 0; i < there.length; i++) {
      there[i] += length * direction[i];
    }
    return Laplacian.centred(there);
  }
}
