package org.privatearena.lost;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import org.privatearena.browser.Visitor;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;

/** What somebody does whose session has ended under an open page. */
final class SignInAgain {

  /** How a session may end under an open page. */
  enum Ending {
    BY_KEYCLOAK,
    ALL_COOKIES_GONE,
    COOKIES_OF_THE_ARENA_GONE
  }

  private static final double SOON = 45_000;

  private final String url;
  private final Visitor visitor;
  private final Page page;

  SignInAgain(String url, Visitor visitor) {
    this.url = url;
    this.visitor = visitor;
    this.page = visitor.page();
  }

  /** Returns when the server lets nobody in by this browser's cookies. */
  void end(Ending ending, String account) {
    switch (ending) {
      case BY_KEYCLOAK -> TestArena.get().keycloak().signOut(account);
      case ALL_COOKIES_GONE -> visitor.context().clearCookies();
      case COOKIES_OF_THE_ARENA_GONE ->
          visitor
              .context()
              .clearCookies(
                  new BrowserContext.ClearCookiesOptions().setName(Pattern.compile("Arena.*")));
    }
    Until.holds("the session has ended", () -> status() == 401);
  }

  private int status() {
    return visitor.context().request().get(url + "/api/v1/session").status();
  }

  void expectDialog(String why) {
    assertThat(page.locator("#session")).isVisible();
    assertThat(page.locator("#session")).hasAttribute("data-why", why);
  }

  /** For what the page notices by itself, at its next look: at most 20 seconds later. */
  void expectDialogSoon(String why) {
    assertThat(page.locator("#session"))
        .hasAttribute(
            "data-why", why, new LocatorAssertions.HasAttributeOptions().setTimeout(SOON));
    expectDialog(why);
  }

  void expectNoDialog() {
    assertThat(page.locator("#session")).isHidden();
  }

  /** In the small window, which closes by itself. */
  void inTheWindow(String account) {
    expectDialog("ended");
    assertThat(page.locator("#session-sign-in")).isFocused();
    Page small = page.waitForPopup(() -> page.keyboard().press("Enter"));
    signOn(small, account);
    page.waitForCondition(small::isClosed);
  }

  /** In the small window, where Keycloak knows the person still. */
  void withoutAQuestion() {
    expectDialog("ended");
    Page small = page.waitForPopup(() -> page.locator("#session-sign-in").click());
    page.waitForCondition(small::isClosed);
  }

  static void signOn(Page window, String account) {
    window.locator("#username").fill(account);
    window.locator("#password").fill(account);
    window.locator("#kc-login").click();
  }

  void by(Ending ending, String account) {
    if (ending == Ending.COOKIES_OF_THE_ARENA_GONE) {
      withoutAQuestion();
    } else {
      inTheWindow(account);
    }
  }

  void expectSameDocument() {
    assertEquals(true, page.evaluate("window.sameDocument"), "without a reload");
  }
}
