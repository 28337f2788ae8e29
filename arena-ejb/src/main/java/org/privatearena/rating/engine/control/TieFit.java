package org.privatearena.rating.engine.control;

import java.util.List;

/** What counted votes say under a {@link TieModel}: an estimate, or why there is none. */
public sealed interface TieFit {

  /**
   * The maximum of the likelihood.
   *
   * @param estimate strengths with mean 0; terms {@code tie}, shown as t or nu, and for the
   *     grounded model {@code ground}, shown in points
   * @param tieAtBoundary whether there are no ties, so that t is 1 or nu is 0, at the end of its
   *     range: then the estimate is the one without ties, and has no term {@code tie}
   */
  record Estimated(TieModel model, Estimate estimate, boolean tieAtBoundary) implements TieFit {

    /** ln t or ln nu; where there are no ties 0 or negative infinity. */
    double eta() {
      return estimate.terms().stream()
          .filter(term -> term.name().equals(Ties.TIE))
          .mapToDouble(Estimate.Term::value)
          .findFirst()
          .orElse(model.leastEta());
    }
  }

  /**
   * Not all contestants can be compared, or there are fewer than two.
   *
   * @param components as in {@link Fit.NotComparable}
   */
  record NotComparable(List<List<Integer>> components) implements TieFit {

    public NotComparable {
      components = components.stream().map(List::copyOf).toList();
    }
  }

  /** The votes do not determine the numbers of this model. */
  record Refused(Why why) implements TieFit {}

  /** Why a model is refused. */
  enum Why {
    NO_BOTH_BAD(
        "no-both-bad",
        "No vote found both answers bad, so nothing tells how far the contestants are above the"
            + " ground; choose a model without it."),
    NO_PREFERENCE(
        "no-preference",
        "No vote prefers an answer to another, so nothing limits how often ties come."),
    NOT_ESTIMABLE(
        "not-estimable",
        "The votes do not determine all numbers of this model: its likelihood rises towards"
            + " infinite ones, for instance because of two contestants one never wins.");

    private final String code;
    private final String sentence;

    Why(String code, String sentence) {
      this.code = code;
      this.sentence = sentence;
    }

    /** The stable code. */
    public String code() {
      return code;
    }

    /** The reason in a sentence, in English. */
    public String sentence() {
      return sentence;
    }
  }
}
