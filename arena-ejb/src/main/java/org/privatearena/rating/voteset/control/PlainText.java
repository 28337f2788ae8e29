package org.privatearena.rating.voteset.control;

/** Text of a stranger's file, made fit for a column and a page. */
final class PlainText {

  private static final char REPLACEMENT = '\ufffd';

  private PlainText() {}

  /** Whether a text has characters that no name has: control characters, half pairs. */
  static boolean odd(String text) {
    return text.codePoints().anyMatch(PlainText::odd);
  }

  private static boolean odd(int point) {
    return Character.isISOControl(point) || (point >= 0xd800 && point <= 0xdfff);
  }

  /** The text with the replacement character for those. */
  static String clean(String text) {
    if (!odd(text)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().forEach(point -> clean.appendCodePoint(odd(point) ? REPLACEMENT : point));
    return clean.toString();
  }

  /**
   * The beginning of the text, cleaned.
   *
   * @param longest in UTF-16 units, the mark of what is left out included
   */
  static String shortened(String text, int longest) {
    return text.length() <= longest ? clean(text) : clean(text.substring(0, longest - 1)) + "…";
  }
}
