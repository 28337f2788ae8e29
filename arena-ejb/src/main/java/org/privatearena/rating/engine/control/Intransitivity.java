package org.privatearena.rating.engine.control;

import java.util.List;

/**
 * How much of what the votes say goes round in circles, so that no rating can say it (HodgeRank:
 * Jiang, Lim, Yao and Ye 2011). A tie, and "both bad", is half a win for each side.
 */
public sealed interface Intransitivity {

  /** How often it is drawn anew. */
  int DRAWS = 999;

  /** The largest number of cycles that are listed. */
  int MOST_CYCLES = 10;

  /**
   * Measured.
   *
   * @param cyclicShare the weighted squares of the residual over those of the flow, 0 to 1; some of
   *     it is chance
   * @param curlShare the part of it that goes round triangles
   * @param harmonicShare the part that goes round longer cycles only; the two add up to it
   * @param pValue how often Davidson's model, in which nothing goes round, gives as large a cyclic
   *     share by chance: (1 + draws as large)/1000
   * @param cycles triangles that go round, the strongest first
   */
  record Measured(
      double cyclicShare, double curlShare, double harmonicShare, double pValue, List<Cycle> cycles)
      implements Intransitivity {

    public Measured {
      cycles = List.copyOf(cycles);
    }
  }

  /** Davidson's model has no fit, or every vote is a tie. */
  record Unmeasured(TieFit why) implements Intransitivity {}

  /**
   * Measures.
   *
   * @param seed of the draws; the same seed gives the same p-value on any machine
   */
  static Intransitivity of(PairCounts counts, long seed, Workers workers) {
    TieFit fit = Ties.fit(TieModel.DAVIDSON, Cells.of(counts));
    if (!(fit instanceof TieFit.Estimated estimated)) {
      return new Unmeasured(fit);
    }
    PairGraph graph = new PairGraph(counts);
    Flow flow = new Flow(graph, halves(graph, counts));
    double[] residual = flow.residual();
    double total = Math.max(flow.norm(), Double.MIN_NORMAL);
    double cyclic = flow.norm(residual) / total;
    double harmonic = Math.min(cyclic, flow.norm(new Curl(graph, flow).harmonic(residual)) / total);
    int asLarge = 0;
    for (double share : new FlowBootstrap(graph, estimated).shares(DRAWS, seed, workers)) {
      asLarge += share >= cyclic ? 1 : 0;
    }
    return new Measured(
        cyclic,
        cyclic - harmonic,
        harmonic,
        (1.0 + asLarge) / (DRAWS + 1),
        Cycles.strongest(MOST_CYCLES, graph, flow, counts));
  }

  private static long[] halves(PairGraph graph, PairCounts counts) {
    long[] halves = new long[graph.edges()];
    for (int edge = 0; edge < halves.length; edge++) {
      int a = graph.a(edge);
      int b = graph.b(edge);
      halves[edge] = 2 * counts.wins(a, b) + counts.ties(a, b) + counts.bothBad(a, b);
    }
    return halves;
  }

  /** The cyclic share of a flow; 0 where nothing flows. */
  static double share(Flow flow) {
    double total = flow.norm();
    return total > 0 ? flow.norm(flow.residual()) / total : 0;
  }
}
