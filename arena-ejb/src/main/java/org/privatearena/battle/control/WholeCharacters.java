package org.privatearena.battle.control;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts text where no character of a reader, of however many code points, is cut in two. */
final class WholeCharacters {

  private static final Pattern CHARACTER = Pattern.compile("\\X");

  private WholeCharacters() {}

  /**
   * The last place to cut.
   *
   * @param from where the text was cut before, in UTF-16 units
   * @param limit the place is not behind this
   * @param more whether the text may go on: then its last character may not be whole yet
   * @return a place from {@code from} to {@code limit}
   */
  static int upTo(CharSequence text, int from, int limit, boolean more) {
    if (limit >= text.length() && !more) {
      return text.length();
    }
    int length = more ? withoutHalf(text) : text.length();
    Matcher characters = CHARACTER.matcher(text).region(from, Math.max(from, length));
    int place = from;
    while (characters.find() && characters.end() <= limit && (characters.end() < length || !more)) {
      place = characters.end();
    }
    return place;
  }

  /**
   * Characters of a text that goes on, without the first half of a surrogate pair at its end.
   *
   * @return UTF-16 units
   */
  static int withoutHalf(CharSequence text) {
    int length = text.length();
    boolean half = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
    return half ? length - 1 : length;
  }
}
