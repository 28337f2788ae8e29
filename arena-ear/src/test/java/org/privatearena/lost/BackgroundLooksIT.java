package org.privatearena.lost;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import jakarta.json.JsonValue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.browser.Chromium;
import org.privatearena.browser.Visitor;
import org.privatearena.export.Exporter;
import org.privatearena.lost.SignInAgain.Ending;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/** ACC-8: a page that looks for news by itself asks once whoever's session has ended, and waits. */
class BackgroundLooksIT {

  /** Of the page between two looks, in milliseconds. */
  private static final int PAUSE = 5_000;

  private static TestArena arena;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    arena.keycloak().evaluator("looks-voter", LabModels.QUICK);
    Caller voter = arena.caller("looks-voter");
    Caller.expect(200, voter.vote(voter.readyBattle("Who looks again and again?"), "TIE"));
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void who_does_not_sign_in_again_is_asked_once_and_nothing_is_looked_for_until_they_do() {
    Exporter exporter = new Exporter(arena.caller("cora"), arena.url());
    String waits =
        exporter.ask(Exporter.wish("conversations", JsonValue.EMPTY_JSON_OBJECT, "jsonl").build());
    exporter.await(waits, "AWAITING_RELEASE");
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("cora");
      visitor.open("/exports.xhtml");
      Page page = visitor.page();
      SignInAgain session = new SignInAgain(arena.url(), visitor);
      session.end(Ending.ALL_COOKIES_GONE, "cora");
      session.expectDialogSoon("ended");
      page.locator("#session-close").click();
      AtomicInteger looks = new AtomicInteger();
      page.onRequest(request -> looks.incrementAndGet());
      page.waitForTimeout(2 * PAUSE);
      assertEquals(0, looks.get());
      session.expectNoDialog();
      page.locator("#export-purpose").fill("To come back");
      page.locator("#export-begin").click();
      session.inTheWindow("cora");
      session.expectNoDialog();
      assertThat(page.locator("#export-begun")).containsText("being made");
      page.waitForRequest(request -> request.url().endsWith(waits), () -> {});
    }
    exporter.call("DELETE", "/" + waits);
  }
}
