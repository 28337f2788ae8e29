package org.privatearena.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/** What somebody hears who does not see the page: each thing once, and never the running text. */
class AnnouncementsIT {

  /** Keeps what is added to any live region, as a screen reader would read it. */
  private static final String LISTEN =
      """
      window.heard = [];
      new MutationObserver((changes) => changes.forEach((change) => {
        const region = (change.target.nodeType === 1 ? change.target : change.target.parentElement)
            ?.closest('[aria-live], [role=status], [role=alert], [role=log]');
        if (region && !region.closest('[hidden]')) {
          const whole = region.getAttribute('aria-atomic') !== 'false';
          const added = whole ? [region] : [...change.addedNodes];
          added.map((node) => node.textContent.trim()).filter((text) => text !== '')
              .forEach((text) => window.heard.push(text));
        }
      })).observe(document, { childList: true, characterData: true, subtree: true });
      """;

  private static TestArena arena;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    arena.keycloak().evaluator("announcements", LabModels.UNEVEN);
    arena.keycloak().evaluator("announcements-failing", LabModels.FAILING);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void each_answer_is_announced_once_then_the_vote_and_after_it_the_names() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      Page page = begin(visitor, "announcements", "Who says what?", "paced");
      BattleScreen screen = new BattleScreen(page);
      screen.awaitState("READY");
      assertEquals(
          List.of(
              "Answer A is complete.",
              "Answer B is complete.",
              "Both answers are complete. You can vote now."),
          heard(page, 3).stream().sorted().toList());
      assertEquals("Both answers are complete. You can vote now.", heard(page, 3).get(2));
      screen.press("3");
      screen.awaitNames();
      assertEquals(
          List.of(
              "You voted for a tie Your vote is stored and counts.",
              "Answer A was written by %s, answer B by %s."
                  .formatted(screen.names("a").textContent(), screen.names("b").textContent())),
          heard(page, 2));
      visitor.expectNothingWrong();
    }
  }

  @Test
  void what_is_told_again_by_a_new_connection_is_announced_once() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      Page page = begin(visitor, "announcements", LabModels.ASK_LATER, "live");
      BattleScreen screen = new BattleScreen(page);
      List<String> first = heard(page, 1);
      for (int i = 0; i < 2; i++) {
        page.waitForResponse(
            response -> response.url().contains("/events"),
            () -> page.evaluate("() => window.dispatchEvent(new Event('online'))"));
        page.waitForTimeout(100);
      }
      assertEquals("ANSWERING", screen.state());
      assertEquals(first, heard(page, 1));
      screen.awaitState("READY");
      assertEquals(
          List.of(
              "Answer A is complete.",
              "Answer B is complete.",
              "Both answers are complete. You can vote now."),
          heard(page, 3).stream().sorted().toList());
      assertEquals(1, first.size());
      visitor.expectNothingWrong();
    }
  }

  @Test
  void a_side_that_failed_is_announced_once_and_what_can_be_done() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      Page page = begin(visitor, "announcements-failing", "Who says what?", "paced");
      new BattleScreen(page).awaitState("VOID");
      List<String> heard = heard(page, 2);
      assertEquals(1, heard.stream().filter(t -> t.matches("Side [AB] could not answer.")).count());
      assertEquals(
          1,
          heard.stream().filter("This turn does not count. You can run it again."::equals).count());
    }
  }

  private static Page begin(Visitor visitor, String account, String prompt, String mode) {
    visitor.context().addInitScript(LISTEN);
    visitor.signIn(account);
    visitor.open("/?new");
    new BattleScreen(visitor.page()).begin(prompt, mode);
    return visitor.page();
  }

  /** All that was heard since the page opened, once there are so many; a moment later still. */
  @SuppressWarnings("unchecked")
  private static List<String> heard(Page page, int atLeast) {
    page.waitForFunction("n => window.heard.length >= n", atLeast);
    page.waitForTimeout(300);
    return (List<String>) page.evaluate("() => window.heard");
  }
}
