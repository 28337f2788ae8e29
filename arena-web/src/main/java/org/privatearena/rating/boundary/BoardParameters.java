package org.privatearena.rating.boundary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.rating.control.BoardQuery;
import org.privatearena.rating.control.PoolTargets;
import org.privatearena.rating.control.StyleTerm;
import org.privatearena.rating.engine.control.Method;

/**
 * A question about the leaderboard as it stands in an address: the same for REST and the page. What
 * is not given, or given empty, is as usual.
 */
public final class BoardParameters {

  /** What may be given. */
  public static final List<String> NAMES =
      List.of(
          "method",
          "category",
          "campaign",
          "group",
          "from",
          "to",
          "style",
          "position",
          "weights",
          "pool",
          "votes",
          "revisions",
          "confidence",
          "intervals",
          "set");

  /** Of these, what says which votes are meant, whatever is done with them. */
  static final List<String> OF_VOTES =
      List.of("category", "campaign", "group", "from", "to", "votes", "revisions", "set");

  private static final int LONGEST_GROUP = 500;
  private static final int LONGEST_CATEGORY = 200;
  private static final int LONGEST_POOL = 4000;

  private final UnaryOperator<String> given;

  private BoardParameters(UnaryOperator<String> given) {
    this.given = given;
  }

  /** A value that cannot be taken; its message says which can. */
  public static final class Wrong extends Exception {

    private static final long serialVersionUID = 1L;

    private final String kind;
    private final String parameter;

    Wrong(String kind, String parameter, String message) {
      super(message);
      this.kind = kind;
      this.parameter = parameter;
    }

    /** What is wrong with it, a stable word for texts in other languages. */
    public String kind() {
      return kind;
    }

    /** The name of the value. */
    public String parameter() {
      return parameter;
    }
  }

  /**
   * Reads an address.
   *
   * @param given the value of a name, or null
   */
  public static BoardQuery read(UnaryOperator<String> given) throws Wrong {
    return new BoardParameters(given).query();
  }

  private BoardQuery query() throws Wrong {
    LocalDate from = day("from");
    LocalDate to = day("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw new Wrong("order", "to", "The day of \"to\" must not be before that of \"from\".");
    }
    Method method = method();
    boolean position = oneOf("position", "none", List.of("none", "left")).equals("left");
    if (position && value("method").isPresent() && method != Method.CONTEXTUAL) {
      throw new Wrong("position", "position", "\"position\" goes with the method contextual.");
    }
    List<StyleTerm> style = style();
    if (!style.isEmpty() && value("method").isPresent() && method != Method.CONTEXTUAL) {
      throw new Wrong("style", "style", "\"style\" goes with the method contextual.");
    }
    UUID set = id("set", "a vote set");
    if (set != null && !style.isEmpty()) {
      throw new Wrong(
          "unstyled",
          "style",
          "The answers of a set are not here to be counted; leave out \"style\".");
    }
    if (set != null) {
      refuseBeside("campaign", "group", "from", "to", "pool");
    }
    BoardQuery.Weighing weights =
        word("weights", BoardQuery.Weighing.class, BoardQuery.Weighing.NONE);
    if (set != null && weights == BoardQuery.Weighing.DRAW) {
      throw new Wrong(
          "drawn", "weights", "Nobody drew the pairs of a set; \"weights\" cannot be draw.");
    }
    return new BoardQuery(
        position || !style.isEmpty() ? Method.CONTEXTUAL : method,
        set == null ? category() : null,
        id("campaign", "a campaign"),
        group(),
        from,
        to,
        style,
        position,
        weights,
        pool(weights),
        word("votes", BoardQuery.Counted.class, BoardQuery.Counted.UNFLAGGED),
        word("revisions", BoardQuery.Revisions.class, BoardQuery.Revisions.CURRENT),
        confidence(),
        oneOf("intervals", "rater", List.of("rater", "vote")).equals("rater"),
        set,
        set == null ? null : setCategory());
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(given.apply(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  private Method method() throws Wrong {
    List<String> keys = Arrays.stream(Method.values()).map(Method::key).toList();
    return Method.named(oneOf("method", Method.BRADLEY_TERRY.key(), keys)).orElseThrow();
  }

  private List<StyleTerm> style() throws Wrong {
    String given = value("style").orElse("none");
    if (given.equals("none") || given.equals("false")) {
      return List.of();
    }
    if (given.equals("all") || given.equals("true")) {
      return StyleTerm.all();
    }
    List<StyleTerm> terms = new ArrayList<>();
    for (String key : given.split(",", -1)) {
      terms.add(StyleTerm.of(key.strip()).orElseThrow(BoardParameters::wrongStyle));
    }
    return terms;
  }

  private static Wrong wrongStyle() {
    List<String> keys = StyleTerm.all().stream().map(StyleTerm::key).toList();
    return new Wrong(
        "choice",
        "style",
        "\"style\" must be none, all, or some of " + String.join(", ", keys) + ", with commas.");
  }

  private String oneOf(String name, String usual, List<String> words) throws Wrong {
    String word = value(name).orElse(usual);
    if (!words.contains(word)) {
      throw new Wrong(
          "choice", name, "\"" + name + "\" must be one of " + String.join(", ", words) + ".");
    }
    return word;
  }

  private <E extends Enum<E>> E word(String name, Class<E> type, E usual) throws Wrong {
    List<String> words =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toList());
    String word = oneOf(name, usual.name().toLowerCase(Locale.ROOT), words);
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
  }

  private Category category() throws Wrong {
    Optional<String> key = value("category");
    if (key.isEmpty()) {
      return null;
    }
    List<String> keys = Arrays.stream(Category.values()).map(Category::key).toList();
    return Category.of(key.get())
        .orElseThrow(
            () ->
                new Wrong(
                    "choice",
                    "category",
                    "\"category\" must be one of " + String.join(", ", keys) + "."));
  }

  private String setCategory() throws Wrong {
    Optional<String> category = value("category");
    if (category.isPresent() && category.get().length() > LONGEST_CATEGORY) {
      throw new Wrong("choice", "category", "\"category\" must be one that the set has.");
    }
    return category.orElse(null);
  }

  private void refuseBeside(String... names) throws Wrong {
    for (String name : names) {
      if (value(name).isPresent()) {
        throw new Wrong("beside", name, "\"" + name + "\" does not go with \"set\".");
      }
    }
  }

  private UUID id(String name, String what) throws Wrong {
    Optional<String> id = value(name);
    try {
      return id.map(UUID::fromString).orElse(null);
    } catch (IllegalArgumentException e) {
      throw new Wrong(name, name, "\"" + name + "\" must be the id of " + what + ".");
    }
  }

  private PoolTargets pool(BoardQuery.Weighing weights) throws Wrong {
    Optional<String> given = value("pool");
    if (given.isPresent() != (weights == BoardQuery.Weighing.POOL)) {
      throw new Wrong("pooled", "pool", "\"pool\" and the weights pool go together.");
    }
    if (given.isEmpty()) {
      return null;
    }
    return given
        .filter(text -> text.length() <= LONGEST_POOL)
        .flatMap(PoolTargets::read)
        .orElseThrow(
            () ->
                new Wrong(
                    "pool",
                    "pool",
                    "\"pool\" must be shares of groups, languages or both, such as"
                        + " group:/research=60,*=40;language:en=70,de=30."));
  }

  private String group() throws Wrong {
    Optional<String> group = value("group");
    if (group.isPresent()
        && (!group.get().startsWith("/") || group.get().length() > LONGEST_GROUP)) {
      throw new Wrong(
          "group", "group", "\"group\" must be the full path of a group, such as /research.");
    }
    return group.orElse(null);
  }

  private LocalDate day(String name) throws Wrong {
    Optional<String> day = value(name);
    try {
      return day.map(LocalDate::parse).orElse(null);
    } catch (DateTimeParseException e) {
      throw new Wrong("day", name, "\"" + name + "\" must be a day, such as 2026-01-31.");
    }
  }

  private double confidence() throws Wrong {
    Optional<String> number = value("confidence");
    try {
      double confidence = number.map(Double::parseDouble).orElse(0.95);
      if (confidence >= 0.5 && confidence <= 0.999) {
        return confidence;
      }
    } catch (NumberFormatException e) {
      throw new Wrong(
          "confidence", "confidence", "\"confidence\" must be a number from 0.5 to 0.999.");
    }
    throw new Wrong(
        "confidence", "confidence", "\"confidence\" must be a number from 0.5 to 0.999.");
  }
}
