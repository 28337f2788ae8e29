package org.privatearena.rating.engine.control;

import java.util.SplittableRandom;

/** Votes drawn from a model of ties. */
final class Votes {

  private Votes() {}

  /** Where an outcome drawn by these probabilities falls. */
  static Outcome drawn(double[] probabilities, SplittableRandom random) {
    double u = random.nextDouble();
    for (int o = 0; o < Outcome.COUNT - 1; o++) {
      u -= probabilities[o];
      if (u < 0) {
        return Outcome.at(o);
      }
    }
    return probabilities[3] > 0 ? Outcome.BOTH_BAD : Outcome.A_BETTER;
  }

  /** So many votes on each pair, on fair sides, each by somebody else. */
  static VoteTable table(
      TieModel model, double[] theta, double eta, int votes, SplittableRandom random) {
    VoteTable table = new VoteTable();
    for (int i = 0; i < theta.length; i++) {
      for (int j = i + 1; j < theta.length; j++) {
        double[] straight = model.probabilities(theta[i], theta[j], eta);
        double[] swapped = model.probabilities(theta[j], theta[i], eta);
        for (int vote = 0; vote < votes; vote++) {
          if (random.nextBoolean()) {
            table.add(i, j, drawn(straight, random), VoteTable.NO_RATER);
          } else {
            table.add(j, i, drawn(swapped, random), VoteTable.NO_RATER);
          }
        }
      }
    }
    return table;
  }
}
