package org.privatearena.blindness;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.privatearena.browser.BattleScreen;
import org.privatearena.browser.Chromium;
import org.privatearena.browser.Visitor;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/**
 * BAT-3, seen to fail: the battles of {@link RestBlindnessIT} and {@link BrowserBlindnessIT}
 * against an arena that tells a model's key in one channel, which the same search must find each
 * time.
 */
class PlantedLeakIT {

  /** Those that a browser still holds when the page is there. */
  private static final Set<Flaw> KEPT =
      EnumSet.of(Flaw.COOKIE, Flaw.PAGE_ATTRIBUTE, Flaw.PAGE_COMMENT, Flaw.STORAGE);

  private static TestArena arena;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"PAGE_ATTRIBUTE", "PAGE_COMMENT", "VIEW_STATE", "STORAGE"})
  void a_client_of_the_rest_interface_hears_a_leak(Flaw flaw) {
    arena.keycloak().evaluator("blind-lab-quick", LabModels.QUICK);
    String token = arena.caller("blind-lab-quick").token();
    try (LeakyRelay relay = LeakyRelay.to(arena.layout().http(), flaw);
        WireTap tap = WireTap.to(relay.port())) {
      RestBattle battle = RestBattle.begin(new TappedCaller(tap, token), "complete");
      battle.lookAround();
      battle.listenTo("ready");
      Contestants contestants = Contestants.of(arena, battle.id());
      assertTrue(relay.leaked() > 0, "the flaw had its occasion");
      assertTrue(
          new Evidence().add(tap.exchanges()).leak(contestants.identifiers()), "the leak is found");
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {"HEADER", "COOKIE", "PAGE_ATTRIBUTE", "PAGE_COMMENT", "VIEW_STATE", "STORAGE"})
  void somebody_behind_a_browser_notices_a_leak(Flaw flaw) {
    try (LeakyPage page = new LeakyPage(flaw)) {
      page.battle();
      Identifiers identifiers = page.contestants().identifiers();
      if (flaw != Flaw.STORAGE) {
        assertTrue(page.heard().leak(identifiers), "on the wire");
      }
      if (KEPT.contains(flaw)) {
        assertTrue(page.kept().leak(identifiers), "in the browser");
      }
    }
  }

  /** A browser in front of a leaking arena. */
  private static final class LeakyPage implements AutoCloseable {

    private final LeakyRelay relay;
    private final WireTap tap;
    private final Chromium chromium;
    private final Visitor visitor;
    private final Page page;
    private final BattleScreen screen;

    LeakyPage(Flaw flaw) {
      int port = arena.layout().http();
      relay = LeakyRelay.to(port, flaw);
      tap = WireTap.to(relay.port());
      chromium = BrowserBlindnessIT.behind(tap, port);
      visitor = chromium.visitor(arena.url());
      page = visitor.page();
      screen = new BattleScreen(page);
    }

    void battle() {
      arena.keycloak().evaluator("blind-page-lab-quick", LabModels.QUICK);
      visitor.signIn("blind-page-lab-quick");
      visitor.open("/?new");
      screen.begin("Who are you?", "complete");
      screen.awaitState("READY");
      assertTrue(relay.leaked() > 0, "the flaw had its occasion");
    }

    Contestants contestants() {
      return Contestants.of(arena, screen.id());
    }

    Evidence heard() {
      return new Evidence().add(tap.exchanges());
    }

    Evidence kept() {
      return new Evidence().addKept(visitor, "at the end");
    }

    @Override
    public void close() {
      chromium.close();
      tap.close();
      relay.close();
    }
  }
}
