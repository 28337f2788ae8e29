package org.privatearena.audit.verify.control;

/** Writes a text as a JSON string in the one form that RFC 8785 allows. */
public final class QuotedText {

  private static final String HEX = "0123456789abcdef";

  private QuotedText() {}

  /**
   * Appends the text in quotes.
   *
   * @throws IllegalArgumentException where it has half a surrogate pair
   */
  public static void write(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> plain(text, i, c, out);
      }
    }
    out.append('"');
  }

  private static void plain(String text, int at, char c, StringBuilder out) {
    if (c < ' ') {
      out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
    } else if (Character.isSurrogate(c) && !paired(text, at)) {
      throw new IllegalArgumentException("half a surrogate pair at " + at);
    } else {
      out.append(c);
    }
  }

  private static boolean paired(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
