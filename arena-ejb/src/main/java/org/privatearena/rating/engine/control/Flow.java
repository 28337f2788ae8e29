package org.privatearena.rating.engine.control;

/**
 * The pairs that have met as a weighted graph, with a flow from one contestant to the other on each
 * (Jiang, Lim, Yao and Ye 2011, Statistical ranking and combinatorial Hodge theory): ln((s_ab +
 * 1/2)/(s_ba + 1/2)), s being scores with ties as halves, and the weight (n + 1) q (1 - q), with q
 * = (s_ab + 1/2)/(n + 1), about one over the variance of the flow.
 */
final class Flow {

  private final PairGraph graph;
  private final double[] flows;
  private final double[] weights;

  /**
   * @param halves for each edge of the graph twice what its lower contestant scored
   */
  Flow(PairGraph graph, long[] halves) {
    this.graph = graph;
    flows = new double[graph.edges()];
    weights = new double[flows.length];
    for (int edge = 0; edge < flows.length; edge++) {
      long other = 2 * graph.votes(edge) - halves[edge];
      flows[edge] = graph.logHalf(halves[edge] + 1) - graph.logHalf(other + 1);
      double share = (halves[edge] + 1) / (2.0 * (graph.votes(edge) + 1));
      weights[edge] = (graph.votes(edge) + 1) * share * (1 - share);
    }
  }

  double flow(int edge) {
    return flows[edge];
  }

  double weight(int edge) {
    return weights[edge];
  }

  /** The weighted sum of squares of numbers on the edges. */
  double norm(double[] numbers) {
    double sum = 0;
    for (int edge = 0; edge < numbers.length; edge++) {
      sum += weights[edge] * numbers[edge] * numbers[edge];
    }
    return sum;
  }

  double norm() {
    return norm(flows);
  }

  /**
   * The flow less the gradient r_a - r_b that fits best by weighted least squares. Parts that never
   * met are joined by an edge without flow, along which any gradient fits, so that the matrix is
   * regular.
   */
  double[] residual() {
    int k = graph.contestants();
    double[][] matrix = new double[k][k];
    double[] divergence = new double[k];
    for (int edge = 0; edge < flows.length; edge++) {
      int a = graph.a(edge);
      int b = graph.b(edge);
      matrix[a][b] = weights[edge];
      matrix[b][a] = weights[edge];
      divergence[a] += weights[edge] * flows[edge];
      divergence[b] -= weights[edge] * flows[edge];
    }
    for (int[] bridge : graph.bridges()) {
      matrix[bridge[0]][bridge[1]] = 1;
      matrix[bridge[1]][bridge[0]] = 1;
    }
    double[] potential = new Laplacian(matrix).solve(divergence);
    double[] residual = new double[flows.length];
    for (int edge = 0; edge < flows.length; edge++) {
      residual[edge] = flows[edge] - potential[graph.a(edge)] + potential[graph.b(edge)];
    }
    return residual;
  }
}
