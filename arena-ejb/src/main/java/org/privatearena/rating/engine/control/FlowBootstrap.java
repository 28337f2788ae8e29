package org.privatearena.rating.engine.control;

import java.util.SplittableRandom;

/**
 * Flows as they would be if Davidson's model, in which nothing is cyclic, were true: for each pair
 * as many votes as it has, drawn from its probabilities.
 */
final class FlowBootstrap {

  private final PairGraph graph;
  private final double[] ties;
  private final double[] wins;

  FlowBootstrap(PairGraph graph, TieFit.Estimated fit) {
    this.graph = graph;
    ties = new double[graph.edges()];
    wins = new double[ties.length];
    Estimate estimate = fit.estimate();
    double eta = fit.eta();
    for (int edge = 0; edge < ties.length; edge++) {
      double[] probabilities =
          fit.model()
              .probabilities(estimate.theta(graph.a(edge)), estimate.theta(graph.b(edge)), eta);
      ties[edge] = probabilities[Outcome.TIE.place()];
      wins[edge] = probabilities[0] / (probabilities[0] + probabilities[1]);
    }
  }

  Flow drawn(SplittableRandom random) {
    long[] halves = new long[ties.length];
    for (int edge = 0; edge < halves.length; edge++) {
      long tied = Binomial.draw(graph.votes(edge), ties[edge], random);
      long won = Binomial.draw(graph.votes(edge) - tied, wins[edge], random);
      halves[edge] = 2 * won + tied;
    }
    return new Flow(graph, halves);
  }

  /**
   * The cyclic shares of many draws, the same whatever the number of threads.
   *
   * @param seed the n-th draw is from the n-th generator split off this seed's
   */
  double[] shares(int draws, long seed, Workers workers) {
    SplittableRandom random = new SplittableRandom(seed);
    SplittableRandom[] randoms = new SplittableRandom[draws];
    for (int draw = 0; draw < draws; draw++) {
      randoms[draw] = random.split();
    }
    double[] shares = new double[draws];
    workers.each(draws, draw -> shares[draw] = Intransitivity.share(drawn(randoms[draw])));
    return shares;
  }
}
