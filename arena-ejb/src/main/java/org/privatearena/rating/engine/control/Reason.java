package org.privatearena.rating.engine.control;

/** Why a contestant has no rating. */
public enum Reason {
  NO_VOTES("no-votes", "%s has no votes yet."),
  ONLY_CONTESTANT("only-contestant", "%s is the only contestant; a rating compares at least two."),
  ONLY_WINS(
      "not-comparable",
      "%s has won every battle so far, so nothing limits its rating from above until it loses or"
          + " ties one."),
  ONLY_LOSSES(
      "not-comparable",
      "%s has lost every battle so far, so nothing limits its rating from below until it wins or"
          + " ties one."),
  NEVER_MET(
      "not-comparable",
      "Neither %s nor any contestant it can be compared with has met a rated contestant%s."),
  ONE_SIDED(
      "not-comparable",
      "The battles between the group of %s and the rated contestants%s do not tell the distance"
          + " between them: one side won them all."),
  UNBALANCED(
      "not-comparable",
      "%s has either won every battle or lost every battle against each opponent%s, so the"
          + " distances cannot be told.");

  private final String code;
  private final String sentence;

  Reason(String code, String sentence) {
    this.code = code;
    this.sentence = sentence;
  }

  /** The stable code: no-votes, only-contestant or not-comparable. */
  public String code() {
    return code;
  }

  String sentence(String name, String others) {
    return sentence.formatted(name, others);
  }
}
