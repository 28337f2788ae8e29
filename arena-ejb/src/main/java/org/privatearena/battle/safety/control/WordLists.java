package org.privatearena.battle.safety.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What words are worth in a name.
 *
 * @param ordinary words that stand in texts without naming a model
 * @param generic words that tell variants apart and never name one
 */
record WordLists(Set<String> ordinary, Set<String> generic) {

  /** The scripts from here on have words of one character. */
  private static final int UNSPACED = 0x0e00;

  /** From the files beside this class. */
  static WordLists read() {
    return new WordLists(read("ordinary-words.txt"), read("generic-words.txt"));
  }

  private static Set<String> read(String name) {
    try (InputStream file = WordLists.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a word says something of which model it is: neither number nor letter nor variant. */
  boolean telling(String word) {
    int first = word.codePointAt(0);
    return Character.isLetter(first)
        && (word.codePointCount(0, word.length()) > 1 || first >= UNSPACED)
        && !generic.contains(word);
  }

  /** Whether a word names a model by itself, wherever it stands. */
  boolean distinctive(String word) {
    boolean known =
        ordinary.contains(word)
            || (word.endsWith("s") && ordinary.contains(word.substring(0, word.length() - 1)));
    return word.length() > 2 && telling(word) && !known;
  }
}
