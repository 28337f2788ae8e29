package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;

/** What an administrator announces stands on every page as text, until it is put away. */
class BannerBrowserIT {

  private static final String PATH = "/api/v1/banner";
  private static final String TEXT = "<img src=x onerror=alert(1)> Down on Saturday & Sunday";

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
  void nothing_is_announced_any_more() {
    announce("");
  }

  @Test
  void an_administrator_announces_by_keys() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("adam");
      Page page = visitor.page();
      page.locator("#nav-limits").press("Enter");
      page.locator("#banner-line").fill(TEXT);
      page.locator("#banner-from").fill("2026-11-28T08:00");
      page.locator("#banner-until").fill("2026-11-28T06:00");
      page.locator("#announce").press("Enter");
      assertThat(page.locator("#banner-error")).containsText("Nothing was changed");
      assertThat(page.locator("#banner-line")).hasValue(TEXT);
      assertThat(page.locator("#banner-from")).hasValue("2026-11-28T08:00");
      page.locator("#banner-from").fill("");
      page.locator("#banner-until").fill("");
      page.locator("#announce").press("Enter");
      page.waitForURL(Pattern.compile(".*notice=announced"));
      assertThat(page.locator("#banner-text")).hasText(TEXT);
      assertThat(page.locator("#banner-line")).hasValue(TEXT);
      assertEquals(List.of(), Axe.violations(page));
      visitor.expectNothingWrong();
    }
  }

  @Test
  void it_stands_on_every_page_is_read_out_once_and_can_be_put_away_until_it_says_something_else() {
    announce(TEXT);
    Browser.NewContextOptions narrow = new Browser.NewContextOptions().setViewportSize(390, 844);
    try (Visitor visitor = chromium.visitor(arena.url(), narrow)) {
      visitor.signIn("ada");
      Page page = visitor.page();
      assertThat(page.locator("#banner-text")).hasText(TEXT);
      assertThat(page.locator("#banner-say")).hasText(TEXT);
      assertEquals(0, AccessibilityIT.sideways(page));
      assertEquals(List.of(), Axe.violations(page));
      visitor.open("/leaderboard.xhtml");
      assertThat(page.locator("#banner-text")).hasText(TEXT);
      page.waitForTimeout(1000);
      assertThat(page.locator("#banner-say")).hasText("");
      page.locator("#banner-close").press("Enter");
      assertThat(page.locator("#banner")).hasCount(0);
      assertThat(page.locator("#main")).isFocused();
      visitor.open("/");
      assertThat(page.locator("#banner")).hasCount(0);
      announce("Something else");
      visitor.open("/");
      assertThat(page.locator("#banner-text")).hasText("Something else");
      assertThat(page.locator("#banner-say")).hasText("Something else");
      visitor.expectNothingWrong();
    }
  }

  private static void announce(String text) {
    Caller adam = arena.caller("adam");
    String tag = adam.get(PATH).headers().firstValue("ETag").orElseThrow();
    Caller.expect(200, adam.call("PUT", PATH, "{\"text\":\"" + text + "\"}", "If-Match", tag));
  }
}
