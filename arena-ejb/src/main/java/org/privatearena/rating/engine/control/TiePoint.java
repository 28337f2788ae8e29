package org.privatearena.rating.engine.control;

/** A {@link TieLikelihood} at a point. */
final class TiePoint {

  private final double[] parameters;
  private final double value;
  private final double[] slopes;
  private final double[][] information;

  TiePoint(double[] parameters, double value, double[] slopes, double[][] information) {
    this.parameters = parameters;
    this.value = value;
    this.slopes = slopes;
    this.information = information;
  }

  double[] parameters() {
    return parameters;
  }

  double value() {
    return value;
  }

  /** The gradient by parameter. */
  double[] slopes() {
    return slopes;
  }

  /** The negative Hessian, of which only the lower half is filled. */
  double[][] information() {
    return information;
  }

  /** The largest slope, up or down. */
  double steepest() {
    double most = 0;
    for (double slope : slopes) {
      double size = StrictMath.abs(slope);
      if (!(size <= most)) {
        most = size;
      }
    }
    return most;
  }
}
