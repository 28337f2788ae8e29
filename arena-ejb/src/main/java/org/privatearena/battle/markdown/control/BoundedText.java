package org.privatearena.battle.markdown.control;

/** Text that refuses to grow beyond a length, however little wrote it. */
final class BoundedText implements Appendable {

  /** More was written than may be: nobody's fault here, so without a trace of the stack. */
  static final class TooLong extends RuntimeException {
    TooLong(int longest) {
      super("more than " + longest + " characters", null, false, false);
    }
  }

  private final StringBuilder text = new StringBuilder();
  private final int longest;

  /**
   * @param longest characters (UTF-16 units) that are still taken
   */
  BoundedText(int longest) {
    this.longest = longest;
  }

  @Override
  public BoundedText append(CharSequence more) {
    return append(more, 0, more.length());
  }

  @Override
  public BoundedText append(CharSequence more, int from, int to) {
    if (to - from > longest - text.length()) {
      throw new TooLong(longest);
    }
    text.append(more, from, to);
    return this;
  }

  @Override
  public BoundedText append(char more) {
    return append(String.valueOf(more));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
