package org.privatearena.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/**
 * Pages for people who see, read and move in other ways. That every page in every state is one is
 * seen by {@link ScreenshotsIT}, which walks past all of them.
 */
class AccessibilityIT {

  private static final int WIDEST = 1440;
  private static final List<Integer> AXE_WIDTHS = List.of(390, 1440);
  private static final List<Integer> WIDTHS = List.of(360, 390, 640, 768, 1024, 1440, 2560);
  private static final int HEIGHT = 900;

  private static TestArena arena;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    arena.keycloak().evaluator("tour-axe", LabModels.QUICK);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  /**
   * Adds what breaks a rule of axe, in both schemes, what takes the focus and does not show it, and
   * what scrolls sideways.
   */
  static void inspect(String state, Page page, Set<String> wrong) {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : AXE_WIDTHS) {
        page.setViewportSize(width, HEIGHT);
        String where = state + " " + width + " " + scheme + ": ";
        Axe.violations(page).forEach(violation -> wrong.add(where + violation));
        if (scheme == ColorScheme.LIGHT && width == WIDEST) {
          FocusRings.faults(page).forEach(fault -> wrong.add(where + fault));
        }
      }
    }
    for (int width : WIDTHS) {
      page.setViewportSize(width, HEIGHT);
      if (sideways(page) > 0) {
        wrong.add(state + " " + width + ": scrolls sideways by " + sideways(page));
      }
    }
    page.setViewportSize(1440, HEIGHT);
  }

  /** By how many pixels the page scrolls sideways. */
  static int sideways(Page page) {
    return (int)
        page.evaluate(
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
  }

  @Test
  void what_is_planted_is_found() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("tour-axe");
      visitor.open("/?new");
      Page page = visitor.page();
      assertEquals(List.of(), Axe.violations(page));
      plant(
          page,
          "document.getElementById('preferences-button').removeAttribute('aria-label');"
              + " document.getElementById('preferences-button').removeAttribute('title')",
          "button-name");
      plant(page, "document.documentElement.removeAttribute('lang')", "html-has-lang");
      plant(page, "document.querySelector('.lead').style.color = '#cccccc'", "color-contrast");
      plant(page, "document.querySelector('.brand img').removeAttribute('alt')", "image-alt");
      plantFocus(page, "e.style.outline = 'none'", "has no ring");
      plantFocus(
          page,
          "const box = document.createElement('span'); box.style.overflow = 'hidden';"
              + " box.style.display = 'inline-block'; e.replaceWith(box); box.append(e)",
          "cut off by span");
      assertEquals(0, sideways(page));
      page.evaluate("() => { document.getElementById('main').style.width = '3000px'; }");
      assertTrue(sideways(page) > 0);
    }
  }

  /**
   * @param change to {@code e}, the button that begins a battle
   */
  private static void plantFocus(Page page, String change, String fault) {
    page.reload();
    assertEquals(List.of(), FocusRings.faults(page));
    page.locator("#start").evaluate("e => { " + change + "; }");
    List<String> found = FocusRings.faults(page);
    assertEquals(1, found.size(), found.toString());
    assertTrue(found.get(0).startsWith("button#start"), found.get(0));
    assertTrue(found.get(0).contains(fault), found.get(0));
  }

  private static void plant(Page page, String change, String rule) {
    page.evaluate("() => { " + change + "; }");
    List<String> found = Axe.violations(page);
    assertTrue(found.stream().anyMatch(v -> v.startsWith(rule + " ")), rule + " in " + found);
  }

  @Test
  void nothing_moves_for_people_who_want_nothing_to_move() {
    arena.keycloak().evaluator("tour-still", LabModels.LOAD);
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("tour-still");
      visitor.open("/?new");
      Page page = visitor.page();
      BattleScreen screen = new BattleScreen(page);
      screen.begin("Hold still");
      screen.awaitMoreThan(0, 0);
      assertTrue(moving(page) > 0, "a running answer shows that it runs");
      page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
      assertEquals(0, moving(page));
    }
  }

  private static int moving(Page page) {
    return (int)
        page.evaluate(
            "() => document.getAnimations().filter((a) => a.playState === 'running').length");
  }

  @Test
  void with_colours_of_the_persons_own_the_focus_and_the_better_answer_are_still_marked() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("tour-axe");
      visitor.open("/?new");
      Page page = visitor.page();
      BattleScreen screen = new BattleScreen(page);
      screen.begin("Which one is better?");
      screen.awaitState("READY");
      screen.press("1");
      screen.awaitNames();
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      assertEquals("solid", outline(page, "#answer-a"));
      assertEquals("none", outline(page, "#answer-b"));
      page.keyboard().press("Shift+Tab");
      assertFalse(outline(page, ":focus").equals("none"));
    }
  }

  private static Object outline(Page page, String selector) {
    return page.locator(selector).evaluate("e => getComputedStyle(e).outlineStyle");
  }
}
