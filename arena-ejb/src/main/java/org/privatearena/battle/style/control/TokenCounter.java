package org.privatearena.battle.style.control;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Counts the tokens of a text: one rule for all models and languages, which no model's own tokens
 * enter. A token is a word, that is a run of letters and digits; or one character of a script that
 * writes words without spaces between them; or one sign that is neither letter, digit nor space.
 * Combining marks and invisible characters count nothing and part no word.
 *
 * <p>Letters, digits and scripts are those of Unicode as Java 17 knows it.
 */
final class TokenCounter {

  /** Scripts without spaces between words, besides ideographs. */
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      Set.of(
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN);

  /** No character below it is of such a script. */
  private static final int FIRST_WITHOUT_SPACES = 0x0e00;

  private TokenCounter() {}

  static int count(CharSequence text) {
    int tokens = 0;
    boolean inWord = false;
    int i = 0;
    while (i < text.length()) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      switch (Kind.of(c)) {
        case WORD -> {
          tokens += inWord ? 0 : 1;
          inWord = true;
        }
        case ALONE -> {
          tokens++;
          inWord = false;
        }
        case SPACE -> inWord = false;
        case NOTHING -> {
          // Neither begins nor ends a word.
        }
      }
    }
    return tokens;
  }

  private enum Kind {
    WORD,
    ALONE,
    SPACE,
    NOTHING;

    static Kind of(int c) {
      return switch (Character.getType(c)) {
        case Character.UPPERCASE_LETTER,
            Character.LOWERCASE_LETTER,
            Character.TITLECASE_LETTER,
            Character.MODIFIER_LETTER,
            Character.OTHER_LETTER,
            Character.DECIMAL_DIGIT_NUMBER,
            Character.LETTER_NUMBER,
            Character.OTHER_NUMBER ->
            withoutSpaces(c) ? ALONE : WORD;
        case Character.NON_SPACING_MARK,
            Character.ENCLOSING_MARK,
            Character.COMBINING_SPACING_MARK,
            Character.FORMAT ->
            NOTHING;
        case Character.SPACE_SEPARATOR,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR,
            Character.CONTROL ->
            SPACE;
        default -> ALONE;
      };
    }

    private static boolean withoutSpaces(int c) {
      return c >= FIRST_WITHOUT_SPACES
          && (Character.isIdeographic(c) || WITHOUT_SPACES.contains(UnicodeScript.of(c)));
    }
  }
}
