package org.privatearena.boards;

import com.microsoft.playwright.Page;
import java.util.List;
import org.privatearena.browser.Chromium;
import org.privatearena.browser.Visitor;
import org.privatearena.instruments.Latencies;

/**
 * How long a person waits who changes a filter of the leaderboard's page: from the change to the
 * frame behind the one in which table and plots stand anew. The page's own pause, in which further
 * changes are waited for, is in it.
 */
final class FilterChanges {

  private static final String CHANGE =
      "([name, value]) => new Promise((done, fail) => {"
          + " setTimeout(() => fail(new Error('no answer')), 30000);"
          + " const field = document.getElementById('filter-' + name);"
          + " const begun = performance.now();"
          + " document.addEventListener('arena:shown', () => requestAnimationFrame(() =>"
          + " requestAnimationFrame(() => done(performance.now() - begun))), { once: true });"
          + " field.value = value;"
          + " field.dispatchEvent(new Event('change', { bubbles: true }));"
          + "})";

  private static final List<List<String>> CHANGES =
      List.of(
          List.of("category", "coding"),
          List.of("method", "davidson"),
          List.of("category", "maths"),
          List.of("method", ""),
          List.of("weights", "rater"),
          List.of("group", "/research"),
          List.of("category", ""),
          List.of("weights", ""),
          List.of("confidence", "0.99"),
          List.of("group", ""),
          List.of("intervals", "vote"),
          List.of("intervals", ""),
          List.of("confidence", ""));

  private FilterChanges() {}

  /**
   * Changes filters one after another.
   *
   * @param warmUp changes before those that count
   */
  static Latencies measured(String url, String account, int warmUp, int changes) {
    Latencies measured = new Latencies();
    try (Chromium chromium = Chromium.start();
        Visitor visitor = chromium.visitor(url)) {
      visitor.signIn(account);
      visitor.open("/leaderboard.xhtml");
      Page page = visitor.page();
      page.locator("#board-filters").evaluate("filters => { filters.open = true; }");
      for (int i = 0; i < warmUp + changes; i++) {
        Object millis = page.evaluate(CHANGE, CHANGES.get(i % CHANGES.size()));
        if (i >= warmUp) {
          measured.add(((Number) millis).doubleValue());
        }
      }
      visitor.expectNothingWrong();
    }
    return measured;
  }
}
