package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Draws as many of n things as there are, with replacement, all equally likely. First it is drawn
 * how many come from each 4,096 neighbours, by binomials of what is left, then which of these: so
 * five fit into one random number, and all of them into the nearest memory.
 */
final class EvenDraw {

  private static final int BITS = 12;
  private static final int NEIGHBOURS = 1 << BITS;

  private EvenDraw() {}

  /**
   * Draws once.
   *
   * @param times how often each thing was drawn, all of them written; 127 for more, which has a
   *     probability below 1e-200
   */
  static void draw(SplittableRandom random, byte[] times) {
    Arrays.fill(times, (byte) 0);
    long left = times.length;
    for (int first = 0; first < times.length; first += NEIGHBOURS) {
      int here = Math.min(NEIGHBOURS, times.length - first);
      double share = (double) here / (times.length - first);
      long drawn = share < 1 ? Binomial.draw(left, share, random) : left;
      left -= drawn;
      draw(random, drawn, times, first, here);
    }
  }

  private static void draw(SplittableRandom random, long drawn, byte[] times, int first, int here) {
    long bits = 0;
    for (long i = 0; i < drawn; i++) {
      int place;
      if (here == NEIGHBOURS) {
        bits = i % (Long.SIZE / BITS) == 0 ? random.nextLong() : bits >>> BITS;
        place = first + ((int) bits & (NEIGHBOURS - 1));
      } else {
        place = first + random.nextInt(here);
      }
      if (times[place] < Byte.MAX_VALUE) {
        times[place]++;
      }
    }
  }
}
