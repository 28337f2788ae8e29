package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.export.Exporter;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/** Exports are asked for, released, refused and fetched on their page. */
class ExportsBrowserIT {

  private static final String PAGE = "/exports.xhtml";
  private static final String VOTER = "exports-page-voter";

  private static TestArena arena;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    arena.keycloak().evaluator(VOTER, LabModels.QUICK);
    Caller voter = arena.caller(VOTER);
    for (String choice : List.of("A_BETTER", "TIE")) {
      Caller.expect(200, voter.vote(voter.readyBattle("What leaves this house?"), choice));
    }
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  private static Visitor visit(String account) {
    Visitor visitor = chromium.visitor(arena.url());
    visitor.signIn(account);
    visitor.open(PAGE);
    return visitor;
  }

  private static void ask(Page page, String kind, String purpose) {
    page.locator("#kind-" + kind).check();
    page.locator("#export-purpose").fill(purpose);
    page.locator("#export-begin").click();
  }

  /** The newest export with this purpose. */
  private static Locator item(Page page, String purpose) {
    return page.locator(".export", new Page.LocatorOptions().setHasText(purpose)).first();
  }

  @Test
  void votes_are_counted_asked_for_and_fetched() {
    try (Visitor visitor = visit("cora")) {
      Page page = visitor.page();
      assertThat(page.locator("#export-count"))
          .hasText(Pattern.compile("All votes . Rows now: [\\d,]+"));
      page.locator("#export-from").fill("2020-01-01");
      page.locator("#export-to").fill("2020-01-02");
      assertThat(page.locator("#export-count")).containsText("would be empty");
      page.locator("#export-from").fill("");
      page.locator("#export-to").fill("");
      page.locator(".checks summary", new Page.LocatorOptions().setHasText("Outcome")).click();
      page.locator("input[name=outcomes][value=tie]").check();
      assertThat(page.locator(".checks-chosen").first()).hasText("Tie");
      assertThat(page.locator("#export-count"))
          .hasText(Pattern.compile("^outcome: Tie . Rows now: [\\d,]+"));
      ask(page, "votes", "For a look at ties");
      assertThat(page.locator("#export-begun")).containsText("being made");
      Locator item = item(page, "For a look at ties");
      assertThat(item).containsText("outcome: Tie");
      assertThat(item.locator(".set-state")).hasText("Ready");
      Download download =
          page.waitForDownload(() -> item.locator("a", hasText("Download")).click());
      assertEquals(
          List.of("tie"),
          Exporter.files(download.path()).entrySet().stream()
              .filter(file -> file.getKey().equals("votes.jsonl"))
              .flatMap(file -> new String(file.getValue(), StandardCharsets.UTF_8).lines())
              .map(line -> line.replaceFirst(".*\"winner\":\"(\\w+)\".*", "$1"))
              .distinct()
              .toList());
      visitor.expectNothingWrong();
    }
  }

  private static Locator.LocatorOptions hasText(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }

  @Test
  void texts_wait_for_a_colleague_who_lets_them_go() {
    try (Visitor cora = visit("cora");
        Visitor carl = visit("carl")) {
      cora.page().locator("#kind-conversations").check();
      assertThat(cora.page().locator("#export-four-eyes")).isVisible();
      ask(cora.page(), "conversations", "To read them together");
      Locator asked = item(cora.page(), "To read them together");
      assertThat(asked.locator(".set-state")).hasText("Waits for a colleague");
      assertThat(asked.locator("button", hasText("Release"))).hasCount(0);
      assertThat(asked.locator("a", hasText("Download"))).hasCount(0);
      carl.open(PAGE);
      Locator offered = item(carl.page(), "To read them together");
      offered.locator("button", hasText("Release")).first().click();
      assertThat(item(carl.page(), "To read them together").locator(".set-state")).hasText("Ready");
      cora.open(PAGE);
      assertThat(asked.locator("a", hasText("Download"))).isVisible();
      cora.expectNothingWrong();
      carl.expectNothingWrong();
    }
  }

  @Test
  void a_refusal_needs_a_reason_and_shows_it() {
    try (Visitor cora = visit("cora");
        Visitor carl = visit("carl")) {
      ask(cora.page(), "kto", "To train with <b>");
      assertThat(item(cora.page(), "To train with <b>").locator(".set-state"))
          .hasText("Waits for a colleague");
      carl.open(PAGE);
      Locator offered = item(carl.page(), "To train with <b>");
      offered.locator("button", hasText("Do not release")).click();
      assertThat(offered.locator(".export-problem")).containsText("Say why");
      offered.locator("input[type=text]").fill("There is no consent");
      offered.locator("button", hasText("Do not release")).click();
      assertThat(item(carl.page(), "To train with <b>").locator(".set-state"))
          .hasText("Not released");
      cora.open(PAGE);
      assertThat(item(cora.page(), "To train with <b>")).containsText("There is no consent");
      carl.expectNothingWrong();
    }
  }

  @Test
  void what_is_missing_is_said_before_anything_is_sent() {
    try (Visitor visitor = visit("cora")) {
      Page page = visitor.page();
      page.locator("#export-begin").click();
      assertThat(page.locator("#export-error")).containsText("for what");
      assertThat(page.locator("#export-purpose")).isFocused();
      page.locator("#export-purpose").fill("Something");
      for (Locator format : page.locator("input[name=formats]").all()) {
        format.uncheck();
      }
      page.locator("#export-begin").click();
      assertThat(page.locator("#export-error")).containsText("at least one form");
      assertEquals("Something", page.locator("#export-purpose").inputValue());
      visitor.expectNothingWrong();
    }
  }

  /** What REST says in English is for programs. */
  @Test
  void refusals_are_told_in_the_readers_language() {
    Exporter cora = new Exporter(arena.caller("cora"), arena.url());
    String asked =
        cora.ask(Exporter.wish("conversations", JsonValue.EMPTY_JSON_OBJECT, "jsonl").build());
    cora.await(asked, "AWAITING_RELEASE");
    try (Visitor carl =
        chromium.visitor(arena.url(), new Browser.NewContextOptions().setLocale("de"))) {
      carl.signIn("carl");
      carl.open(PAGE);
      Page page = carl.page();
      Locator item = page.locator("[data-export='" + asked + "']");
      Locator release = page.locator("#release-" + asked);
      assertThat(release).hasText("Freigeben");
      Caller.expect(200, arena.caller("carl").post("/api/v1/exports/" + asked + "/release", ""));
      release.click();
      assertThat(item.locator(".export-problem")).containsText("So steht es jetzt");
      assertThat(item.locator(".set-state")).hasText("Fertig");
      String backwards = "Der letzte Tag liegt vor dem ersten.";
      page.locator("#export-from").fill("2026-01-10");
      page.locator("#export-to").fill("2026-01-09");
      assertThat(page.locator("#export-count")).hasText(backwards);
      page.locator("#export-purpose").fill("Etwas");
      page.locator("#export-begin").click();
      assertThat(page.locator("#export-error")).hasText(backwards);
      assertThat(page.locator("#export-to")).isFocused();
      carl.expectNothingWrongBut("status 409: .*|console error: .*409.*");
    }
    cora.call("DELETE", "/" + asked);
  }
}
