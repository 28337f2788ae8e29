package org.privatearena.catalog.control;

/**
 * Makes the pieces of an answer fit for storing and showing: joins a surrogate pair that was split
 * over two pieces, and puts U+FFFD for every character that XML 1.0 (section 2.2, Char) does not
 * allow, because PostgreSQL has no U+0000 and a page's partial update is XML.
 *
 * <p>For one answer and one thread at a time.
 */
final class AnswerText {

  private static final char REPLACEMENT = '\uFFFD';

  private char held;

  /** What can be given out of this piece; empty if all of it must wait for the next. */
  String add(String piece) {
    String text = held == 0 ? piece : held + piece;
    held = 0;
    int length = text.length();
    if (length > 0 && Character.isHighSurrogate(text.charAt(length - 1))) {
      held = text.charAt(--length);
    }
    return clean(text, length);
  }

  /** What was still waiting; mostly empty. */
  String rest() {
    boolean none = held == 0;
    held = 0;
    return none ? "" : String.valueOf(REPLACEMENT);
  }

  private static String clean(String text, int length) {
    StringBuilder cleaned = null;
    for (int i = 0; i < length; ) {
      int character = text.codePointAt(i);
      if (!allowed(character)) {
        cleaned = cleaned == null ? new StringBuilder(text.substring(0, length)) : cleaned;
        cleaned.setCharAt(i, REPLACEMENT);
      }
      i += Character.charCount(character);
    }
    return cleaned == null ? text.substring(0, length) : cleaned.toString();
  }

  private static boolean allowed(int character) {
    return (character >= 0x20 && character < 0xD800)
        || character == '\n'
        || character == '\t'
        || character == '\r'
        || (character > 0xDFFF && character < 0xFFFE)
        || character > 0xFFFF;
  }
}
