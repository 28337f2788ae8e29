package org.privatearena.rating.engine.control;

/**
 * How a tie comes about. With A = exp(theta_a) for the strength of a contestant:
 *
 * <ul>
 *   <li>{@link #RAO_KUPPER} (Rao and Kupper 1967): P(a) = A/(A + tB), P(tie) = (t^2 - 1)AB/((A +
 *       tB)(B + tA)), t at least 1; "both bad" counts as a tie.
 *   <li>{@link #DAVIDSON} (Davidson 1970): P(a) = A/(A + B + nu sqrt(AB)), P(tie) = nu sqrt(AB)/(A
 *       + B + nu sqrt(AB)), nu at least 0; "both bad" counts as a tie.
 *   <li>{@link #GROUNDED_RAO_KUPPER}: P(a) = A/(A + tB + 1), P(both bad) = 1/(1 + A + B), P(tie) =
 *       the rest = (t - 1)AB/(A + B + 1) (1/(A + tB + 1) + 1/(B + tA + 1)), t at least 1. A
 *       contestant of strength 0 is as good as the ground on which both are bad, so the origin of
 *       theta has a meaning.
 * </ul>
 *
 * <p>Every log-probability is a linear term in theta_a, theta_b and eta (ln t or ln nu), plus and
 * minus logs of sums of exponentials, plus ln(t^m - 1) for a tie; the table below says which. All
 * of the first two are concave, so their likelihood has one maximum; the third's is not.
 */
@SuppressWarnings("ImmutableEnumChecker") // the arrays are written and handed out by nobody
public enum TieModel {
  RAO_KUPPER(
      "rao-kupper",
      2,
      new double[][][] {{{1, 0, 0, 0}, {0, 1, 1, 0}}, {{0, 1, 0, 0}, {1, 0, 1, 0}}},
      new double[][] {{1, 0, 0}, {0, 1, 0}, {1, 1, 0}, {1, 1, 0}},
      new double[][] {{-1, 0}, {0, -1}, {-1, -1}, {-1, -1}}),
  DAVIDSON(
      "davidson",
      0,
      new double[][][] {{{1, 0, 0, 0}, {0, 1, 0, 0}, {0.5, 0.5, 1, 0}}},
      new double[][] {{1, 0, 0}, {0, 1, 0}, {0.5, 0.5, 1}, {0.5, 0.5, 1}},
      new double[][] {{-1}, {-1}, {-1}, {-1}}),
  GROUNDED_RAO_KUPPER(
      "grounded-rao-kupper",
      1,
      new double[][][] {
        {{1, 0, 0, 0}, {0, 1, 1, 0}, {0, 0, 0, 0}},
        {{0, 1, 0, 0}, {1, 0, 1, 0}, {0, 0, 0, 0}},
        {{1, 0, 0, 0}, {0, 1, 0, 0}, {0, 0, 0, 0}},
        {{1, 0, 0, 0}, {0, 1, 0, 0}, {1, 0, 1, 0}, {0, 1, 1, 0}, {0, 0, 0, StrictMath.log(2)}}
      },
      new double[][] {{1, 0, 0}, {0, 1, 0}, {1, 1, 0}, {0, 0, 0}},
      new double[][] {{-1, 0, 0, 0}, {0, -1, 0, 0}, {-1, -1, -1, 1}, {0, 0, -1, 0}});

  private final String code;
  private final double opening;
  private final double[][][] logSums;
  private final double[][] linear;
  private final double[][] uses;

  TieModel(String code, double opening, double[][][] logSums, double[][] linear, double[][] uses) {
    this.code = code;
    this.opening = opening;
    this.logSums = logSums;
    this.linear = linear;
    this.uses = uses;
  }

  /** The stable name of the method: rao-kupper, davidson or grounded-rao-kupper. */
  public String code() {
    return code;
  }

  /** Whether "both bad" is an outcome of its own, and the origin of the strengths is known. */
  public boolean grounded() {
    return this == GROUNDED_RAO_KUPPER;
  }

  /** The least value of eta, which is the logarithm of t or nu. */
  double leastEta() {
    return this == DAVIDSON ? Double.NEGATIVE_INFINITY : 0;
  }

  /** The weight of ties among weights by outcome. */
  double ties(double[] weights) {
    return grounded() ? weights[2] : weights[2] + weights[3];
  }

  /**
   * Adds the log-likelihood of a pair's votes.
   *
   * @param curve at the pair's strengths and at eta
   * @param weights of the votes by place of their {@link Outcome}
   */
  void addTo(PairCurve curve, double[] weights) {
    for (int s = 0; s < logSums.length; s++) {
      double factor = 0;
      for (int o = 0; o < Outcome.COUNT; o++) {
        factor += weights[o] * uses[o][s];
      }
      if (factor != 0) {
        curve.addLogSum(factor, logSums[s]);
      }
    }
    for (int o = 0; o < Outcome.COUNT; o++) {
      if (weights[o] != 0) {
        curve.addLinear(weights[o], linear[o]);
      }
    }
    double ties = ties(weights);
    if (opening > 0 && ties != 0) {
      curve.addOpening(ties, opening);
    }
  }

  /**
   * The probability of each outcome by its place. Where "both bad" counts as a tie its place holds
   * 0.
   *
   * @param eta negative infinity in Davidson's model, or 0 in the others, where there are no ties
   */
  double[] probabilities(double thetaA, double thetaB, double eta) {
    double[] probabilities = new double[Outcome.COUNT];
    boolean ties = eta > leastEta();
    PairCurve curve = new PairCurve();
    for (int o = 0; o < Outcome.COUNT; o++) {
      if ((o == 2 && !ties) || (o == 3 && !grounded())) {
        continue;
      }
      curve.at(thetaA, thetaB, eta);
      double[] one = new double[Outcome.COUNT];
      one[o] = 1;
      addTo(curve, one);
      probabilities[o] = StrictMath.exp(curve.value());
    }
    return probabilities;
  }
}
