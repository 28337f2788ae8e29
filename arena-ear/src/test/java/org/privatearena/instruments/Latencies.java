package org.privatearena.instruments;

import java.util.ArrayList;
import java.util.List;

/** Times of answers in milliseconds. Any thread may add. */
public final class Latencies {

  private final List<Double> millis = new ArrayList<>();

  public synchronized void add(double time) {
    millis.add(time);
  }

  public synchronized int size() {
    return millis.size();
  }

  /**
   * @param share 0.5 is the median, 1 the longest
   * @return not a number where nothing was measured
   */
  public synchronized double at(double share) {
    if (millis.isEmpty()) {
      return Double.NaN;
    }
    List<Double> sorted = millis.stream().sorted().toList();
    return sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1));
  }
}
