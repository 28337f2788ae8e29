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

  /** Adds the gradients of one rater's votes. */
  @FunctionalInterface
  interface Reader {

    /**
     * Adds to the gradient of the rater.
     *
     * @param rater number in {@link Raters}
     */
    void read(int rater, RaterGradient gradient);
  }

  /**
   * Sums up.
   *
   * @param reader one for each thread that asks
   */
  static double[][] sum(Raters raters, int parameters, Workers workers, Supplier<Reader> reader) {
    return Dense.mirrored(sum(raters, 0, raters.count(), parameters, workers, reader));
  }

  /**
   * Sums up some raters.
   *
   * @param reader one for each thread that asks
   * @return what stands on the diagonal and on one side of it
   */
  static double[][] sum(
      Raters raters, int from, int to, int parameters, Workers workers, Supplier<Reader> reader) {
    int[] blocks = blocks(raters, from, to);
    int wave = Math.max(1, Math.min(workers.threads(), blocks.length - 1));
    double[][] sum = new double[parameters][parameters];
    OuterProducts[] partial = new OuterProducts[wave];
    Arrays.setAll(partial, part -> new OuterProducts(parameters));
    for (int first = 0; first < blocks.length - 1; first += wave) {
      int begin = first;
      int parts = Math.min(wave, blocks.length - 1 - first);
      workers.each(
          parts,
          part -> {
            Reader some = reader.get();
            RaterGradient gradient = new RaterGradient(parameters);
            for (int rater = blocks[begin + part]; rater < blocks[begin + part + 1]; rater++) {
              gradient.expect(raters.end(rater) - raters.start(rater));
              some.read(rater, gradient);
              gradient.moveTo(partial[part]);
            }
          });
      for (int part = 0; part < parts; part++) {
        partial[part].moveTo(sum);
      }
    }
    return sum;
  }

  /** First raters of the blocks, and the end. */
  private static int[] blocks(Raters raters, int from, int to) {
    int[] firsts = new int[to - from + 1];
    int count = 0;
    int votes = VoteTable.BLOCK;
    for (int rater = from; rater < to; rater++) {
      if (votes >= VoteTable.BLOCK) {
        firsts[count++] = rater;
        votes = 0;
      }
      votes += raters.end(rater) - raters.start(rater);
    }
    firsts[count] = to;
    return Arrays.copyOf(firsts, count + 1);
  }
}
