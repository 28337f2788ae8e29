package org.privatearena.rating.engine.control;

/**
 * How far the numbers of an {@link Estimate} may be off: variances by the sandwich (White 1982),
 * and how many standard errors an interval reaches.
 */
public final class Errors {

  /** With fewer effective raters than this a rating stands and its interval does not. */
  public static final double FEWEST_RATERS = 5;

  private final double[] variances;
  private final double[] modelVariances;
  private final double[][] half;
  private final double[][] lever;
  private final double factor;
  private final double degrees;
  private final double effectiveRaters;

  private Errors(Estimate estimate, double[][] meat, double effectiveRaters) {
    lever = estimate.lever();
    modelVariances = estimate.modelVariances();
    half = Dense.product(lever, meat, Workers.CALLER);
    boolean clustered = !Double.isNaN(effectiveRaters);
    this.effectiveRaters = effectiveRaters;
    degrees = clustered ? effectiveRaters - 1 : Double.POSITIVE_INFINITY;
    factor = clustered ? effectiveRaters / Math.max(degrees, Double.MIN_NORMAL) : 1;
    variances = Dense.diagonal(half, lever);
    for (int i = 0; i < variances.length; i++) {
      variances[i] *= factor;
    }
  }

  /** As if every vote were of another person. */
  static Errors ofVotes(Estimate estimate) {
    return new Errors(estimate, estimate.meat().ofVotes(), Double.NaN);
  }

  /** With the votes of one rater taken together; only where single votes are known. */
  static Errors ofRaters(Estimate estimate) {
    Meat.OfRaters meat = estimate.meat().ofRaters();
    return new Errors(estimate, meat.products(), meat.effective());
  }

  /** N^2/sum n_r^2; not a number where raters are not known or not asked for. */
  public double effectiveRaters() {
    return effectiveRaters;
  }

  /**
   * The standard error of a strength or, beyond the contestants, of a term; 0 if it is not told.
   */
  public double standardError(int number) {
    return told(number) ? StrictMath.sqrt(variances[number]) : 0;
  }

  /**
   * Whether the votes tell an error for this number. They do not where they do not vary, for
   * instance where all are ties, nor where they come from too few raters.
   */
  public boolean told(int number) {
    return !(effectiveRaters < FEWEST_RATERS) && variances[number] > 1e-12 * modelVariances[number];
  }

  /** How many standard errors an interval reaches to each side; 0 where none is told. */
  double reach(double confidence) {
    return effectiveRaters < FEWEST_RATERS ? 0 : StudentQuantile.twoSided(confidence, degrees);
  }

  /** The variance of the difference of two strengths. */
  public double differenceVariance(int one, int other) {
    double sum = 0;
    for (int i = 0; i < half[one].length; i++) {
      sum += (half[one][i] - half[other][i]) * (lever[one][i] - lever[other][i]);
    }
    return factor * Math.max(0, sum);
  }
}
