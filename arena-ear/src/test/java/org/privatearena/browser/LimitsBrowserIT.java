package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/**
 * An administrator limits by keys; who has reached a limit is told which, and keeps what is typed.
 */
class LimitsBrowserIT {

  private static final String PATH = "/api/v1/limits";
  private static final String PROMPT = "What is a day, and when does it end?";

  private static TestArena arena;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @AfterEach
  void nothing_is_limited_any_more() {
    limit("");
  }

  @Test
  void an_administrator_limits_by_keys_and_nothing_is_guessed_or_overwritten() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("adam");
      Page page = visitor.page();
      page.locator("#nav-limits").press("Enter");
      assertThat(page.locator("#nav-limits")).hasAttribute("aria-current", "page");
      assertThat(page.locator("#limit-lines")).hasValue("");
      page.locator("#limit-lines").fill("/nobody: battles 5");
      page.locator("#limit").press("Enter");
      assertThat(page.locator("#limit-error")).containsText("Nothing was changed");
      assertThat(page.locator("#limit-lines")).hasValue("/nobody: battles 5");
      assertThat(page.locator("#limit-lines")).hasAttribute("aria-invalid", "true");
      assertEquals(List.of(), Axe.violations(page));
      page.locator("#limit-lines").fill("/nobody: battles-a-day 5\n/others: unlimited");
      page.locator("#limit").press("Enter");
      page.waitForURL(Pattern.compile(".*notice=limited"));
      assertThat(page.locator("#done")).isVisible();
      assertThat(page.locator("#limit-lines"))
          .hasValue("/nobody: battles-a-day 5\n/others: unlimited");
      limit("{\"group\":\"/nobody\",\"battles_a_day\":6}");
      page.locator("#limit-lines").fill("/nobody: battles-a-day 7");
      for (int presses = 0; presses < 2; presses++) {
        page.locator("body").evaluate("body => { body.dataset.before = ''; }");
        page.locator("#limit").press("Enter");
        assertThat(page.locator("body[data-before]")).hasCount(0);
        assertThat(page.locator("#limit-error")).containsText("open the page anew");
        assertThat(page.locator("#limit-lines")).hasValue("/nobody: battles-a-day 7");
      }
      visitor.open("/limits.xhtml");
      assertThat(page.locator("#limit-lines")).hasValue("/nobody: battles-a-day 6");
      visitor.expectNothingWrong();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, You can begin 2 battles a day",
    "de, Sie können am Tag 2 Duelle beginnen",
    "fr, Vous pouvez commencer 2 duels par jour"
  })
  void who_has_reached_a_limit_is_told_so_and_what_was_typed_stays(String language, String says) {
    String name = "limited-" + language;
    arena.keycloak().evaluator(name, LabModels.QUICK);
    Browser.NewContextOptions narrow =
        new Browser.NewContextOptions().setViewportSize(390, 844).setLocale(language);
    try (Visitor visitor = chromium.visitor(arena.url(), narrow)) {
      Page page = visitor.page();
      visitor.signIn(name);
      send(visitor, "The first one, with the data notice");
      page.locator("#battle").waitFor();
      limit("{\"group\":\"" + LabModels.QUICK + "\",\"battles_a_day\":2}");
      send(visitor, "The second one");
      page.locator("#battle").waitFor();
      send(visitor, PROMPT);
      assertThat(page.locator("#prompt-error")).containsText(says);
      assertThat(page.locator("#prompt-error")).containsText("(UTC)");
      assertThat(page.locator("#prompt")).hasValue(PROMPT);
      assertEquals(List.of(), Axe.violations(page));
      assertEquals(0, AccessibilityIT.sideways(page));
      limit("");
      page.locator("#start").click();
      page.locator("#battle").waitFor();
      assertThat(page.locator("#battle-prompt")).hasText(PROMPT);
      visitor.expectNothingWrong();
    }
  }

  @Test
  void a_void_turn_says_why_it_is_not_run_again_yet() {
    arena.keycloak().evaluator("limited-void", LabModels.UNEVEN);
    Caller same = arena.caller("limited-void");
    try (Visitor visitor = chromium.visitor(arena.url())) {
      Page page = visitor.page();
      visitor.signIn("limited-void");
      send(visitor, PROMPT);
      page.locator("#battle").waitFor();
      page.locator("#stop").click();
      page.locator("#run-again").waitFor();
      limit("{\"group\":\"" + LabModels.UNEVEN + "\",\"battles_at_once\":1}");
      JsonObject running = same.begin("Another one that is answered now");
      page.locator("#run-again").click();
      assertThat(page.locator("#void-error")).containsText("one battle answered at once");
      assertEquals("ready", same.events(running).last().name());
      page.locator("#run-again").click();
      page.locator("#battle[data-state=READY]").waitFor();
      visitor.expectNothingWrong();
    }
  }

  private static void send(Visitor visitor, String prompt) {
    visitor.open("/?new");
    visitor.page().locator("#prompt").fill(prompt);
    visitor.page().locator("#start").click();
  }

  private static void limit(String limits) {
    Caller adam = arena.caller("adam");
    String tag = adam.get(PATH).headers().firstValue("ETag").orElseThrow();
    Caller.expect(200, adam.call("PUT", PATH, "{\"limits\":[" + limits + "]}", "If-Match", tag));
  }
}
