package org.privatearena.rating.engine.control;

/**
 * Splits the residual of a {@link Flow} into the part that flows round triangles and the harmonic
 * rest, which flows round longer cycles only: the residual is projected, in the norm of the
 * weights, on what triangles can make, W^-1 C' x with C the signed incidence of triangles and
 * edges. The least squares are solved by conjugate gradients (CGLS, Bjorck 1996).
 */
final class Curl {

  private static final int MOST_STEPS = 500;
  private static final double SMALL = 1e-9;
  private static final double ROUNDING = 1e-13;

  private final PairGraph graph;
  private final Flow flow;
  private final int triangles;

  Curl(PairGraph graph, Flow flow) {
    this.graph = graph;
    this.flow = flow;
    int[] count = new int[1];
    graph.forEachTriangle((ij, jl, il) -> count[0]++);
    triangles = count[0];
  }

  /**
   * The harmonic part of the residual: what no triangle explains.
   *
   * @param residual left unchanged
   */
  double[] harmonic(double[] residual) {
    double[] left = residual.clone();
    double[] direction = round(left);
    double steepness = square(direction);
    double target = Math.max(SMALL * SMALL * steepness, ROUNDING * ROUNDING * triangles);
    for (int step = 0; step < MOST_STEPS && steepness > target; step++) {
      double[] along = spread(direction);
      double length = steepness / flow.norm(along);
      for (int edge = 0; edge < left.length; edge++) {
        left[edge] -= length * along[edge];
      }
      double[] next = round(left);
      double nextSteepness = square(next);
      for (int t = 0; t < triangles; t++) {
        direction[t] = next[t] + nextSteepness / steepness * direction[t];
      }
      steepness = nextSteepness;
    }
    return left;
  }

  /** C x: the sum of numbers on edges round each triangle. */
  private double[] round(double[] numbers) {
    double[] round = new double[triangles];
    int[] next = new int[1];
    graph.forEachTriangle(
        (ij, jl, il) -> round[next[0]++] = numbers[ij] + numbers[jl] - numbers[il]);
    return round;
  }

  /** W^-1 C' x. */
  private double[] spread(double[] x) {
    double[] spread = new double[graph.edges()];
    int[] next = new int[1];
    graph.forEachTriangle(
        (ij, jl, il) -> {
          double some = x[next[0]++];
          spread[ij] += some;
          spread[jl] += some;
          spread[il] -= some;
        });
    for (int edge = 0; edge < spread.length; edge++) {
      spread[edge] /= flow.weight(edge);
    }
    return spread;
  }

  private static double square(double[] numbers) {
    double sum = 0;
    for (double number : numbers) {
      sum += number * number;
    }
    return sum;
  }
}
