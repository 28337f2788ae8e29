package org.privatearena.rating.engine.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The search of {@link Fragility} with one rival. To first order, a vote without which the sum of
 * the gradients is smaller by g moves the difference of the strengths of top and rival by -(e_top -
 * e_rival)' H^-1 g. The votes that hold the top up most are dropped first; how many, is foretold by
 * the sum of these influences, and found by fitting again.
 */
final class VoteRemoval {

  /** A strength that is larger by less is as large. */
  private static final double EQUAL = 1e-9;

  private static final int UNRATED = -1;

  private final Cells cells;
  private final int k;
  private final int top;
  private final List<Integer> order;
  private final long helpful;
  private final long foretold;

  /**
   * @param estimate by Bradley-Terry from these cells
   * @param rival whom to bring above the top
   */
  VoteRemoval(Cells cells, Estimate estimate, int top, int rival) {
    this.cells = cells;
    this.top = top;
    k = cells.contestants();
    double[] influences = influences(estimate, rival);
    order =
        IntStream.range(0, influences.length)
            .filter(cell -> cells.votes()[cell] > 0 && influences[cell] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble(cell -> -influences[cell]))
            .toList();
    helpful = order.stream().mapToLong(cell -> cells.votes()[cell]).sum();
    foretold = foretold(influences, estimate.theta(top) - estimate.theta(rival));
  }

  /** The number of votes that would do if influences added up. */
  long foretold() {
    return foretold;
  }

  private double[] influences(Estimate estimate, int rival) {
    double[][] lever = estimate.lever();
    Slopes slopes = Slopes.ofBradleyTerry(estimate.thetas());
    double[] influences = new double[slopes.a().length];
    for (int cell = 0; cell < influences.length; cell++) {
      int pair = cell / Outcome.COUNT;
      int a = pair / k;
      int b = pair - a * k;
      influences[cell] =
          (lever[top][a] - lever[rival][a]) * slopes.a()[cell]
              + (lever[top][b] - lever[rival][b]) * slopes.b()[cell];
    }
    return influences;
  }

  private long foretold(double[] influences, double difference) {
    double left = difference;
    long votes = 0;
    for (int cell : order) {
      double all = cells.votes()[cell] * influences[cell];
      if (all >= left) {
        return votes + (long) StrictMath.ceil(left / influences[cell]);
      }
      left -= all;
      votes += cells.votes()[cell];
    }
    return votes;
  }

  Fragility found() {
    long lasting = 0;
    long ending = Math.min(Math.max(1, foretold), helpful);
    long step = Math.max(1, ending / 8);
    while (lasting < ending && topWithout(ending) == top) {
      lasting = ending;
      ending = Math.min(helpful, ending + step);
      step *= 2;
    }
    if (lasting == helpful) {
      return new Fragility.Lasts(top, helpful);
    }
    while (ending - lasting > 1) {
      long middle = lasting + (ending - lasting) / 2;
      if (topWithout(middle) == top) {
        lasting = middle;
      } else {
        ending = middle;
      }
    }
    int next = topWithout(ending);
    return next == UNRATED
        ? new Fragility.Lasts(top, lasting)
        : new Fragility.Changes(
            top, next, ending, (double) ending / cells.total(), removals(ending));
  }

  private int topWithout(long votes) {
    long[] left = cells.votes().clone();
    for (Fragility.Removal removal : removals(votes)) {
      left[Cells.cell(k, removal.a(), removal.b()) + removal.outcome().place()] -= removal.votes();
    }
    Cells rest = Cells.unweighted(k, left);
    if (StrongComponents.of(PairScores.of(rest)).size() != 1) {
      return UNRATED;
    }
    double[] theta = BradleyTerry.strengths(PairScores.of(rest));
    int highest = top;
    for (int i = 0; i < k; i++) {
      if (theta[i] > theta[highest] + EQUAL) {
        highest = i;
      }
    }
    return highest;
  }

  private List<Fragility.Removal> removals(long votes) {
    List<Fragility.Removal> removals = new ArrayList<>();
    long left = votes;
    for (int i = 0; left > 0; i++) {
      int cell = order.get(i);
      int pair = cell / Outcome.COUNT;
      long some = Math.min(left, cells.votes()[cell]);
      removals.add(
          new Fragility.Removal(pair / k, pair % k, Outcome.at(cell % Outcome.COUNT), some));
      left -= some;
    }
    return removals;
  }
}
