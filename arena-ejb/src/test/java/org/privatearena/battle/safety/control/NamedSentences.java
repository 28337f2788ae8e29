package org.privatearena.battle.safety.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Sentences in which a model names itself, made from names by a fixed seed. */
final class NamedSentences {

  private static final List<String> TEMPLATES =
      List.of(
          "I'm %s, made by a small team in the north.",
          "As %s, I cannot browse the web.",
          "My name is %s.",
          "Hello! I am **%s**, a large language model.",
          "You are talking to %s.",
          "%s's answer: the capital is Paris.",
          "I was published as \"%s\" last year.",
          "This answer was written by %s",
          "Ich bin %s, ein Sprachmodell, und helfe gern.",
          "Als %s weiß ich das nicht.",
          "Je suis %s et je réponds en français.",
          "My friends call me '%s'.\n\nHow can I help?",
          "Sure!\nI am\n%s\nand I will help.",
          "Please note that `%s` is a model that cannot see pictures.",
          "Some people compare %s with other models.",
          "The sum is 42 (%s).",
          "What I know I learned as _%s_ in spring.",
          "| who | what |\n|---|---|\n| the model %s | 7 |",
          "In the end it was %s\r\nwho found the answer.",
          "Thanks for asking! This is %s speaking.");

  private NamedSentences() {}

  /**
   * @param names each is used as often as any other, but for one
   */
  static List<String> of(List<String> names, int count, long seed) {
    Random random = new Random(seed);
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              List<String> spellings = spellings(names.get(i % names.size()));
              String spelling = spellings.get(random.nextInt(spellings.size()));
              return TEMPLATES.get(random.nextInt(TEMPLATES.size())).formatted(spelling);
            })
        .toList();
  }

  /** As it is, in other letters, with other dividers, without the size, and as a key has it. */
  static List<String> spellings(String name) {
    List<String> spellings = new ArrayList<>();
    spellings.add(name);
    spellings.add(name);
    spellings.add(name.toUpperCase(Locale.ROOT));
    spellings.add(name.replace(' ', '-'));
    spellings.add(name.replace('-', ' '));
    spellings.add(name.replaceAll("[ -]", "_"));
    spellings.add(name.replaceAll(" ?\\(.*\\)", ""));
    spellings.add(
        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]+", "-").replaceAll("-$", ""));
    spellings.add(name.replaceAll("(?i)[ -]*(v?[0-9.]+[bk]?|\\(.*\\))+$", ""));
    return spellings;
  }
}
