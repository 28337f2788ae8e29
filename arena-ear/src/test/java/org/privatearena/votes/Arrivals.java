package org.privatearena.votes;

import java.util.Random;
import java.util.stream.LongStream;

/** When votes come of people who know nothing of each other: a Poisson process. */
final class Arrivals {

  private Arrivals() {}

  /**
   * The moments of all votes, in nanoseconds from the beginning, in order.
   *
   * @param aSecond how many on average
   * @param seconds how long they come
   * @param seed the same gives the same moments
   */
  static long[] of(double aSecond, int seconds, long seed) {
    Random random = new Random(seed);
    LongStream.Builder moments = LongStream.builder();
    for (double at = gap(random, aSecond); at < seconds; at += gap(random, aSecond)) {
      moments.add((long) (at * 1e9));
    }
    return moments.build().toArray();
  }

  private static double gap(Random random, double aSecond) {
    return -Math.log(1 - random.nextDouble()) / aSecond;
  }
}
