package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The gradients of each rater's votes, added up in a table with a row for each rater, where that is
 * small. So votes are read in whatever order they lie in memory, and need not be grouped before.
 *
 * <p>What is added are whole numbers of a small unit, so the sums are the same bits in any order
 * and by any number of threads. The unit is a power of two, less than 1e-18 of what all slopes in
 * one parameter can add up to.
 */
final class RaterTable {

  /** The most sums of a table where few of them are in use at a time: 16 MB. */
  static final int MANY = 1 << 21;

  /** The most where votes of all raters and contestants are mixed: 2 MB, near to the processor. */
  static final int FEW = 1 << 18;

  /** The most sums of the tables of all threads. */
  private static final int MOST_TOGETHER = 1 << 22;

  /** Raters whose products are added at once. */
  private static final int RATERS = 256;

  private final Sample sample;
  private final int parameters;
  private final double units;

  /** Sums of some votes. */
  static final class Sums {

    /** By rater's number in the table of votes and then by parameter, in units. */
    final long[] slopes;

    /** How many votes, by rater's number. */
    final int[] votes;

    /** Votes of nobody known, whose slopes are left out. */
    int ofNobody;

    private Sums(int raters, int parameters) {
      slopes = new long[raters * parameters];
      votes = new int[raters];
    }

    private void add(Sums others) {
      for (int i = 0; i < slopes.length; i++) {
        slopes[i] += others.slopes[i];
      }
      for (int i = 0; i < votes.length; i++) {
        votes[i] += others.votes[i];
      }
      ofNobody += others.ofNobody;
    }
  }

  /** Adds the votes of a part. */
  @FunctionalInterface
  interface Filler {

    /** Adds those of one part, from 0. */
    void fill(int part, Sums sums);
  }

  /**
   * @param sample one that {@link #suits}
   * @param most to what the sizes of the slopes in any parameter can add up
   */
  RaterTable(Sample sample, int parameters, double most) {
    this.sample = sample;
    this.parameters = parameters;
    units = Math.scalb(1.0, Long.SIZE - 3 - Math.getExponent(Math.max(most, 1e-200)));
  }

  /** Whether a table has at most so many sums. */
  static boolean suits(Sample sample, int parameters, int most) {
    return (long) sample.mostRaters() * parameters <= most;
  }

  /** How many units make 1. */
  double units() {
    return units;
  }

  /**
   * Reads all votes, part by part, and sums up by rater.
   *
   * @param ofNobody the products of the votes of nobody known, each of which stands for itself
   */
  Meat.OfRaters sum(int parts, Filler filler, Supplier<double[][]> ofNobody) {
    Sums sums = sums(parts, filler);
    double[][] products = products(sums);
    if (sums.ofNobody > 0) {
      double[][] others = ofNobody.get();
      for (int i = 0; i < parameters; i++) {
        Sample.add(others[i], products[i]);
      }
    }
    double effective = RaterCounts.of(sample, sums.votes, sums.ofNobody).effective();
    return new Meat.OfRaters(products, effective);
  }

  private Sums sums(int parts, Filler filler) {
    int raters = sample.mostRaters();
    int room = MOST_TOGETHER / Math.max(1, raters * parameters);
    int threads = Math.max(1, Math.min(Math.min(sample.workers().threads(), room), parts));
    Sums[] tables = new Sums[threads];
    sample
        .workers()
        .each(
            threads,
            thread -> {
              tables[thread] = new Sums(raters, parameters);
              int end = (int) ((long) parts * (thread + 1) / threads);
              for (int part = (int) ((long) parts * thread / threads); part < end; part++) {
                filler.fill(part, tables[thread]);
              }
            });
    for (int thread = 1; thread < threads; thread++) {
      tables[0].add(tables[thread]);
    }
    return tables[0];
  }

  private double[][] products(Sums sums) {
    int[] voters = Raters.inOrder(sample, sums.votes);
    OuterProducts[] products = new OuterProducts[(voters.length + RATERS - 1) / RATERS];
    sample
        .workers()
        .each(
            products.length,
            part -> {
              products[part] = new OuterProducts(parameters);
              int end = Math.min((part + 1) * RATERS, voters.length);
              addTo(products[part], sums, Arrays.copyOfRange(voters, part * RATERS, end));
            });
    double[][] sum = new double[parameters][parameters];
    for (OuterProducts some : products) {
      some.moveTo(sum);
    }
    return Dense.mirrored(sum);
  }

  private void addTo(OuterProducts products, Sums sums, int[] voters) {
    double[] gradient = new double[parameters];
    int[] touched = new int[parameters + 1];
    for (int voter : voters) {
      int count = 0;
      for (int i = 0; i < parameters; i++) {
        long sum = sums.slopes[voter * parameters + i];
        gradient[i] = (double) sum / units;
        touched[count] = i;
        count += sum == 0 ? 0 : 1;
      }
      if (4 * count < parameters) {
        products.add(gradient, touched, count);
      } else {
        products.add(gradient);
      }
    }
  }
}
