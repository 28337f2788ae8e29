package org.privatearena.battle.safety.control;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds names of models at the borders of words, in time proportional to the text: names are a tree
 * of words, and from each word on it is followed for at most {@link NameReader#MOST_WORDS}. Safe
 * for use by many threads.
 */
final class NameFinder {

  /**
   * Where a name stands.
   *
   * @param start in the text, in UTF-16 units
   * @param end the place behind it
   */
  record Mention(int start, int end) {}

  private static final class Fork {
    private final Map<String, Fork> next = new HashMap<>();
    private ModelName name;
  }

  /** What the person said: each word, and the core of each name. */
  private record Said(Set<String> words, Set<String> cores) {
    void hear(ModelName name) {
      cores.add(name.core());
      cores.add(String.join("", name.words()));
    }

    boolean covers(ModelName name) {
      return cores.contains(name.core()) || words.contains(name.core());
    }
  }

  private final Fork root = new Fork();

  NameFinder(Collection<ModelName> names) {
    for (ModelName name : names) {
      Fork fork = root;
      for (String word : name.words()) {
        fork = fork.next.computeIfAbsent(word, w -> new Fork());
      }
      fork.name = name;
    }
  }

  /**
   * The first name of a model in a text.
   *
   * @param prompts what the person wrote: a name that stands in there is the person's own word
   */
  Optional<Mention> first(String text, Collection<String> prompts) {
    Said said = said(prompts);
    TextWords words = new TextWords(text);
    for (int from = 0; from < words.size(); from++) {
      int start = from;
      int to =
          walk(
              words,
              from,
              (name, end) ->
                  !said.covers(name) && (!name.plain() || NameCues.mean(words, start, end)));
      if (to > 0) {
        return Optional.of(new Mention(words.start(from), words.end(to - 1)));
      }
    }
    return Optional.empty();
  }

  private Said said(Collection<String> prompts) {
    Said said = new Said(new HashSet<>(), new HashSet<>());
    for (String prompt : prompts) {
      TextWords words = new TextWords(prompt);
      said.words().addAll(words.all());
      for (int from = 0; from < words.size(); from++) {
        walk(
            words,
            from,
            (name, end) -> {
              said.hear(name);
              return false;
            });
      }
    }
    return said;
  }

  @FunctionalInterface
  private interface Meets {
    /**
     * @param end the word behind the name
     */
    boolean test(ModelName name, int end);
  }

  /**
   * Follows the tree from a word on.
   *
   * @return the word behind the first name that passes; 0 where none does
   */
  private int walk(TextWords words, int from, Meets meets) {
    if (!words.begins(from)) {
      return 0;
    }
    Fork fork = root;
    for (int at = from; at < words.size() && (at == from || words.joined(at)); at++) {
      fork = fork.next.get(words.word(at));
      if (fork == null) {
        return 0;
      }
      if (fork.name != null && words.ends(at) && meets.test(fork.name, at + 1)) {
        return at + 1;
      }
    }
    return 0;
  }
}
