package org.privatearena.lost;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.browser.BattleScreen;
import org.privatearena.browser.Chromium;
import org.privatearena.browser.LongAnswers;
import org.privatearena.browser.Visitor;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/** Two tabs of one person, and the way back: every page tells how it stands, not how it stood. */
class TabsIT {

  private static TestArena arena;
  private static Chromium chromium;
  private static int people;

  private Visitor visitor;
  private Page page;
  private BattleScreen screen;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void visit() {
    visitor = chromium.visitor(arena.url());
    page = visitor.page();
    screen = new BattleScreen(page);
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  private void signInTo(String group) {
    String name = "tabs-" + people++;
    arena.keycloak().evaluator(name, group);
    visitor.signIn(name);
    visitor.open("/?new");
  }

  private Page secondTab(String path) {
    Page second = visitor.context().newPage();
    second.navigate(arena.url() + path);
    return second;
  }

  @ParameterizedTest
  @CsvSource({"2, already had a vote", "1, ''"})
  void a_stale_tab_shows_the_names_by_the_first_vote(String key, String notice) {
    signInTo(LabModels.QUICK);
    screen.begin("Vote in two tabs");
    screen.awaitState("READY");
    BattleScreen stale = new BattleScreen(secondTab("/?battle=" + screen.id()));
    stale.awaitState("READY");
    screen.press("1");
    screen.awaitNames();
    stale.press(key);
    stale.awaitNames();
    assertEquals(screen.names("a").textContent(), stale.names("a").textContent());
    assertEquals(screen.names("b").textContent(), stale.names("b").textContent());
    Page second = visitor.context().pages().get(1);
    assertThat(second.locator("#result")).hasAttribute("data-choice", "A_BETTER");
    if (notice.isEmpty()) {
      assertThat(second.locator("#notice")).hasCount(0);
    } else {
      assertThat(second.locator("#notice")).containsText(notice);
    }
    visitor.expectNothingWrong();
  }

  @Test
  void two_tabs_listen_to_two_battles_at_once_and_a_third_to_the_same() {
    signInTo(LabModels.LONG);
    Page two = secondTab("/?new");
    BattleScreen second = new BattleScreen(two);
    screen.begin(LabModels.ASK_SHORTER.get(0), "live");
    second.begin(LabModels.ASK_SHORTER.get(1), "live");
    BattleScreen third = new BattleScreen(secondTab("/?battle=" + screen.id()));
    third.awaitMoreThan(50, 50);
    second.awaitMoreThan(50, 50);
    assertEquals("ANSWERING", screen.state());
    for (BattleScreen each : new BattleScreen[] {screen, second, third}) {
      each.awaitState("READY");
      LongAnswers.expectAll(each, LabModels.SHORTER_TEXTS);
    }
    assertEquals(LabModels.ASK_SHORTER.get(0), third.textOf("#battle-prompt"));
    assertEquals(LabModels.ASK_SHORTER.get(1), second.textOf("#battle-prompt"));
    third.press("4");
    third.awaitNames();
    visitor.expectNothingWrong();
  }

  @Test
  void the_way_back_out_of_a_running_answer_and_forward_again_loses_nothing_of_it() {
    signInTo(LabModels.LONG);
    screen.begin(LabModels.ASK_SHORTER.get(0), "live");
    String battle = screen.id();
    screen.awaitMoreThan(100, 100);
    int a = screen.text("a").length();
    int b = screen.text("b").length();
    page.goBack();
    page.locator("#prompt").waitFor();
    assertEquals(0, page.locator("#battle").count());
    page.goForward();
    screen.awaitMoreThan(a, b);
    assertEquals("ANSWERING", screen.state());
    assertEquals(battle, screen.id());
    screen.awaitState("READY");
    LongAnswers.expectAll(screen, LabModels.SHORTER_TEXTS);
    screen.press("1");
    screen.awaitNames();
    assertEquals(battle, screen.id());
    visitor.expectNothingWrong();
  }

  @Test
  void the_way_back_after_a_vote_and_a_new_battle_shows_the_vote_and_no_form_for_one() {
    signInTo(LabModels.QUICK);
    screen.begin("The first one");
    screen.awaitState("READY");
    String first = screen.id();
    screen.press("1");
    screen.awaitNames();
    screen.press("n");
    page.locator("#prompt").waitFor();
    screen.begin("The second one");
    screen.awaitState("READY");
    String second = screen.id();
    page.goBack();
    page.locator("#prompt").waitFor();
    assertEquals(0, page.locator("#vote-form").count());
    page.goBack();
    screen.awaitNames();
    assertEquals(first, screen.id());
    assertEquals(0, page.locator("#vote-form").count());
    page.goForward();
    page.goForward();
    screen.awaitState("READY");
    assertEquals(second, screen.id());
    screen.press("2");
    screen.awaitNames();
    visitor.expectNothingWrong();
  }

  @Test
  void a_page_out_of_the_browsers_memory_is_asked_for_anew() {
    signInTo(LabModels.QUICK);
    screen.begin("Remembered by the browser");
    screen.awaitState("READY");
    BattleScreen other = new BattleScreen(secondTab("/?battle=" + screen.id()));
    other.press("1");
    other.awaitNames();
    assertEquals(0, page.locator("#names-a").count());
    page.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");
    screen.awaitNames();
    assertEquals(0, page.locator("#vote-form").count());
    visitor.expectNothingWrong();
  }

  @Test
  void a_page_of_somebody_who_has_signed_out_in_another_tab_is_not_shown_again() {
    signInTo(LabModels.QUICK);
    Page second = secondTab("/?new");
    second.locator("#sign-out").click();
    second.waitForURL(arena.url() + "/signed-out.html");
    page.evaluate("window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");
    page.locator("#kc-login").waitFor();
  }
}
