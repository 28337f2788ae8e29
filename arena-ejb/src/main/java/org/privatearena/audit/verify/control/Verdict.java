package org.privatearena.audit.verify.control;

/**
 * What is said of a bundle or receipt.
 *
 * @param kind one of three
 * @param words for a person: what was checked, what was altered and where, or why it cannot be told
 */
public record Verdict(Kind kind, String words) {

  /** The three verdicts. */
  public enum Kind {
    /** It is as it was given out, and it is in the record. */
    VALID,
    /** Something is not as it was given out. */
    ALTERED,
    /** It cannot be told, for a reason that is said. */
    UNJUDGED
  }

  static Verdict of(Finding finding) {
    return new Verdict(finding.judged() ? Kind.ALTERED : Kind.UNJUDGED, finding.getMessage());
  }
}
