package org.privatearena.rating.engine.control;

import java.util.List;

/**
 * What maximum likelihood found: strengths with mean 0, further numbers, and what their errors
 * need.
 *
 * <p>Strengths are in natural logarithms of odds; {@link #rating} puts them on the shown scale.
 */
public final class Estimate {

  private final double[] theta;
  private final List<Term> terms;
  private final double[][] lever;
  private final double[] modelVariances;
  private final Meat meat;

  /**
   * @param lever how the shown numbers (strengths, then terms) move with the sum of the gradients:
   *     a row a number, a column a parameter
   * @param modelVariances what the shown numbers' variances were if the model were true
   */
  Estimate(double[] theta, List<Term> terms, double[][] lever, double[] modelVariances, Meat meat) {
    this.theta = theta;
    this.terms = List.copyOf(terms);
    this.lever = lever;
    this.modelVariances = modelVariances;
    this.meat = meat;
  }

  /** How many contestants, at least 2. */
  public int contestants() {
    return theta.length;
  }

  /** The strength, with mean 0 over the contestants. */
  public double theta(int contestant) {
    return theta[contestant];
  }

  double[] thetas() {
    return theta.clone();
  }

  /** The strength on the shown scale: 1000 + 400/ln(10) theta. */
  public double rating(int contestant) {
    return 1000 + Fit.Rated.POINTS * theta[contestant];
  }

  /** What the model tells besides: how often there are ties, what style is worth. */
  public List<Term> terms() {
    return terms;
  }

  double[][] lever() {
    return lever;
  }

  double[] modelVariances() {
    return modelVariances;
  }

  Meat meat() {
    return meat;
  }

  /**
   * A number of a model beside its strengths.
   *
   * @param name stable, lower-case
   * @param value as estimated, on the scale on which its errors are normal
   * @param scale how it is shown
   */
  public record Term(String name, double value, Scale scale) {

    /** The value as it is shown. */
    public double shown() {
      return scale.shown(value);
    }
  }

  /** How a term is shown. */
  public enum Scale {
    PLAIN,
    EXPONENTIAL,
    POINTS_ABOUT_1000;

    /** The number that is shown for a value. */
    public double shown(double value) {
      return switch (this) {
        case PLAIN -> value;
        case EXPONENTIAL -> StrictMath.exp(value);
        case POINTS_ABOUT_1000 -> 1000 + Fit.Rated.POINTS * value;
      };
    }
  }
}
