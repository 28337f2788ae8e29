package org.privatearena.battle.safety.control;

import java.util.Set;

/**
 * Tells by where an ordinary word stands whether it is meant as a name: "I am Falcon", "the Falcon
 * model", "as Claude, I", "Falcon's answer", "Falcon-40b", or a capital within a sentence that is
 * part of no longer name.
 */
final class NameCues {

  private static final int MOST_FILLERS = 6;

  private static final Set<String> NOUNS =
      Set.of(
          "model", "llm", "ai", "assistant", "chatbot", "modell", "sprachmodell", "modèle", "ki");

  private static final Set<String> FILLERS =
      Set.of(
          "called",
          "named",
          "known",
          "as",
          "actually",
          "really",
          "just",
          "simply",
          "an",
          "a",
          "the",
          "large",
          "language",
          "virtual",
          "helpful",
          "version",
          "of",
          "is",
          "and",
          "my",
          "name",
          "ein",
          "eine",
          "das",
          "der",
          "namens",
          "genannt",
          "un",
          "une",
          "le",
          "la",
          "appelé",
          "nommé");

  private static final Set<String> SELF =
      Set.of(
          "i am",
          "i m",
          "name is",
          "call me",
          "ich bin",
          "ich heiße",
          "ich heisse",
          "name ist",
          "je suis",
          "m appelle",
          "nom est",
          "this is",
          "hier ist",
          "ici");

  private static final Set<String> SAYERS = Set.of("as", "by", "from", "als", "von", "par", "to");

  private static final Set<String> OWNED =
      Set.of(
          "answer",
          "response",
          "reply",
          "opinion",
          "developers",
          "creators",
          "makers",
          "training",
          "knowledge",
          "antwort",
          "réponse");

  private NameCues() {}

  /**
   * @param from the name's first word
   * @param to the word behind its last
   */
  static boolean mean(TextWords words, int from, int to) {
    return sizeFollows(words, to)
        || nounFollows(words, to)
        || ownsFollowing(words, to)
        || said(words, from, to)
        || capitalised(words, from, to);
  }

  /** As in "40b". */
  private static boolean sizeFollows(TextWords words, int to) {
    return to + 1 < words.size()
        && words.number(to)
        && words.joined(to)
        && words.word(to + 1).equals("b")
        && words.before(to + 1).isEmpty();
  }

  private static boolean nounFollows(TextWords words, int to) {
    int at = to;
    while (at < words.size()
        && at < to + 2
        && !words.opens(at)
        && FILLERS.contains(words.word(at))) {
      at++;
    }
    return at < words.size() && !words.opens(at) && NOUNS.contains(words.word(at));
  }

  private static boolean ownsFollowing(TextWords words, int to) {
    return to + 1 < words.size()
        && words.word(to).equals("s")
        && words.before(to).length() == 1
        && OWNED.contains(words.word(to + 1));
  }

  private static boolean said(TextWords words, int from, int to) {
    if (words.opensSentence(from)) {
      return false;
    }
    boolean phraseEnds = to == words.size() || !words.before(to).isBlank();
    if (phraseEnds && SAYERS.contains(words.word(from - 1))) {
      return true;
    }
    for (int at = from - 1; at >= 0 && at >= from - MOST_FILLERS; at--) {
      String word = words.word(at);
      boolean first = words.opensSentence(at);
      if (NOUNS.contains(word) || SELF.contains(first ? word : words.word(at - 1) + " " + word)) {
        return true;
      }
      if (first || !FILLERS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean capitalised(TextWords words, int from, int to) {
    return words.capital(from)
        && !words.opens(from)
        && !partner(words, from, from - 1)
        && (to == words.size() || words.opens(to) || !partner(words, to, to));
  }

  /** Whether a neighbour is stuck on, or a capitalised word of the same name as in Claude Monet. */
  private static boolean partner(TextWords words, int border, int neighbour) {
    String gap = words.before(border);
    String word = words.word(neighbour);
    boolean small = FILLERS.contains(word) || SAYERS.contains(word) || word.equals("i");
    return gap.isBlank() ? words.capital(neighbour) && !small : gap.equals("-") || gap.equals("–");
  }
}
