package org.privatearena.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a page shows the long answers of the lab: up to some place, or all. Compared is what
 * Markdown leaves of them, and to the last character what is shown before its block is closed.
 */
public final class LongAnswers {

  private static final Pattern TAKEN = Pattern.compile("```\\w*|[\\s#*|`:>-]");
  private static final Pattern SIGNS = Pattern.compile("```\\w*|[\\n#*|`:>-]");

  private LongAnswers() {}

  private static String left(String text) {
    return TAKEN.matcher(text).replaceAll("");
  }

  /** About how many characters a page shows once it shows all of the shortest answer. */
  static int shortest(List<String> answers) {
    return answers.stream()
        .mapToInt(answer -> SIGNS.matcher(answer).replaceAll("").length())
        .min()
        .orElseThrow();
  }

  /** Each side shows a beginning of one of the answers. */
  static void expectBeginnings(BattleScreen screen, List<String> answers) {
    for (String side : List.of("a", "b")) {
      String shown = screen.text(side);
      String open = screen.open(side).strip();
      assertEquals(
          1,
          answers.stream()
              .filter(answer -> left(answer).startsWith(left(shown)) && answer.contains(open))
              .count(),
          "side " + side + " shows " + shown);
    }
  }

  /** Each side shows one of the answers, all of it, and nothing of it is still open. */
  public static void expectAll(BattleScreen screen, List<String> answers) {
    Set<String> all = answers.stream().map(LongAnswers::left).collect(Collectors.toSet());
    assertEquals(all, Set.of(left(screen.text("a")), left(screen.text("b"))));
    for (String side : List.of("a", "b")) {
      assertEquals("", screen.open(side));
      assertTrue(screen.markup(side).contains("<pre"), screen.markup(side));
    }
  }
}
