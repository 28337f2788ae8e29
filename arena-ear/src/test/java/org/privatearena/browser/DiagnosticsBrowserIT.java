package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;
import org.privatearena.voteset.JudgedTwice;

/** The page that says what the votes tell beside ratings, and to whom. */
class DiagnosticsBrowserIT {

  private static final String PAGE = "/diagnostics.xhtml";
  private static final String OWN = "?group=%2Fboard-lab";

  private static TestArena arena;
  private static Chromium chromium;
  private static String set;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    PlantedVotes.in(arena);
    set = DividedVotes.in(arena);
    arena.keycloak().evaluator("diagnosis-evaluator", PlantedVotes.GROUP);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  private interface Visit {
    void by(Page page);
  }

  private static void as(String account, Visit visit) {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn(account);
      visit.by(visitor.page());
      visitor.expectNothingWrong();
    }
  }

  private static void open(Page page, String query) {
    page.navigate(arena.url() + PAGE + query);
  }

  @Test
  void compliance_reads_what_the_interface_says() {
    JsonObject found =
        Caller.expect(
            200, arena.caller("cora").get("/api/v1/leaderboard/diagnostics?group=/board-lab"));
    as(
        "cora",
        page -> {
          page.locator("#nav-diagnostics").press("Enter");
          page.waitForURL(arena.url() + PAGE);
          open(page, OWN);
          assertThat(page.locator("#board-votes")).hasText(found.getInt("votes") + " votes");
          JsonObject circles = found.getJsonObject("intransitivity");
          for (String share : List.of("curl_share", "harmonic_share")) {
            assertThat(page.locator("#circle-shares"))
                .containsText(percent(circles.getJsonNumber(share).doubleValue()));
          }
          JsonArray cycles = circles.getJsonArray("cycles");
          assertThat(page.locator(".cycles > li")).hasCount(cycles.size());
          JsonArray raters = found.getJsonArray("raters");
          assertThat(page.locator("#rater-table tbody tr")).hasCount(raters.size());
          assertEquals(
              raters.getValuesAs(JsonObject.class).stream()
                  .map(rater -> rater.getJsonNumber("seconds_to_vote").doubleValue())
                  .map(seconds -> seconds < 60 ? "%.0f s".formatted(seconds) : minutes(seconds))
                  .sorted()
                  .toList(),
              page.locator("#rater-table .time").allTextContents().stream().sorted().toList());
          assertThat(page.locator("#needed tbody tr"))
              .hasCount(found.getJsonArray("needed").size());
          JsonObject coverage = found.getJsonObject("coverage");
          assertThat(page.locator("#coverage-counts"))
              .containsText(coverage.getInt("met") + " of " + coverage.getInt("pairs"));
          assertThat(page.locator("#shift-none")).isVisible();
          assertFalse(page.locator("main").textContent().contains("NaN"));
        });
  }

  private static String minutes(double seconds) {
    return String.format(Locale.ROOT, "%.1f", seconds / 60).replaceFirst("\\.0$", "") + " min";
  }

  private static String percent(double share) {
    String number = String.format(Locale.ROOT, "%.1f", 100 * share);
    return number.replaceFirst("\\.0$", "") + " %";
  }

  @Test
  void whose_votes_do_not_fit_is_marked_and_the_board_without_them_stands_beside() {
    as(
        "adam",
        page -> {
          open(page, "?set=" + set);
          assertThat(page.locator("#rater-table tbody tr")).hasCount(DividedVotes.people());
          assertThat(page.locator("#rater-table tbody tr").first()).containsText("stands out");
          assertThat(page.locator("#raters-summary")).containsText("1 person stands out of 10");
          assertThat(page.locator("#shift-table tbody tr")).hasCount(5);
          assertThat(page.locator("#shift-table")).containsText(DividedVotes.HARMFUL_NAME);
          assertNull(page.evaluate("() => window.__planted"));
          assertThat(page.locator("#filter-group")).hasCount(0);
          page.locator("#diagnosis-board").click();
          assertThat(page.locator("#leaderboard tbody tr")).hasCount(5);
          page.locator("#to-diagnostics").click();
          assertThat(page.locator("#raters-summary")).containsText("1 person stands out");
        });
  }

  @Test
  void a_set_tells_how_far_people_agree_and_its_own_categories_are_a_filter() {
    String judged = JudgedTwice.in(arena);
    as(
        "cora",
        page -> {
          open(page, "?set=" + judged);
          assertThat(page.locator("#agreement-alpha")).containsText("0.4855");
          assertThat(page.locator("#agreement-share")).containsText("961 questions");
          assertThat(page.locator("#rater-table thead")).containsText("Agrees with others");
          assertThat(page.locator("#filter-votes")).hasCount(0);
          page.locator("#filter-category").selectOption("writing");
          page.waitForURL(Pattern.compile(".*diagnostics.*category=writing.*"));
          assertThat(page.locator("#board-votes")).hasText(JudgedTwice.ofWriting() + " votes");
          assertThat(page.locator("#agreement-alpha")).not().containsText("0.4855");
          assertEquals(List.of(), Axe.violations(page));
          page.locator("#diagnosis-board").click();
          assertThat(page.locator("#filter-category")).hasValue("writing");
          assertThat(page.locator("#board-votes")).hasText(JudgedTwice.ofWriting() + " votes");
          page.locator("#filter-category").selectOption("");
          page.waitForURL(url -> !url.contains("category"));
          assertThat(page.locator("#board-votes")).hasText("3,355 votes");
          open(page, "?set=" + set);
          assertThat(page.locator("#agreement")).hasCount(0);
          assertThat(page.locator("#filter-category")).hasCount(0);
        });
  }

  @Test
  void nobody_can_be_followed_by_name_from_one_view_to_the_next() {
    as(
        "cora",
        page -> {
          open(page, OWN);
          List<String> names = names(page);
          page.reload();
          assertEquals(names.size(), names(page).size());
          assertTrue(Collections.disjoint(names, names(page)));
        });
  }

  private static List<String> names(Page page) {
    return page.locator("#rater-table tbody th").allTextContents();
  }

  @Test
  void raf1_a_person_is_flagged_with_a_reason_and_the_flag_is_taken_back() {
    as(
        "cora",
        page -> {
          open(page, OWN);
          String all = page.locator("#board-votes").textContent();
          page.locator("#rater-table tbody tr").first().locator(".flag-way").press("Enter");
          page.waitForURL(Pattern.compile(".*group=%2Fboard-lab&rater=.*"));
          assertThat(page.locator("#flagging-heading")).hasText("Flag all votes of this person?");
          page.locator("#flag").press("Enter");
          assertThat(page.locator("#flag-error"))
              .hasText("Give a reason of 1 to 1,000 characters.");
          assertEquals(List.of(), Axe.violations(page));
          said(page, "Case 17: <b>always</b> for the left");
          assertThat(page.locator("#flag-notice")).containsText("The person is flagged.");
          assertThat(page.locator("#flag-list > li").first())
              .containsText("Case 17: <b>always</b> for the left");
          assertThat(page.locator("#flag-list > li").first()).containsText("Flagged by you");
          assertEquals(List.of(), Axe.violations(page));
          Until.holds("the board follows", () -> !all.equals(votes(page, OWN)));
          assertEquals(all, votes(page, OWN + "&votes=all"));
          assertThat(page.locator("#rater-table .left-out")).hasCount(1);
          page.locator("#flag-list .button").first().click();
          assertThat(page.locator("#flagging-heading")).containsText("back?");
          said(page, "It was a tremor");
          assertThat(page.locator("#flag-notice")).containsText("taken back");
          page.locator("#flag-history summary").click();
          assertThat(page.locator("#flag-table tbody tr").first()).containsText("It was a tremor");
          assertThat(page.locator("#flag-table tbody tr").first()).containsText("you");
          assertEquals(List.of(), Axe.violations(page));
          Until.holds("the votes count again", () -> all.equals(votes(page, OWN)));
        });
  }

  private static void said(Page page, String reason) {
    page.locator("#flag-reason").fill(reason);
    page.locator("#flag").press("Enter");
  }

  private static String votes(Page page, String query) {
    open(page, query);
    return page.locator("#board-votes").textContent();
  }

  @Test
  void a_filter_is_answered_in_place() {
    as(
        "cora",
        page -> {
          open(page, OWN);
          page.evaluate("() => { window.__same = 1; }");
          assertThat(page.locator("#filter-method")).hasCount(0);
          page.locator("#filter-category").selectOption("coding");
          page.waitForURL(Pattern.compile(".*diagnostics.*category=coding.*"));
          assertThat(page.locator("#board-said")).containsText("Updated.");
          assertThat(page.locator("#board-votes")).not().hasText("340 votes");
          assertEquals(1, page.evaluate("() => window.__same"));
          assertTrue(page.url().contains("group=%2Fboard-lab"), page.url());
        });
  }

  @Test
  void few_peoples_votes_are_hidden_from_an_administrator_and_shown_to_compliance() {
    as(
        "adam",
        page -> {
          open(page, OWN + "%2Ffew");
          assertThat(page.locator("#notice")).containsText("Fewer than 5 people");
          assertThat(page.locator(".finding")).hasCount(0);
        });
    as(
        "cora",
        page -> {
          open(page, OWN + "%2Ffew");
          assertThat(page.locator("#board-raters")).hasText("by 2 people");
          assertThat(page.locator("#circles")).isVisible();
        });
  }

  @Test
  void without_votes_there_are_words_and_no_numbers() {
    as(
        "cora",
        page -> {
          open(page, "?from=2001-01-01&to=2001-01-02");
          assertThat(page.locator("#diagnosis-empty h2")).hasText("No votes yet");
          assertThat(page.locator(".finding")).hasCount(0);
          open(page, "?group=research");
          assertThat(page.locator("#notice")).containsText("“research” is no group");
          assertThat(page.locator("#notice")).isFocused();
          open(page, "?set=6f1c8a52-0b0e-4a4e-9d3b-0c5a3f6f2b11");
          assertThat(page.locator("#notice")).containsText("no such vote set");
        });
  }

  @Test
  void an_evaluator_has_no_link_to_it_and_is_refused() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("diagnosis-evaluator");
      Page page = visitor.page();
      assertThat(page.locator("#nav-diagnostics")).hasCount(0);
      visitor.open("/leaderboard.xhtml" + OWN);
      assertThat(page.locator("#to-diagnostics")).hasCount(0);
      visitor.expectNothingWrong();
      visitor.open(PAGE + OWN);
      assertThat(page.locator("#not-overseer")).isVisible();
      assertThat(page.locator("#board-answer")).hasCount(0);
      visitor.expectNothingWrongBut("status 403: .*|console error: .*403.*");
    }
  }
}
