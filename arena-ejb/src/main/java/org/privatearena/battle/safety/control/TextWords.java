package org.privatearena.battle.safety.control;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text in their order: runs of letters and runs of digits, in small letters and
 * compatible forms. What nobody sees (such as zero-width spaces) divides nothing. A script that
 * puts no space between words has a word for each character.
 */
final class TextWords {

  /** What may stand between two words of one name; more is two things. */
  private static final int WIDEST_GAP = 4;

  private static final String JOINTS = " \u00a0\t\n-\u2010\u2011\u2013_/:()[]*`~,+|";

  private static final Pattern STOP = Pattern.compile("[.!?](?!$)|[;…。！？]|\n[ \t]*\n");

  private static final String LINES = "\n:|";

  private static final Set<UnicodeScript> UNSPACED =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  private enum Kind {
    LETTERS,
    DIGITS,
    ALONE,
    UNSEEN,
    NONE
  }

  private record Word(int start, int end, Kind kind, String folded) {}

  private final String text;
  private final List<Word> words = new ArrayList<>();

  TextWords(String text) {
    this.text = text;
    int at = 0;
    while (at < text.length()) {
      Kind kind = kind(text.codePointAt(at));
      int end = kind == Kind.NONE || kind == Kind.UNSEEN ? next(at) : endOf(kind, at);
      if (kind != Kind.NONE && kind != Kind.UNSEEN) {
        words.add(new Word(at, end, kind, folded(text.substring(at, end))));
      }
      at = end;
    }
  }

  private int next(int at) {
    return at + Character.charCount(text.codePointAt(at));
  }

  private int endOf(Kind kind, int start) {
    int end = next(start);
    for (int at = end; kind != Kind.ALONE && at < text.length(); at = next(at)) {
      Kind here = kind(text.codePointAt(at));
      if (here == kind) {
        end = next(at);
      } else if (here != Kind.UNSEEN) {
        break;
      }
    }
    return end;
  }

  private static Kind kind(int character) {
    if (character < 0x80) {
      return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
          ? Kind.LETTERS
          : character >= '0' && character <= '9' ? Kind.DIGITS : Kind.NONE;
    }
    return switch (Character.getType(character)) {
      case Character.FORMAT -> Kind.UNSEEN;
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> Kind.LETTERS;
      case Character.DECIMAL_DIGIT_NUMBER -> Kind.DIGITS;
      default ->
          !Character.isLetter(character)
              ? Kind.NONE
              : UNSPACED.contains(UnicodeScript.of(character)) ? Kind.ALONE : Kind.LETTERS;
    };
  }

  private static String folded(String word) {
    boolean plain = word.chars().allMatch(c -> c < 0x80);
    if (plain) {
      return word.toLowerCase(Locale.ROOT);
    }
    StringBuilder seen = new StringBuilder();
    word.codePoints().filter(c -> kind(c) != Kind.UNSEEN).forEach(seen::appendCodePoint);
    return Normalizer.normalize(seen, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  int size() {
    return words.size();
  }

  /** A word in small letters. */
  String word(int i) {
    return words.get(i).folded();
  }

  /** All of them in their order. */
  List<String> all() {
    return words.stream().map(Word::folded).toList();
  }

  /** Where a word begins in the text. */
  int start(int i) {
    return words.get(i).start();
  }

  /** Where a word ends in the text: the place behind it. */
  int end(int i) {
    return words.get(i).end();
  }

  boolean number(int i) {
    return words.get(i).kind() == Kind.DIGITS;
  }

  /** Whether a word is written with a capital. */
  boolean capital(int i) {
    return Character.isUpperCase(text.codePointAt(start(i)));
  }

  /**
   * What stands before a word, up to the one before it; of the first, what the text begins with.
   */
  String before(int i) {
    return text.substring(i == 0 ? 0 : end(i - 1), i == size() ? text.length() : start(i));
  }

  /** Whether a word begins where one may begin: behind no letter and no digit. */
  boolean begins(int i) {
    return i == 0 || !glued(i - 1);
  }

  /** Whether a name may end with a word: a number may be stuck to it, letters may not. */
  boolean ends(int i) {
    return i == size() - 1 || !glued(i) || (number(i + 1) && !number(i));
  }

  private boolean glued(int i) {
    return end(i) == start(i + 1)
        && words.get(i).kind() != Kind.ALONE
        && words.get(i + 1).kind() != Kind.ALONE;
  }

  /** Whether a word and the one before it may be of one name. */
  boolean joined(int i) {
    String gap = before(i);
    return gap.equals(".")
        || (gap.length() <= WIDEST_GAP && gap.chars().allMatch(c -> JOINTS.indexOf(c) >= 0));
  }

  /** Whether a sentence begins with a word, or would behind the last; a line need not be one. */
  boolean opensSentence(int i) {
    return i == 0 || i == size() || STOP.matcher(before(i)).find();
  }

  /**
   * Whether a sentence, a line or a cell of a table begins with a word, or would behind the last.
   */
  boolean opens(int i) {
    return opensSentence(i) || before(i).chars().anyMatch(c -> LINES.indexOf(c) >= 0);
  }
}
