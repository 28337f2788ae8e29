package org.privatearena.audit.verify.control;

/** Something that keeps a bundle from being valid; its message is for a person. */
public final class Finding extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean judged;

  private Finding(boolean judged, String message) {
    super(message, null, false, false);
    this.judged = judged;
  }

  /**
   * What was given out is not what is there.
   *
   * @param where file, and row and field where they are known
   */
  static Finding altered(String where, String what) {
    return new Finding(true, where + ": " + what);
  }

  /** It may be as it was given out, but that cannot be told. */
  static Finding unjudged(String why) {
    return new Finding(false, why);
  }

  /** Whether something was altered; otherwise it cannot be judged. */
  public boolean judged() {
    return judged;
  }
}
