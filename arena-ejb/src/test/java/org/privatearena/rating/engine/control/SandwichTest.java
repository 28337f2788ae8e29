package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SandwichTest {

  @Test
  void rat4TheErrorsAreThoseOfAPassOverTheVotesOneByOne() {
    List<Figures.Vote> votes = Figures.votes("mtbench-votes.csv");
    Figures.Table table = Figures.table(votes);
    Fit.Rated fit = Tables.rated(table.counts());
    double[][] expected = voteByVote(votes, table, fit);

    for (int i = 0; i < fit.contestants(); i++) {
      assertEquals(Math.sqrt(expected[i][i]), fit.standardError(i), 1e-12);
      for (int j = 0; j < fit.contestants(); j++) {
        double variance = expected[i][i] + expected[j][j] - 2 * expected[i][j];
        assertEquals(Math.sqrt(Math.max(0, variance)), fit.differenceError(i, j), 1e-9);
      }
    }
  }

  /**
   * The last strength is minus the sum of the others: so the sum constraint enters here by leaving
   * a parameter out, and the matrices are inverted by Gauss and Jordan.
   */
  private static double[][] voteByVote(
      List<Figures.Vote> votes, Figures.Table table, Fit.Rated fit) {
    int free = fit.contestants() - 1;
    double[][] information = new double[free][free];
    double[][] products = new double[free][free];
    for (Figures.Vote vote : votes) {
      int a = table.of(vote.a());
      int b = table.of(vote.b());
      double y = vote.winner().equals("tie") ? 0.5 : vote.winner().equals("model_a") ? 1 : 0;
      double p = 1 / (1 + Math.exp(fit.theta(b) - fit.theta(a)));
      double[] x = new double[free];
      for (int k = 0; k < free; k++) {
        x[k] = design(a, k, free) - design(b, k, free);
      }
      for (int k = 0; k < free; k++) {
        for (int l = 0; l < free; l++) {
          information[k][l] += p * (1 - p) * x[k] * x[l];
          products[k][l] += (y - p) * (y - p) * x[k] * x[l];
        }
      }
    }
    double[][] bread = inverse(information);
    double[][] reduced = times(times(bread, products), bread);
    double[][] all = new double[free + 1][free + 1];
    for (int i = 0; i <= free; i++) {
      for (int j = 0; j <= free; j++) {
        for (int k = 0; k < free; k++) {
          for (int l = 0; l < free; l++) {
            all[i][j] += design(i, k, free) * reduced[k][l] * design(j, l, free);
          }
        }
      }
    }
    return all;
  }

  private static double design(int contestant, int parameter, int free) {
    return contestant == free ? -1 : contestant == parameter ? 1 : 0;
  }

  private static double[][] times(double[][] left, double[][] right) {
    int n = left.length;
    double[][] product = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          product[i][j] += left[i][k] * right[k][j];
        }
      }
    }
    return product;
  }

  private static double[][] inverse(double[][] matrix) {
    int n = matrix.length;
    double[][] work = new double[n][2 * n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(matrix[i], 0, work[i], 0, n);
      work[i][n + i] = 1;
    }
    for (int k = 0; k < n; k++) {
      double pivot = work[k][k];
      for (int j = 0; j < 2 * n; j++) {
        work[k][j] /= pivot;
      }
      for (int i = 0; i < n; i++) {
        double factor = work[i][k];
        for (int j = 0; i != k && j < 2 * n; j++) {
          work[i][j] -= factor * work[k][j];
        }
      }
    }
    double[][] inverse = new double[n][n];
    for (int i = 0; i < n; i++) {
      System.arraycopy(work[i], n, inverse[i], 0, n);
    }
    return inverse;
  }

  @Test
  void rat4NinetyFivePercentIntervalsHoldTheTruthAboutNinetyFiveTimesInAHundred() {
    double[] truth = {-1, -0.4, 0, 0.5, 0.9};
    SplittableRandom random = new SplittableRandom(20260101);
    double errors = NormalQuantile.twoSided(0.95);
    int samples = 1000;
    int hits = 0;
    int modelHits = 0;
    for (int sample = 0; sample < samples; sample++) {
      Fit.Rated fit = Tables.rated(simulated(truth, random, 60));
      for (int i = 0; i < 4; i++) {
        double miss = Math.abs(fit.theta(i) - fit.theta(4) - truth[i] + truth[4]);
        hits += miss <= errors * fit.differenceError(i, 4) ? 1 : 0;
        modelHits += miss <= errors * fit.modelDifferenceError(i, 4) ? 1 : 0;
      }
    }
    double share = hits / (4.0 * samples);
    double modelShare = modelHits / (4.0 * samples);

    assertTrue(share > 0.935 && share < 0.965, "sandwich " + share);
    assertTrue(modelShare > 0.975, "inverse Hessian " + modelShare);
  }

  /** Ties take half of the smaller probability from each side, so that the mean score stays p. */
  private static PairCounts simulated(double[] truth, SplittableRandom random, int votes) {
    PairCounts.Builder counts = PairCounts.between(truth.length);
    for (int i = 0; i < truth.length; i++) {
      for (int j = i + 1; j < truth.length; j++) {
        double p = 1 / (1 + Math.exp(truth[j] - truth[i]));
        double halfTies = Math.min(p, 1 - p) / 2;
        for (int vote = 0; vote < votes; vote++) {
          double u = random.nextDouble();
          if (u < p - halfTies) {
            counts.add(i, j, 1, 0, 0, 0);
          } else if (u < p + halfTies) {
            counts.add(i, j, 0, 0, 1, 0);
          } else {
            counts.add(i, j, 0, 1, 0, 0);
          }
        }
      }
    }
    return counts.build();
  }
}
