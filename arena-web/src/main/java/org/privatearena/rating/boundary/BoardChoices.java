package org.privatearena.rating.boundary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.shared.boundary.Texts;

/** The filters with a few values, in one language and as one address has them. */
final class BoardChoices {

  private static final List<Integer> PERCENT = List.of(90, 95, 99);
  private static final int MOST_WORDS = 200;

  private final BoardRequest asked;
  private final Texts texts;

  BoardChoices(BoardRequest asked, Texts texts) {
    this.asked = asked;
    this.texts = texts;
  }

  BoardChoice method() {
    List<String> keys =
        new ArrayList<>(
            List.of("bradley-terry", "rao-kupper", "davidson", "grounded-rao-kupper", "elo"));
    if (given("method", "").equals("contextual")) {
      keys.add("contextual");
    }
    return choice("method", keys);
  }

  BoardChoice category() {
    String chosen = asked.given("category");
    String all = texts.say("board.filter.category.all");
    return new BoardChoice(
        "category",
        texts.say("board.filter.category"),
        "",
        wrong("category"),
        Stream.concat(
                Stream.of(new BoardChoice.Option("", all, chosen.isEmpty())),
                Arrays.stream(Category.values()).map(Category::key).map(k -> category(k, chosen)))
            .toList());
  }

  /**
   * The categories of a set's own.
   *
   * @param names sorted
   */
  BoardChoice category(List<String> names) {
    return words(
        "category",
        texts.say("board.filter.category"),
        texts.say("board.filter.category.all"),
        names);
  }

  /**
   * Campaigns by their ids.
   *
   * @param ids of those that may be told
   */
  BoardChoice campaign(List<String> ids) {
    return words(
        "campaign",
        texts.say("board.filter.campaign"),
        texts.say("board.filter.campaign.all"),
        ids);
  }

  /** All, or one of some words that stand for themselves, the one that is given among them. */
  private BoardChoice words(String parameter, String label, String all, List<String> words) {
    String chosen = asked.given(parameter);
    Stream<String> others =
        words.contains(chosen) || chosen.isEmpty() ? Stream.of() : Stream.of(chosen);
    return new BoardChoice(
        parameter,
        label,
        "",
        wrong(parameter),
        Stream.concat(
                Stream.of(new BoardChoice.Option("", all, chosen.isEmpty())),
                Stream.concat(words.stream().limit(MOST_WORDS), others)
                    .map(word -> new BoardChoice.Option(word, word, word.equals(chosen))))
            .toList());
  }

  private BoardChoice.Option category(String key, String chosen) {
    return new BoardChoice.Option(key, texts.say("categories.name." + key), key.equals(chosen));
  }

  List<BoardChoice> others() {
    return List.of(
        style(),
        choice("position", List.of("none", "left")),
        choice("weights", weights()),
        choice("votes", List.of("unflagged", "all")),
        choice("revisions", List.of("current", "all", "pooled")),
        confidence(),
        choice("intervals", List.of("rater", "vote")));
  }

  /** Those that say which votes are meant, whatever is done with them. */
  List<BoardChoice> ofVotes() {
    return List.of(
        choice("votes", List.of("unflagged", "all")),
        choice("revisions", List.of("current", "all", "pooled")));
  }

  private BoardChoice choice(String name, List<String> values) {
    String usual = values.get(0);
    String chosen = given(name, usual);
    return new BoardChoice(
        name,
        texts.say("board.filter." + name),
        usual,
        wrong(name),
        values.stream()
            .map(
                v ->
                    new BoardChoice.Option(
                        v.equals(usual) ? "" : v,
                        texts.say("board.option." + name + "." + v),
                        v.equals(chosen)))
            .toList());
  }

  /** Of the votes of a set nobody knows whose they are. */
  private List<String> weights() {
    List<String> all = List.of("none", "draw", "pair", "rater", "pool");
    return all.subList(0, asked.given("set").isEmpty() ? 5 : 4);
  }

  /** Some of the terms only stand in an address; what is given is on offer too. */
  private BoardChoice style() {
    BoardChoice offered = choice("style", List.of("none", "all", "tokens"));
    String given = asked.given("style");
    if (given.isEmpty() || wrong("style") || !given.contains(",")) {
      return offered;
    }
    List<BoardChoice.Option> options = new ArrayList<>(offered.options());
    options.add(new BoardChoice.Option(given, given, true));
    return new BoardChoice("style", offered.label(), offered.usual(), false, options);
  }

  private BoardChoice confidence() {
    String chosen = given("confidence", "0.95");
    return new BoardChoice(
        "confidence",
        texts.say("board.filter.confidence"),
        "0.95",
        wrong("confidence"),
        PERCENT.stream()
            .map(
                percent ->
                    new BoardChoice.Option(
                        percent == 95 ? "" : "0." + percent,
                        texts.say("board.confidence", percent),
                        chosen.equals("0." + percent) || chosen.equals("." + percent)))
            .toList());
  }

  private boolean wrong(String name) {
    return asked.wrong() != null && asked.wrong().parameter().equals(name);
  }

  private String given(String name, String usual) {
    String given = asked.given(name);
    return given.isEmpty() ? usual : given;
  }
}
