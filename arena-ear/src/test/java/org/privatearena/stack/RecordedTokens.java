package org.privatearena.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a recorded text into pieces of about one token. */
final class RecordedTokens {

  private static final int LONGEST = 7;
  private static final Pattern VISIBLE_CHARACTER = Pattern.compile("\\X");

  private RecordedTokens() {}

  /**
   * Pieces whose concatenation is exactly {@code text}. A word keeps the space before it, a long
   * word is cut every seven characters, and a visible character made of several code points stays
   * in one piece.
   */
  static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher visible = VISIBLE_CHARACTER.matcher(text);
    int start = 0;
    boolean hasWord = false;
    while (visible.find()) {
      boolean space = Character.isWhitespace(text.codePointAt(visible.start()));
      boolean full = visible.end() - start > LONGEST;
      if (hasWord && (space || full)) {
        tokens.add(text.substring(start, visible.start()));
        start = visible.start();
        hasWord = false;
      }
      hasWord |= !space;
    }
    if (start < text.length()) {
      tokens.add(text.substring(start));
    }
    return tokens;
  }
}
