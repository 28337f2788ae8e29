package org.privatearena.rating.control;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.rating.engine.control.Method;

/**
 * What somebody asks of the leaderboard.
 *
 * @param category of prompts; null for all
 * @param campaign null for all votes, in campaigns or not
 * @param group full path of a group to which voters belonged when they voted; null for all
 * @param from first day that counts, in the arena's time zone; null for the beginning
 * @param to last day that counts; null for today
 * @param style what of the style of answers has a term of its own; with {@link Method#CONTEXTUAL}
 * @param position whether the left side has a term of its own; with {@link Method#CONTEXTUAL}
 * @param pool shares that votes are weighed to; null unless {@code weights} says so
 * @param confidence of the intervals, above 0 and below 1
 * @param byRater whether the votes of a person are taken together in the intervals
 * @param set a set of votes made elsewhere, rated by itself; null for the arena's own votes
 * @param setCategory a category of the set's own; null for all, and without a set
 */
public record BoardQuery(
    Method method,
    Category category,
    UUID campaign,
    String group,
    LocalDate from,
    LocalDate to,
    List<StyleTerm> style,
    boolean position,
    Weighing weights,
    PoolTargets pool,
    Counted votes,
    Revisions revisions,
    double confidence,
    boolean byRater,
    UUID set,
    String setCategory) {

  /** How votes weigh. */
  public enum Weighing {
    NONE,
    /** Inverse of the probability of the draw: as if all eligible pairs had met as often. */
    DRAW,
    /** A pair counts for 50 votes at most. */
    PAIR,
    /** A person counts for 50 votes at most. */
    RATER,
    /** Votes are weighed to the shares of a pool of people. */
    POOL
  }

  /** Which votes count. */
  public enum Counted {
    UNFLAGGED,
    ALL
  }

  /** What is a contestant. */
  public enum Revisions {
    CURRENT,
    ALL,
    POOLED
  }

  public BoardQuery {
    Objects.requireNonNull(method, "method");
    style = StyleTerm.all().stream().filter(style::contains).toList();
    Objects.requireNonNull(weights, "weights");
    Objects.requireNonNull(votes, "votes");
    Objects.requireNonNull(revisions, "revisions");
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("confidence must be inside (0, 1): " + confidence);
    }
    if (from != null && to != null && to.isBefore(from)) {
      throw new IllegalArgumentException("the last day is before the first: " + from + ", " + to);
    }
    if ((pool != null) != (weights == Weighing.POOL)) {
      throw new IllegalArgumentException("shares of a pool go with weights of a pool");
    }
    boolean own =
        narrows()
            || category != null
            || weights == Weighing.DRAW
            || !style.isEmpty()
            || pool != null;
    if (set != null && own) {
      throw new IllegalArgumentException("a set has no such votes");
    }
  }

  /** What everybody sees who asks for nothing in particular. */
  public static BoardQuery usual() {
    return new BoardQuery(
        Method.BRADLEY_TERRY,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        false,
        Weighing.NONE,
        null,
        Counted.UNFLAGGED,
        Revisions.CURRENT,
        0.95,
        true,
        null,
        null);
  }

  /** The question by the names and values of an address, those that are as usual left out. */
  public String address() {
    BoardQuery usual = usual();
    Map<String, String> given = new LinkedHashMap<>();
    put(given, "method", method.key(), usual.method.key());
    put(given, "category", category == null ? setCategory : category.key(), null);
    put(given, "campaign", campaign, null);
    put(given, "group", group, null);
    put(given, "from", from, null);
    put(given, "to", to, null);
    put(given, "style", styleWords(), "none");
    put(given, "position", position ? "left" : "none", "none");
    put(given, "weights", word(weights), word(usual.weights));
    put(given, "pool", pool == null ? null : pool.text(), null);
    put(given, "votes", word(votes), word(usual.votes));
    put(given, "revisions", word(revisions), word(usual.revisions));
    put(given, "confidence", confidence, usual.confidence);
    put(given, "intervals", byRater ? "rater" : "vote", "rater");
    put(given, "set", set, null);
    return given.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private String styleWords() {
    if (style.isEmpty() || style.size() == StyleTerm.all().size()) {
      return style.isEmpty() ? "none" : "all";
    }
    return style.stream().map(StyleTerm::key).collect(Collectors.joining(","));
  }

  private static void put(Map<String, String> given, String name, Object value, Object usual) {
    if (value != null && !value.equals(usual)) {
      given.put(name, value.toString());
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The same of a question in the words of {@link #address}. */
  static boolean narrows(String address) {
    return Arrays.stream(address.split("&", -1))
        .anyMatch(part -> part.matches("(campaign|group|from|to)=.*"));
  }

  /** Whether it is about some people or some days only, so that few might be recognized. */
  boolean narrows() {
    return campaign != null || group != null || from != null || to != null;
  }
}
