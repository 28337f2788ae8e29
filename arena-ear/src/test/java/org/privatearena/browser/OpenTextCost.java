package org.privatearena.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.privatearena.stack.StackLayout;

/**
 * Prints what a piece of an answer costs the browser, by the length of the block that is open; see
 * docs/performance.md. It measures and asserts nothing, so it runs only when it is named.
 */
class OpenTextCost {

  private static final Path SCRIPT =
      StackLayout.checkout().resolve("arena-web/src/main/webapp/resources/arena/answer.js");

  private static final String PAGE =
      "<style>.open { white-space: pre-wrap; width: 600px; font: 16px/1.5 sans-serif }</style>"
          + "<div id='battle'></div><div id='copied'></div><div id='text'></div>";

  /** The mean of a hundred pieces, milliseconds from the text told to the page set. */
  private static final String COST =
      """
      async ([length, inOne]) => {
        const element = document.getElementById('text');
        element.replaceChildren();
        const line = 'word after word that an answer has in a line of its code\\n';
        let tell;
        if (inOne) {
          element.className = 'open';
          const node = element.appendChild(document.createTextNode(''));
          tell = (from, text) => node.appendData(text);
        } else {
          element.className = '';
          const answer = window.arenaAnswers.growing(element);
          tell = (from, text) => answer.tell(from, text);
        }
        let told = 0;
        for (; told < length; told += line.length) tell(told, line);
        element.offsetHeight;
        let time = 0;
        for (let i = 0; i < 100; i++) {
          const piece = i % 10 === 9 ? '\\n' : 'word ';
          const begin = performance.now();
          tell(told, piece);
          element.offsetHeight;
          time += performance.now() - begin;
          told += piece.length;
          await new Promise(requestAnimationFrame);
        }
        return time / 100;
      }
      """;

  @Test
  void print() {
    try (Chromium chromium = Chromium.start();
        Visitor visitor = chromium.visitor("about:blank")) {
      Page page = visitor.page();
      page.setContent(PAGE);
      page.addScriptTag(new Page.AddScriptTagOptions().setPath(SCRIPT));
      System.out.printf(
          "%-24s %12s %12s%n", "open characters", "in pieces", "in one (the alternative)");
      for (int length : List.of(1_000, 10_000, 100_000)) {
        System.out.printf(
            Locale.ROOT,
            "%-24d %9.2f ms %9.2f ms%n",
            length,
            cost(page, length, false),
            cost(page, length, true));
      }
    }
  }

  private static double cost(Page page, int length, boolean inOne) {
    return ((Number) page.evaluate(COST, List.of(length, inOne))).doubleValue();
  }
}
