package org.privatearena.blindness;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** Finds many words in one pass, by their first two characters of one byte each. */
final class WordFinder {

  private final Map<Integer, List<String>> byStart = new HashMap<>();
  private final boolean[] starts = new boolean[1 << 16];

  WordFinder(Collection<String> words) {
    for (String word : words) {
      int start = start(word, 0);
      starts[start] = true;
      byStart.computeIfAbsent(start, key -> new ArrayList<>()).add(word);
    }
  }

  /** Tells of each place at which a word begins. */
  void find(String text, ObjIntConsumer<String> found) {
    for (int at = 0; at + 1 < text.length(); at++) {
      int start = start(text, at);
      if (starts[start]) {
        for (String word : byStart.get(start)) {
          if (text.startsWith(word, at)) {
            found.accept(word, at);
          }
        }
      }
    }
  }

  private static int start(String text, int at) {
    return (text.charAt(at) & 0xff) << 8 | (text.charAt(at + 1) & 0xff);
  }
}
