package org.privatearena.boards;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Questions about the leaderboard, drawn by a seed. All but the usual one ask for an odd
 * confidence, so that hardly any has been answered before.
 */
final class BoardQuestions {

  /** What is asked, and how often of a hundred. */
  enum Kind {
    USUAL("no filter", 10),
    CATEGORY("category", 14),
    PERIOD("period", 14),
    GROUP("group", 12),
    SEVERAL("category, group and period", 14),
    WEIGHTS("weights by pair, person or draw", 12),
    POOL("weights by shares of groups", 4),
    TIES("a model of ties", 10),
    ELO("Elo", 4),
    STYLE("style taken out", 6);

    private final String words;
    private final int often;

    Kind(String words, int often) {
      this.words = words;
      this.often = often;
    }

    String words() {
      return words;
    }
  }

  /** A question and what stands in its address. */
  record Question(Kind kind, String query) {}

  private static final List<String> CATEGORIES =
      List.of("maths", "coding", "reasoning", "instruction-following", "creative-writing");
  private static final List<String> GROUPS = List.of("/research", "/support", "/legal");
  private static final List<String> TIES = List.of("davidson", "rao-kupper", "grounded-rao-kupper");
  private static final List<String> WEIGHTS = List.of("pair", "rater", "draw");
  private static final List<String> STYLES = List.of("all", "tokens");
  private static final int DAYS = 300;

  private final Random random;

  BoardQuestions(long seed) {
    random = new Random(seed);
  }

  /** The next one. */
  Question next() {
    int drawn = random.nextInt(100);
    Kind kind = Kind.USUAL;
    for (Kind candidate : Kind.values()) {
      if (drawn >= 0) {
        kind = candidate;
      }
      drawn -= candidate.often;
    }
    return new Question(kind, query(kind));
  }

  private String query(Kind kind) {
    if (kind == Kind.USUAL) {
      return "";
    }
    List<String> parts = new ArrayList<>();
    switch (kind) {
      case CATEGORY -> parts.add("category=" + one(CATEGORIES));
      case PERIOD -> parts.add(period());
      case GROUP -> parts.add("group=" + one(GROUPS));
      case SEVERAL ->
          parts.addAll(List.of("category=" + one(CATEGORIES), "group=" + one(GROUPS), period()));
      case WEIGHTS -> parts.add("weights=" + one(WEIGHTS));
      case POOL ->
          parts.add("weights=pool&pool=group:/research=" + (1 + random.nextInt(9)) + ",*=5");
      case TIES -> parts.add("method=" + one(TIES));
      case ELO -> parts.add("method=elo");
      case STYLE -> parts.add("style=" + one(STYLES));
      case USUAL -> throw new IllegalStateException();
    }
    parts.add(String.format(Locale.ROOT, "confidence=%.4f", 0.8 + 0.19 * random.nextDouble()));
    return "?" + String.join("&", parts);
  }

  private String one(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  private String period() {
    LocalDate last = LocalDate.now(ZoneOffset.UTC).minusDays(random.nextInt(DAYS / 2));
    return "from=" + last.minusDays(10 + random.nextInt(DAYS / 2)) + "&to=" + last;
  }
}
