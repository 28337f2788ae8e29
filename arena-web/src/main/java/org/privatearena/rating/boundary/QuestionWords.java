package org.privatearena.rating.boundary;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.privatearena.shared.boundary.Texts;

/** A question about the leaderboard in one language, from the names and values of its address. */
final class QuestionWords {

  /** Values that are words of the address and have others for people. */
  private static final Set<String> OPTIONS =
      Set.of("method", "position", "weights", "votes", "revisions", "intervals");

  private final Texts texts;

  QuestionWords(Texts texts) {
    this.texts = texts;
  }

  /**
   * What differs from the usual question, each by name and value; empty for the usual one.
   *
   * @param address names and values as in {@link
   *     org.privatearena.rating.control.BoardQuery#address}
   */
  List<String> of(String address) {
    return Arrays.stream(address.split("&", -1))
        .filter(part -> !part.isEmpty())
        .map(part -> part.split("=", 2))
        .map(part -> words(part[0], URLDecoder.decode(part[1], StandardCharsets.UTF_8)))
        .toList();
  }

  /** The same in one line. */
  String line(String address) {
    List<String> words = of(address);
    return words.isEmpty() ? texts.say("snapshots.usual") : String.join(" · ", words);
  }

  private String words(String name, String value) {
    return texts.say("snapshots.choice", texts.say("board.filter." + name), value(name, value));
  }

  private String style(String value) {
    return value.equals("all")
        ? texts.say("board.option.style.all")
        : Arrays.stream(value.split(",", -1))
            .map(term -> texts.say("board.style." + term))
            .collect(Collectors.joining(", "));
  }

  private String value(String name, String value) {
    if (OPTIONS.contains(name)) {
      return texts.say("board.option." + name + "." + value);
    }
    return switch (name) {
      case "style" -> style(value);
      case "category" -> texts.say("categories.name." + value);
      case "confidence" -> texts.say("board.confidence", 100 * Double.parseDouble(value));
      default -> value;
    };
  }
}
