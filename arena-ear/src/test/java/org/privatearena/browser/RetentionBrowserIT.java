package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/**
 * ERA-2: the page of compliance: a hold refuses, is lifted, and then the erasure is done, by keys.
 */
class RetentionBrowserIT {

  private static final String PAGE = "/retention.xhtml";
  private static final String ERASED = "erase-on-page";

  private static TestArena arena;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    arena.keycloak().evaluator(ERASED, LabModels.QUICK);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void era2_a_hold_is_placed_refuses_is_lifted_and_the_member_is_erased() {
    Caller person = arena.caller(ERASED);
    String battle = person.readyBattle("Will this be forgotten?");
    Caller.expect(200, person.vote(battle, "TIE"));
    String subject = arena.keycloak().id(ERASED);
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("cora");
      Page page = visitor.page();
      page.locator("#nav-compliance").press("Enter");
      page.locator("#tab-retention").press("Enter");
      page.locator("#place").press("Enter");
      assertThat(page.locator("#hold-error")).containsText("reason");
      page.locator("#hold-of").fill(subject);
      page.locator("#hold-reason").fill("Case 4711, browser");
      page.locator("#place").press("Enter");
      page.waitForURL(Pattern.compile(".*notice=placed"));
      assertThat(page.locator("#notice")).isFocused();
      assertThat(page.locator("#hold-list li").first()).containsText("Case 4711, browser");

      ask(page, subject);
      assertThat(page.locator("#preview-holds")).containsText("1 hold stands");
      page.locator("#erase").press("Enter");
      assertThat(page.locator("#erasure-error")).containsText("Tick the box");
      page.locator("#sure").press(" ");
      page.locator("#erase").press("Enter");
      assertThat(page.locator("#erasure-error")).containsText("a hold stands in the way");
      assertEquals(200, person.get("/api/v1/battles/" + battle).statusCode());

      visitor.open(PAGE);
      page.locator("#hold-list li a.button").first().press("Enter");
      assertThat(page.locator("#lift-reason")).hasText("Case 4711, browser");
      page.locator("#lift").press("Enter");
      page.waitForURL(Pattern.compile(".*notice=lifted"));
      assertThat(page.locator("#hold-list li[data-stands=false]").first()).isVisible();

      ask(page, subject);
      assertThat(page.locator("#preview-holds")).hasCount(0);
      page.locator("#sure").press(" ");
      page.locator("#erase").press("Enter");
      page.waitForURL(Pattern.compile(".*notice=erased.*"));
      assertThat(page.locator("#notice")).isFocused();
      String id = page.url().replaceFirst(".*erasure=([0-9a-f-]+).*", "$1");
      JsonObject certificate =
          Caller.expect(200, arena.caller("cora").get("/api/v1/erasures/" + id));
      assertThat(page.locator("#certificate")).containsText(certificate.getString("member"));
      assertThat(page.locator("#certificate-backups"))
          .containsText(certificate.getString("backups_end"));
      assertEquals(404, person.get("/api/v1/battles/" + battle).statusCode());
      visitor.expectNothingWrong();
    }
  }

  private static void ask(Page page, String subject) {
    page.locator("#member").fill(subject);
    page.locator("#erasure-reason").fill("Request of November, case 12");
    page.locator("#show").press("Enter");
    assertThat(page.locator("#preview dl")).isVisible();
  }

  @Test
  void what_a_run_would_take_is_shown() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("cora");
      visitor.open(PAGE);
      Page page = visitor.page();
      assertThat(page.locator("#policy")).containsText("180 days");
      page.locator("#rehearse").press("Enter");
      assertThat(page.locator("#outlook dd").first()).hasText("0");
      visitor.expectNothingWrong();
    }
  }

  @Test
  void an_administrator_has_no_link_to_it_and_is_refused() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("adam");
      assertThat(visitor.page().locator("#nav-compliance")).hasCount(0);
      visitor.open(PAGE);
      assertThat(visitor.page().locator("#not-compliance")).isVisible();
      assertThat(visitor.page().locator("#erase, #place, #show")).hasCount(0);
      visitor.expectNothingWrongBut("status 403: .*|console error: .*403.*");
    }
  }
}
