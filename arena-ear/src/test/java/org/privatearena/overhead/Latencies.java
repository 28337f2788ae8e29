package org.privatearena.overhead;

/** Counts microseconds, exactly below a second. */
final class Latencies {

  private static final int LARGEST = 1_000_000;

  private final int[] counts = new int[LARGEST + 1];
  private long size;

  void add(long micros) {
    counts[(int) Math.max(0, Math.min(LARGEST, micros))]++;
    size++;
  }

  long size() {
    return size;
  }

  /**
   * @param share 0.5 is the median
   * @return milliseconds; not a number where nothing was counted
   */
  double millis(double share) {
    long wanted = Math.max(1, (long) Math.ceil(share * size));
    long seen = 0;
    for (int micros = 0; micros <= LARGEST; micros++) {
      seen += counts[micros];
      if (seen >= wanted) {
        return micros / 1000.0;
      }
    }
    return Double.NaN;
  }
}
