package org.privatearena.battle.draw.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.rating.engine.control.BradleyTerry;
import org.privatearena.rating.engine.control.Fit;
import org.privatearena.rating.engine.control.PairCounts;

/** What the rule is for, in arenas that are simulated with fixed seeds; see docs/ratings.md. */
class NewModelTest {

  private static final double EPSILON = 0.1;
  private static final int MODELS = 11;
  private static final int NEW = MODELS - 1;
  private static final int SIMULATIONS = 200;
  private static final double TIES = 0.25;

  /** The table is made anew, and the interval looked at, once in so many votes. */
  private static final int STEP = 20;

  /** Wins of each over each, and halves, of an arena whose newest model is the last one. */
  private static final class Arena {
    final long[][] wins = new long[MODELS][MODELS];
    final long[][] halves = new long[MODELS][MODELS];
    final double[] strengths = new double[MODELS];
    final SplittableRandom random;

    Arena(long seed, int votesOnOldPairs) {
      random = new SplittableRandom(seed);
      for (int i = 0; i < MODELS; i++) {
        strengths[i] = 1.6 * random.nextDouble() - 0.8;
      }
      for (int i = 0; i < NEW; i++) {
        for (int j = i + 1; j < NEW; j++) {
          for (int vote = 0; vote < votesOnOldPairs; vote++) {
            vote(i, j);
          }
        }
      }
    }

    void vote(int a, int b) {
      if (random.nextDouble() < TIES) {
        halves[Math.min(a, b)][Math.max(a, b)]++;
      } else if (random.nextDouble() < 1 / (1 + Math.exp(strengths[b] - strengths[a]))) {
        wins[a][b]++;
      } else {
        wins[b][a]++;
      }
    }

    PairDraw table(double epsilon) {
      double[] weights = new double[MODELS];
      Arrays.fill(weights, 1);
      return table(epsilon, weights);
    }

    PairDraw table(double epsilon, double[] weights) {
      List<EligiblePair> pairs = new ArrayList<>();
      for (int i = 0; i < MODELS; i++) {
        for (int j = i + 1; j < MODELS; j++) {
          pairs.add(new EligiblePair(i, j, 1, new Tally(wins[i][j], wins[j][i], halves[i][j])));
        }
      }
      return new PairDraw(pairs, weights, epsilon);
    }

    /** Points from the lower to the upper bound of the new model's 95 % interval. */
    double interval() {
      PairCounts.Builder counts = PairCounts.between(MODELS);
      for (int i = 0; i < MODELS; i++) {
        for (int j = i + 1; j < MODELS; j++) {
          counts.add(i, j, wins[i][j], wins[j][i], halves[i][j], 0);
        }
      }
      return BradleyTerry.fit(counts.build()) instanceof Fit.Rated rated
          ? 2 * 1.96 * rated.standardError(NEW) * Fit.Rated.POINTS
          : Double.POSITIVE_INFINITY;
    }
  }

  /** Votes of the whole arena until the new model's interval is at most 50 points wide. */
  private static double votesNeeded(long seed, int votesOnOldPairs, double epsilon) {
    Arena arena = new Arena(seed, votesOnOldPairs);
    int votes = 0;
    do {
      PairDraw table = arena.table(epsilon);
      for (int i = 0; i < STEP; i++) {
        PairDraw.Drawn drawn = table.draw(arena.random.nextLong());
        arena.vote(drawn.a(), drawn.b());
      }
      votes += STEP;
    } while (arena.interval() > 50);
    return votes;
  }

  @ParameterizedTest
  @ValueSource(ints = {30, 100})
  void a_new_models_interval_reaches_50_points_with_at_most_70_percent_of_the_votes(
      int votesOnOldPairs) {
    double[] active = new double[SIMULATIONS];
    double[] uniform = new double[SIMULATIONS];
    for (int i = 0; i < SIMULATIONS; i++) {
      active[i] = votesNeeded(i, votesOnOldPairs, EPSILON);
      uniform[i] = votesNeeded(i, votesOnOldPairs, PairDraw.UNIFORM);
    }
    double ratio = Arrays.stream(active).sum() / Arrays.stream(uniform).sum();
    double squares = 0;
    for (int i = 0; i < SIMULATIONS; i++) {
      squares += Math.pow(active[i] - ratio * uniform[i], 2);
    }
    // The error of a ratio of means, by the delta method.
    double error = Math.sqrt(squares) / Arrays.stream(uniform).sum();
    System.out.printf(
        Locale.ROOT,
        "%d votes on each old pair: %.0f instead of %.0f votes, ratio %.3f (%.3f to %.3f)%n",
        votesOnOldPairs,
        Arrays.stream(active).average().orElseThrow(),
        Arrays.stream(uniform).average().orElseThrow(),
        ratio,
        ratio - 1.96 * error,
        ratio + 1.96 * error);
    assertTrue(ratio + 1.96 * error <= 0.7, "ratio " + ratio + ", error " + error);
  }

  @Test
  void inverse_probability_weights_recover_uniform_pairs() {
    Arena arena = new Arena(7, 40);
    int pairs = MODELS * (MODELS - 1) / 2;
    int draws = 200_000;
    double[][] weighed = new double[MODELS][MODELS];
    double[][] squares = new double[MODELS][MODELS];
    int[][] drawn = new int[MODELS][MODELS];
    double[] wanted = new double[MODELS];
    Arrays.setAll(wanted, i -> i % 4);
    PairDraw table = arena.table(EPSILON, wanted);
    for (int i = 0; i < draws; i++) {
      if (i % 500 == 0) {
        table = arena.table(EPSILON, wanted);
      }
      PairDraw.Drawn draw = table.draw(i);
      arena.vote(draw.a(), draw.b());
      double weight = 1 / (draw.pairs() * draw.probability());
      assertTrue(weight <= 1 / EPSILON + 1e-9, "weight " + weight);
      int one = Math.min(draw.a(), draw.b());
      int other = Math.max(draw.a(), draw.b());
      weighed[one][other] += weight;
      squares[one][other] += weight * weight;
      drawn[one][other]++;
    }
    double fewest = draws;
    double most = 0;
    double expected = draws / (double) pairs;
    for (int i = 0; i < MODELS; i++) {
      for (int j = i + 1; j < MODELS; j++) {
        // The variance is at most the sum of squares; 5 errors are passed by none of 55 pairs.
        assertEquals(expected, weighed[i][j], 5 * Math.sqrt(squares[i][j]), i + " and " + j);
        fewest = Math.min(fewest, drawn[i][j]);
        most = Math.max(most, drawn[i][j]);
      }
    }
    // Without weights they are not uniform at all, or this would show nothing.
    assertTrue(most > 5 * fewest, fewest + " to " + most);
  }
}
