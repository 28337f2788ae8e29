package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/** A battle over a network that is slow, and goes away and comes back all the time. */
class BadNetworkIT {

  private static final int CUTS = 20;
  private static final int SHORTEST = LongAnswers.shortest(LabModels.LONG_TEXTS);
  private static final LocatorAssertions.IsVisibleOptions PATIENT =
      new LocatorAssertions.IsVisibleOptions().setTimeout(20_000);

  private static TestArena arena;

  private CuttingRelay relay;
  private Chromium chromium;
  private Visitor visitor;
  private Page page;
  private BattleScreen screen;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
  }

  @BeforeEach
  void visit() {
    int port = arena.layout().http();
    relay = CuttingRelay.to(port);
    chromium =
        Chromium.start(
            "--host-resolver-rules=MAP localhost:" + port + " 127.0.0.1:" + relay.port());
    visitor = chromium.visitor(arena.url());
    page = visitor.page();
    screen = new BattleScreen(page);
    arena.keycloak().evaluator("bad-network", LabModels.LONG);
    visitor.signIn("bad-network");
    visitor.open("/?new");
  }

  @AfterEach
  void leave() {
    chromium.close();
    relay.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"paced", "live"})
  void cut_at_twenty_points_the_page_shows_exactly_what_the_models_said(String mode) {
    screen.begin("Over a bad network", mode);
    page.evaluate("window.sameDocument = true");
    for (int i = 1; i <= CUTS; i++) {
      int reached = i * SHORTEST / (CUTS + 2);
      screen.awaitMoreThan(reached, reached);
      assertEquals("ANSWERING", screen.state(), "cut " + i);
      switch (i % 4) {
        case 0 -> goOffline();
        case 1 -> throttle();
        default -> cut(i % 4 == 2 ? 50 : 400);
      }
      LongAnswers.expectBeginnings(screen, LabModels.LONG_TEXTS);
    }
    screen.awaitState("READY");
    LongAnswers.expectAll(screen, LabModels.LONG_TEXTS);
    List<String> streamed = List.of(screen.markup("a"), screen.markup("b"));
    assertEquals(true, page.evaluate("window.sameDocument"), "without a reload");
    assertThat(page.locator("#lost")).isHidden();
    screen.press("3");
    screen.awaitNames();
    LongAnswers.expectAll(screen, LabModels.LONG_TEXTS);
    assertEquals(streamed, List.of(screen.markup("a"), screen.markup("b")));
  }

  private void cut(int milliseconds) {
    relay.cut();
    page.waitForTimeout(milliseconds);
    relay.mend();
  }

  private void goOffline() {
    visitor.context().setOffline(true);
    cut(300);
    visitor.context().setOffline(false);
  }

  /** Slow for a while, and then gone in the middle of that. */
  private void throttle() {
    CDPSession devtools = visitor.context().newCDPSession(page);
    devtools.send("Network.enable");
    devtools.send("Network.emulateNetworkConditions", conditions(150, 4_000));
    page.waitForTimeout(500);
    cut(50);
    page.waitForTimeout(500);
    devtools.send("Network.emulateNetworkConditions", conditions(0, -1));
    devtools.detach();
  }

  private static JsonObject conditions(int latencyMillis, int bytesPerSecond) {
    JsonObject conditions = new JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", latencyMillis);
    conditions.addProperty("downloadThroughput", bytesPerSecond);
    conditions.addProperty("uploadThroughput", bytesPerSecond);
    return conditions;
  }

  @Test
  void a_long_cut_is_said_and_the_page_goes_on_by_itself() {
    screen.begin("Gone for a while", "paced");
    screen.awaitMoreThan(100, 100);
    relay.cut();
    assertThat(page.locator("#lost")).isVisible(PATIENT);
    page.waitForTimeout(4_000);
    int a = screen.text("a").length();
    int b = screen.text("b").length();
    relay.mend();
    screen.awaitMoreThan(a, b);
    assertThat(page.locator("#lost")).isHidden();
    LongAnswers.expectBeginnings(screen, LabModels.LONG_TEXTS);
    page.locator("#stop").click();
    screen.awaitState("VOID");
  }

  @Test
  void when_the_machine_is_back_online_the_page_comes_back_at_once() {
    screen.begin("In a tunnel", "paced");
    screen.awaitMoreThan(100, 100);
    visitor.context().setOffline(true);
    relay.cut();
    assertThat(page.locator("#lost")).isVisible(PATIENT);
    relay.mend();
    page.waitForTimeout(3_000);
    int a = screen.text("a").length();
    int b = screen.text("b").length();
    visitor.context().setOffline(false);
    screen.awaitMoreThan(a, b);
    assertThat(page.locator("#lost")).isHidden();
    LongAnswers.expectBeginnings(screen, LabModels.LONG_TEXTS);
    page.locator("#stop").click();
    screen.awaitState("VOID");
  }
}
