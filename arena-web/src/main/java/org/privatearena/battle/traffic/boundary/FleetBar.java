package org.privatearena.battle.traffic.boundary;

import java.util.ArrayList;
import java.util.List;

/**
 * The calls of one part of the time, drawn from the bottom up.
 *
 * @param x from the left
 * @param height of all calls
 * @param failed height of those that failed
 */
public record FleetBar(int x, int height, int failed) {

  /** Of a whole drawing, whose tallest bar is as high as this. */
  public static final int TALLEST = 24;

  /** From one bar to the next. */
  static final int STEP = 8;

  /** From the top. */
  public int y() {
    return TALLEST - height;
  }

  /** Where the failed ones begin, from the top. */
  public int failedY() {
    return TALLEST - failed;
  }

  /** Parts without a call have no bar; whatever there is can be seen. */
  static List<FleetBar> of(List<Long> calls, List<Long> failed) {
    long most = calls.stream().mapToLong(Long::longValue).max().orElse(0);
    List<FleetBar> bars = new ArrayList<>();
    for (int part = 0; part < calls.size(); part++) {
      if (calls.get(part) > 0) {
        bars.add(
            new FleetBar(
                part * STEP, height(calls.get(part), most), height(failed.get(part), most)));
      }
    }
    return bars;
  }

  private static int height(long calls, long most) {
    return (int) ((calls * TALLEST + most - 1) / most);
  }
}
