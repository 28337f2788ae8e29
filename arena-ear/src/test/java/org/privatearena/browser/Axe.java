package org.privatearena.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Looks for breaches of accessibility with axe-core, by all of its rules: those of WCAG 2 A and AA
 * and its best practices.
 */
final class Axe {

  private static final String SCRIPT = script();

  private static final String RUN =
      """
      async () => {
        // Colours that are just changing are none to judge.
        document.getAnimations().filter((a) => a instanceof CSSTransition).forEach((a) => a.finish());
        const found = await axe.run(document, { resultTypes: ['violations'] });
        return found.violations.flatMap((rule) => rule.nodes.map((node) =>
            rule.id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')));
      }
      """;

  private Axe() {}

  private static String script() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with the page as it stands, one sentence for each place. */
  @SuppressWarnings("unchecked")
  static List<String> violations(Page page) {
    if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(SCRIPT);
    }
    return (List<String>) page.evaluate(RUN);
  }
}
