package org.privatearena.battle.category.control;

import java.lang.Character.UnicodeScript;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;

/** How many letters of which script a text has. A character that is a word counts twice. */
record Letters(Map<UnicodeScript, Integer> counts) {

  private static final Map<UnicodeScript, String> ALONE =
      Map.of(
          UnicodeScript.HANGUL, "ko",
          UnicodeScript.GREEK, "el",
          UnicodeScript.HEBREW, "he",
          UnicodeScript.THAI, "th",
          UnicodeScript.DEVANAGARI, "hi");

  static Letters of(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(
            letter -> counts.merge(UnicodeScript.of(letter), isWord(letter) ? 2 : 1, Integer::sum));
    return new Letters(counts);
  }

  private static boolean isWord(int letter) {
    return Character.isIdeographic(letter)
        || UnicodeScript.of(letter) == UnicodeScript.HIRAGANA
        || UnicodeScript.of(letter) == UnicodeScript.KATAKANA
        || UnicodeScript.of(letter) == UnicodeScript.HANGUL;
  }

  private int of(UnicodeScript script) {
    return counts.getOrDefault(script, 0);
  }

  int count() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The script of most letters; {@code UNKNOWN} where there is no letter. */
  UnicodeScript most() {
    return counts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.UNKNOWN);
  }

  /** The language that alone is written so, null where several are. */
  String onlyLanguage() {
    int kana = of(UnicodeScript.HIRAGANA) + of(UnicodeScript.KATAKANA);
    int han = of(UnicodeScript.HAN);
    if (kana + han > 2 && 2 * (kana + han) > count()) {
      return kana > 0 ? "ja" : "zh";
    }
    return ALONE.get(most());
  }
}
