package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * The sum over raters of the outer product of the sum of their votes' gradients. Raters are taken
 * in blocks of about 65,536 votes that do not depend on the number of threads, and the blocks are
 * added in their order.
 */
final class RaterProducts {

  private RaterProducts() {}

  /** Adds the gradient of one vote. */
  @FunctionalInterface
  interface Reader {

    /**
     * Adds to the gradient of the vote's rater.
     *
     * @param place of the vote in {@link Raters}
     */
    void read(int place, Gradient gradient);
  }

  /** The gradient of one rater, most of which may be zero. */
  static final class Gradient {

    private final double[] sums;
    private final boolean[] seen;
    private final int[] touched;
    private int count;

    Gradient(int parameters) {
      sums = new double[parameters];
      seen = new boolean[parameters];
      touched = new int[parameters];
    }

    void add(int parameter, double slope) {
      if (!seen[parameter]) {
        seen[parameter] = true;
        touched[count++] = parameter;
      }
      sums[parameter] += slope;
    }

    void addProductTo(double[][] products) {
      if (4 * count < sums.length) {
        Arrays.sort(touched, 0, count);
        for (int i = 0; i < count; i++) {
          double[] row = products[touched[i]];
          double slope = sums[touched[i]];
          for (int j = 0; j <= i; j++) {
            row[touched[j]] += slope * sums[touched[j]];
          }
        }
      } else {
        for (int i = 0; i < sums.length; i++) {
          if (sums[i] != 0) {
            Dense.addTo(products[i], sums, sums[i], i + 1);
          }
        }
      }
    }

    void clear() {
      for (int i = 0; i < count; i++) {
        sums[touched[i]] = 0;
        seen[touched[i]] = false;
      }
      count = 0;
    }
  }

  /**
   * Sums up.
   *
   * @param reader one for each thread that asks
   */
  static double[][] sum(Raters raters, int parameters, Workers workers, Supplier<Reader> reader) {
    int[] blocks = blocks(raters);
    int wave = workers.threads();
    double[][] sum = new double[parameters][parameters];
    double[][][] partial = new double[wave][parameters][parameters];
    for (int first = 0; first < blocks.length - 1; first += wave) {
      int begin = first;
      int parts = Math.min(wave, blocks.length - 1 - first);
      workers.each(
          parts,
          part -> {
            for (double[] row : partial[part]) {
              Arrays.fill(row, 0);
            }
            Gradient gradient = new Gradient(parameters);
            addRaters(
                raters,
                blocks[begin + part],
                blocks[begin + part + 1],
                reader.get(),
                gradient,
                partial[part]);
          });
      for (int part = 0; part < parts; part++) {
        for (int i = 0; i < parameters; i++) {
          Sample.add(partial[part][i], sum[i]);
        }
      }
    }
    return Dense.mirrored(sum);
  }

  private static void addRaters(
      Raters raters, int from, int to, Reader reader, Gradient gradient, double[][] products) {
    for (int rater = from; rater < to; rater++) {
      for (int place = raters.start(rater); place < raters.end(rater); place++) {
        reader.read(place, gradient);
      }
      gradient.addProductTo(products);
      gradient.clear();
    }
  }

  /** First raters of the blocks, and the end. */
  private static int[] blocks(Raters raters) {
    int[] firsts = new int[raters.count() + 1];
    int count = 0;
    int begun = Integer.MIN_VALUE / 2;
    for (int rater = 0; rater < raters.count(); rater++) {
      if (raters.start(rater) - begun >= VoteTable.BLOCK) {
        firsts[count++] = rater;
        begun = raters.start(rater);
      }
    }
    firsts[count] = raters.count();
    return Arrays.copyOf(firsts, count + 1);
  }
}
