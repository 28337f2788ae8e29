package org.privatearena.rating.engine.control;

/**
 * A confidence interval of a rating, in points.
 *
 * @param low its lower end
 * @param high its upper end, not below {@code low}
 */
public record Interval(double low, double high) {

  /** From one end to the other, in points. */
  public double width() {
    return high - low;
  }
}
