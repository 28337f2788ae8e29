package org.privatearena.battle.safety.control;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes of the names in the catalogue all the ways in which texts say them: as they are, without
 * the publisher before a slash, without version, size and variant at the end, in one word, in the
 * words that capitals divide, and by each word that is no ordinary one.
 */
final class NameReader {

  /** So much of a name is read. */
  static final int MOST_WORDS = 12;

  private static final int SHORTEST_FIRST = 3;
  private static final int SHORTEST_WORD = 4;

  /** Between two capitalised words that are written as one. */
  private static final Pattern HUMP = Pattern.compile("(?<=\\p{Ll}{2})(?=\\p{Lu}\\p{L}{2})");

  private final WordLists lists;
  private final Map<List<String>, ModelName> found = new LinkedHashMap<>();

  private NameReader(WordLists lists) {
    this.lists = lists;
  }

  /**
   * @param names keys, display names, families, names that endpoints know, brands
   */
  static Collection<ModelName> read(Collection<String> names) {
    NameReader reader = new NameReader(WordLists.read());
    for (String name : names) {
      String own = name.substring(name.lastIndexOf('/') + 1);
      Stream.of(name, own, HUMP.matcher(own).replaceAll(" ")).distinct().forEach(reader::add);
    }
    return List.copyOf(reader.found.values());
  }

  private void add(String name) {
    List<String> words = new TextWords(name).all();
    words = words.subList(0, Math.min(words.size(), MOST_WORDS));
    int stem = stem(words);
    for (int end = 1; end <= words.size(); end++) {
      boolean beforeOrAfterNumber =
          end < words.size() && (number(words, end - 1) || number(words, end));
      if (end >= stem || beforeOrAfterNumber) {
        add(words.subList(0, end), end == words.size());
      }
    }
    for (int end = 2; end <= words.size() && !number(words, end - 1) && !number(words, 0); end++) {
      if (end >= stem) {
        add(List.of(String.join("", words.subList(0, end))), false);
      }
    }
    for (int i = 0; i < stem; i++) {
      String word = words.get(i);
      if (lists.distinctive(word) && word.length() >= (i == 0 ? SHORTEST_FIRST : SHORTEST_WORD)) {
        add(List.of(word), false);
      }
    }
  }

  /** How many words are left without what tells versions, sizes and variants; at least one. */
  private int stem(List<String> words) {
    int stem = words.size();
    while (stem > 1 && !lists.telling(words.get(stem - 1))) {
      stem--;
    }
    return stem;
  }

  private static boolean number(List<String> words, int i) {
    return number(words.get(i));
  }

  private static boolean number(String word) {
    return Character.isDigit(word.codePointAt(0));
  }

  private void add(List<String> words, boolean whole) {
    String core = words.stream().filter(lists::telling).collect(Collectors.joining());
    if (core.isEmpty()) {
      return;
    }
    boolean shaped =
        words.size() > 1
            && (whole || words.stream().anyMatch(w -> number(w) || lists.generic().contains(w)));
    boolean plain = !shaped && words.stream().noneMatch(lists::distinctive);
    found.merge(
        List.copyOf(words),
        new ModelName(words, core, plain),
        (one, other) -> one.plain() ? other : one);
  }
}
