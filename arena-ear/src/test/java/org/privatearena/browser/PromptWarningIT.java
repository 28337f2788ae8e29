package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/** The page asks before it sends what seems secret or personal, and sends it only when told to. */
class PromptWarningIT {

  private static final String PROMPT =
      "Thank jane.doe@example.org, and say that 4111 1111 1111 1111 <b>was</b> charged.";

  private static TestArena arena;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    for (String name : List.of("warned-keys", "warned-mouse", "warned-narrow", "warned-blocked")) {
      arena.keycloak().evaluator(name, LabModels.QUICK);
    }
    arena.keycloak().join("warned-blocked", LabModels.BLOCKED);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void by_keyboard_it_names_and_marks_what_was_found_keeps_the_text_and_sends_it_when_told_to() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      Page page = visitor.page();
      visitor.signIn("warned-keys");
      visitor.open("/?new");
      accept(page);
      page.locator("#prompt").fill(PROMPT);
      page.keyboard().press("Control+Enter");
      Locator warning = page.locator("#warning");
      assertThat(warning).isFocused();
      assertThat(warning).containsText("Nothing has been stored or sent yet.");
      assertThat(warning.locator("li")).hasCount(2);
      assertThat(warning.locator("li").first()).containsText("This looks like an e-mail address");
      assertThat(warning.locator("mark").first()).hasText("jane.doe@example.org");
      assertThat(warning.locator("mark").last()).hasText("4111 1111 1111 1111");
      assertThat(page.locator("#prompt")).hasValue(PROMPT);
      assertEquals(List.of(), Axe.violations(page));
      page.keyboard().press("Tab");
      assertThat(page.locator("#edit")).isFocused();
      page.keyboard().press("Enter");
      assertThat(page.locator("#prompt")).isFocused();
      assertEquals(
          "jane.doe@example.org",
          page.locator("#prompt")
              .evaluate("t => t.value.substring(t.selectionStart, t.selectionEnd)"));
      page.locator("#edit").focus();
      page.keyboard().press("Tab");
      assertThat(page.locator("#start-anyway")).isFocused();
      page.keyboard().press("Enter");
      page.locator("#battle").waitFor();
      assertThat(page.locator("#battle-prompt")).hasText(PROMPT);
      visitor.expectNothingWrong();
    }
  }

  @Test
  void what_was_changed_after_the_question_is_asked_about_again_and_what_is_harmless_is_sent() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      Page page = visitor.page();
      visitor.signIn("warned-mouse");
      visitor.open("/?new");
      accept(page);
      page.locator("#prompt").fill(PROMPT);
      page.locator("#start").click();
      assertThat(page.locator("#warning mark")).hasCount(2);
      page.locator("#prompt").fill(PROMPT + " Or call +49 30 1234567.");
      page.locator("#start-anyway").click();
      assertThat(page.locator("#warning mark")).hasCount(3);
      page.locator("#prompt").fill("Thank my colleague.");
      page.locator("#start-anyway").click();
      page.locator("#battle").waitFor();
      assertThat(page.locator("#battle-prompt")).hasText("Thank my colleague.");
      visitor.expectNothingWrong();
    }
  }

  @Test
  void where_it_is_blocked_it_can_only_be_edited() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      Page page = visitor.page();
      visitor.signIn("warned-blocked");
      visitor.open("/?new");
      accept(page);
      page.locator("#prompt").fill(PROMPT);
      page.locator("#start").click();
      assertThat(page.locator("#warning")).containsText("This prompt cannot be sent");
      assertThat(page.locator("#start-anyway")).hasCount(0);
      page.locator("#start").click();
      assertThat(page.locator("#warning")).isFocused();
      page.locator("#prompt").fill("Thank my colleague.");
      page.locator("#start").click();
      page.locator("#battle").waitFor();
      visitor.expectNothingWrong();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, This looks like an e-mail address, Send anyway",
    "de, Das sieht aus wie eine E-Mail-Adresse, Trotzdem senden",
    "fr, Cela ressemble à une adresse électronique, Envoyer quand même"
  })
  void it_speaks_the_readers_language_and_fits_a_narrow_screen(
      String language, String says, String anyway) {
    Browser.NewContextOptions narrow =
        new Browser.NewContextOptions().setViewportSize(390, 844).setLocale(language);
    try (Visitor visitor = chromium.visitor(arena.url(), narrow)) {
      Page page = visitor.page();
      visitor.signIn("warned-narrow");
      visitor.open("/?new");
      accept(page);
      page.locator("#prompt").fill("x".repeat(300) + " " + PROMPT);
      page.locator("#start").click();
      assertThat(page.locator("#warning")).containsText(says);
      assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(anyway)))
          .isVisible();
      assertEquals(0, AccessibilityIT.sideways(page));
      visitor.expectNothingWrong();
    }
  }

  /** The data notice is accepted with the first battle. */
  private static void accept(Page page) {
    if (page.locator("#data-notice").count() > 0) {
      page.locator("#prompt").fill("Say something harmless.");
      page.locator("#start").click();
      page.locator("#battle").waitFor();
      page.navigate(page.url().replaceAll("/\\?.*", "/?new"));
    }
  }
}
