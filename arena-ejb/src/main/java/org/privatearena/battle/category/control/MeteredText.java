package org.privatearena.battle.category.control;

/**
 * A text that can be looked at a limited number of times, so that no pattern can take longer than
 * that, whatever somebody wrote to make it.
 */
final class MeteredText implements CharSequence {

  /** The text was looked at too often; the pattern that did is taken as not found. */
  static final class Spent extends RuntimeException {

    private static final long serialVersionUID = 1;

    Spent() {
      super("spent", null, false, false);
    }
  }

  private final String text;
  private int left;

  /**
   * @param looks how many characters may be read in all
   */
  MeteredText(String text, int looks) {
    this.text = text;
    this.left = looks;
  }

  @Override
  public char charAt(int index) {
    if (left-- <= 0) {
      throw new Spent();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
