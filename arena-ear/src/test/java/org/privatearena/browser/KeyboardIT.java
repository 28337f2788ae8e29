package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/** The arena without a pointer: nothing here clicks. */
class KeyboardIT {

  private static final String PERSON = "keyboard-person";
  private static final int MOST_STOPS = 60;

  private static TestArena arena;
  private static Chromium chromium;

  private Visitor visitor;
  private Page page;
  private Keyboard keys;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    arena.keycloak().evaluator(PERSON, LabModels.QUICK);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void visit() {
    visitor = chromium.visitor(arena.url());
    page = visitor.page();
    keys = page.keyboard();
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  private void signIn() {
    visitor.open("/");
    assertThat(page.locator("#username")).isFocused();
    keys.type(PERSON);
    keys.press("Tab");
    keys.type(PERSON);
    keys.press("Enter");
    page.waitForURL(address -> address.startsWith(arena.url() + "/"));
    page.locator("#sign-out").waitFor();
    visitor.open("/?new");
  }

  @Test
  void from_sign_in_to_the_vote_and_the_next_battle() {
    signIn();
    assertThat(page.locator("#prompt")).isFocused();
    keys.type("By keys alone");
    keys.press("Control+Enter");
    new BattleScreen(page).awaitState("READY");
    keys.press("2");
    new BattleScreen(page).awaitNames();
    assertThat(page.locator("#result")).hasAttribute("data-choice", "B_BETTER");
    assertThat(page.locator("#next")).isFocused();
    keys.press("Enter");
    assertThat(page.locator("#prompt")).isFocused();
    assertThat(page.locator("#prompt")).hasValue("");
    visitor.expectNothingWrong();
  }

  @Test
  void from_sign_in_to_the_vote_without_any_shortcut() {
    signIn();
    keys.type("By tabs alone");
    tabTo("#mode input:checked");
    tabTo("#start");
    keys.press("Enter");
    new BattleScreen(page).awaitState("READY");
    tabTo("#vote-tie");
    keys.press("Space");
    new BattleScreen(page).awaitNames();
    assertThat(page.locator("#result")).hasAttribute("data-choice", "TIE");
    visitor.expectNothingWrong();
  }

  /** Moves on until the element has the focus. */
  private void tabTo(String selector) {
    for (int i = 0; i < MOST_STOPS; i++) {
      keys.press("Tab");
      if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
        return;
      }
    }
    throw new AssertionError("no way to " + selector + " by Tab");
  }

  @Test
  void the_first_stop_leads_past_the_head() {
    signIn();
    visitor.open("/?battle=none");
    keys.press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    assertTrue(page.locator(".skip").boundingBox().y >= 0, "seen once it has the focus");
    keys.press("Enter");
    assertThat(page.locator("#main")).isFocused();
    keys.press("Tab");
    assertEquals(
        true, page.evaluate("() => document.activeElement.closest('.head, .skip') === null"));
  }

  @Test
  void every_stop_can_be_seen_and_none_is_a_trap() {
    signIn();
    Set<String> stops = new LinkedHashSet<>();
    page.locator("#main").focus();
    String stop;
    do {
      keys.press("Tab");
      stop =
          (String)
              page.evaluate(
                  """
                  () => {
                    const at = document.activeElement;
                    const style = getComputedStyle(at.matches('.segments input') ? at.closest('li') : at);
                    const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
                    const name = at.tagName + '#' + at.id + ' ' + at.textContent.trim().slice(0, 20);
                    return at === document.body ? '' : (seen ? '' : 'UNSEEN ') + name;
                  }
                  """);
    } while (stops.add(stop) && stops.size() < MOST_STOPS);
    assertTrue(stops.size() > 12 && stops.size() < MOST_STOPS, stops.toString());
    assertEquals(0, stops.stream().filter(s -> s.startsWith("UNSEEN")).count(), stops.toString());
    visitor.expectNothingWrong();
  }

  @Test
  void a_scheme_that_was_chosen_is_there_from_the_first_byte_of_the_next_page() {
    signIn();
    tabTo("#preferences-button");
    keys.press("Enter");
    assertThat(page.locator("#preferences")).isVisible();
    tabTo("[data-scheme=dark]");
    keys.press("Space");
    assertThat(page.locator("html")).hasAttribute("data-scheme", "dark");
    assertEquals(
        "dark", page.evaluate("() => getComputedStyle(document.documentElement).colorScheme"));
    keys.press("Escape");
    assertThat(page.locator("#preferences")).isHidden();
    assertThat(page.locator("#preferences-button")).isFocused();
    for (String path : new String[] {"/leaderboard.xhtml", "/?new", "/nothing"}) {
      Response response = page.navigate(arena.url() + path);
      assertTrue(response.text().contains("data-scheme=\"dark\""), path);
      assertTrue(response.text().contains("content=\"dark\""), path);
    }
  }

  @Test
  void what_is_wrong_with_the_prompt_is_told_with_the_prompt_that_has_the_focus() {
    signIn();
    keys.press("Control+Enter");
    assertThat(page.locator("#prompt-error")).not().isEmpty();
    assertThat(page.locator("#prompt")).isFocused();
    String described = page.locator("#prompt").getAttribute("aria-describedby");
    assertTrue(described.contains("prompt-error"), described);
    visitor.expectNothingWrong();
  }

  @Test
  void a_notice_has_the_focus_when_the_page_opens_with_one() {
    signIn();
    visitor.open("/?new&notice=expired");
    assertThat(page.locator("#notice")).isFocused();
    keys.press("Tab");
    assertFalse(
        Boolean.TRUE.equals(page.evaluate("() => document.activeElement === document.body")));
    visitor.expectNothingWrong();
  }
}
