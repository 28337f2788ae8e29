package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.stack.RecordedBehaviour;

/** A battle as an evaluator holds it, in a real browser; in none of it anything goes wrong. */
class BattleBrowserIT {

  private static final String MARKUP =
      "<script>window.hacked = 1</script><img src=x onerror=\"window.hacked = 2\"> & <b>bold</b>"
          + " &lt;i&gt; #{request.contextPath} ${1+1} </textarea><script>window.hacked = 3</script>";

  private static TestArena arena;
  private static Chromium chromium;

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
    String name = "browser-" + group.substring(1);
    arena.keycloak().evaluator(name, group);
    visitor.signIn(name);
    visitor.open("/?new");
  }

  @Test
  void ada_signs_in_sees_both_answers_grow_votes_by_key_sees_names_and_the_leaderboard() {
    visitor.signIn("ada");
    visitor.open("/?new");
    page.locator(".suggestion").first().click();
    String suggested = page.locator(".suggestion").first().textContent();
    assertThat(page.locator("#prompt")).hasValue(suggested);
    page.locator("#start").click();
    page.locator("#battle").waitFor();
    screen.awaitMoreThan(0, 0);
    page.evaluate("window.sameDocument = true");
    int a = screen.text("a").length();
    int b = screen.text("b").length();
    screen.awaitMoreThan(a, b);
    assertEquals("ANSWERING", screen.state());
    screen.awaitState("READY");
    assertEquals(true, page.evaluate("window.sameDocument"));
    assertEquals(0, page.locator("#names-a, #names-b").count());
    String battle = screen.id();

    screen.press("1");
    screen.awaitNames();
    assertEquals(battle, screen.id());
    assertThat(page.locator("#result")).hasAttribute("data-choice", "A_BETTER");
    assertNotEquals(screen.names("a").textContent(), screen.names("b").textContent());

    page.locator("#next").click();
    assertThat(page.locator("#prompt")).isFocused();
    assertThat(page.locator("#prompt")).hasValue("");
    page.locator("#nav-leaderboard").click();
    assertThat(page.locator("#board-votes")).not().hasText("No votes");
    // Which of them depends on what others have voted meanwhile.
    page.locator("#leaderboard tbody tr, #board-empty").first().waitFor();
    visitor.expectNothingWrong();
  }

  @Test
  void each_of_the_keys_one_to_four_is_one_of_the_buttons() {
    signInTo(LabModels.QUICK);
    List<String> choices = List.of("A_BETTER", "B_BETTER", "TIE", "BOTH_BAD");
    for (int i = 0; i < choices.size(); i++) {
      screen.begin("Key " + (i + 1));
      screen.awaitState("READY");
      screen.press(Integer.toString(i + 1));
      screen.awaitNames();
      assertThat(page.locator("#result")).hasAttribute("data-choice", choices.get(i));
      screen.press("n");
      page.locator("#prompt").waitFor();
    }
    visitor.expectNothingWrong();
  }

  @Test
  void a_key_is_text_where_text_is_typed() {
    signInTo(LabModels.QUICK);
    page.locator("#prompt").focus();
    for (String key : List.of("1", "4", "n")) {
      page.keyboard().press(key);
    }
    assertThat(page.locator("#prompt")).hasValue("14n");
    assertEquals(0, page.locator("#battle").count());
    visitor.expectNothingWrong();
  }

  @Test
  void nobody_can_vote_before_both_answers_are_complete() {
    signInTo(LabModels.UNEVEN);
    screen.begin("Which one is first?");
    for (String vote : BattleScreen.VOTES) {
      assertThat(page.locator(vote)).isDisabled();
    }
    screen.press("1");
    screen.awaitState("READY");
    assertEquals(0, page.locator("#result").count());
    for (String vote : BattleScreen.VOTES) {
      assertThat(page.locator(vote)).isEnabled();
    }
    page.locator("#vote-tie").click();
    screen.awaitNames();
    visitor.expectNothingWrong();
  }

  @Test
  void a_reload_in_the_middle_goes_on_and_neither_doubles_nor_loses_text() {
    signInTo(LabModels.UNEVEN);
    screen.begin("Reload in the middle");
    String battle = screen.id();
    screen.awaitMoreThan(0, 0);
    page.reload();
    assertEquals(battle, screen.id());
    screen.awaitMoreThan(0, 0);
    visitor.open("/");
    assertEquals(battle, screen.id());
    screen.awaitState("READY");
    assertEquals(LabModels.TEXT, screen.text("a"));
    assertEquals(LabModels.TEXT, screen.text("b"));
    page.reload();
    assertEquals(LabModels.TEXT, screen.text("a"));
    assertEquals(LabModels.TEXT, screen.text("b"));
    visitor.expectNothingWrong();
  }

  @Test
  void a_second_tab_shows_the_same_battle_and_only_one_vote_counts() {
    signInTo(LabModels.UNEVEN);
    screen.begin("In two tabs");
    Page second = visitor.context().newPage();
    BattleScreen other = new BattleScreen(second);
    second.navigate(arena.url() + "/");
    assertEquals(screen.id(), other.id());
    other.awaitState("READY");
    screen.awaitState("READY");
    assertEquals(screen.text("a"), other.text("a"));
    assertEquals(screen.text("b"), other.text("b"));
    screen.press("2");
    screen.awaitNames();
    second.locator("#vote-a").click();
    other.awaitNames();
    assertThat(second.locator("#result")).hasAttribute("data-choice", "B_BETTER");
    assertThat(second.locator("#notice")).isVisible();
    visitor.expectNothingWrong();
  }

  @Test
  void markup_in_prompt_and_answers_is_text_and_runs_nothing() {
    signInTo(LabModels.QUICK);
    screen.begin(MARKUP);
    screen.awaitState("READY");
    expectPlain();
    page.reload();
    expectPlain();
    screen.press("3");
    screen.awaitNames();
    expectPlain();
    visitor.expectNothingWrong();
  }

  private void expectPlain() {
    assertEquals(MARKUP, screen.textOf("#battle-prompt"));
    assertEquals(LabModels.TEXT, screen.text("a"));
    assertEquals(LabModels.TEXT, screen.text("b"));
    assertEquals(0, page.locator("#battle-prompt *, .rendered :not(p, div)").count());
    assertNull(page.evaluate("window.hacked"));
  }

  @Test
  void right_to_left_and_emoji_stay_what_they_are() {
    signInTo(LabModels.QUICK);
    String prompt = "שלום עולם 🦊👩‍👩‍👧 مرحبا\nsecond line";
    screen.begin(prompt);
    screen.awaitState("READY");
    assertEquals(prompt, screen.textOf("#battle-prompt"));
    assertEquals("rtl", direction("#battle-prompt"));
    assertEquals("ltr", direction("#text-a"));
    visitor.expectNothingWrong();
  }

  private Object direction(String selector) {
    return page.locator(selector).evaluate("e => getComputedStyle(e).direction");
  }

  @Test
  void a_prompt_that_cannot_be_sent_is_refused_with_the_reason_and_kept() {
    signInTo(LabModels.QUICK);
    refused("", "empty", "");
    refused("  \n ", "empty", "  \n ");
    // HTML has no place for the character: it is told of and gone.
    refused("tell\u0007me", "U+0007", "tellme");
    refused("x".repeat(30_001), "30,001", "x".repeat(30_001));
    visitor.expectNothingWrong();
  }

  private void refused(String typed, String reason, String kept) {
    page.locator("#prompt").fill(typed);
    page.locator("#start").click();
    assertThat(page.locator("#prompt-error")).containsText(reason);
    assertThat(page.locator("#prompt")).hasValue(kept);
    assertEquals(0, page.locator("#battle").count());
  }

  @Test
  void a_side_that_fails_is_told_in_one_neutral_sentence_and_can_be_run_again() {
    signInTo(LabModels.FAILING);
    screen.begin("Fail, please");
    screen.awaitState("VOID");
    Locator failed = page.locator(".answer[data-state=failed]");
    assertThat(failed).hasCount(1);
    assertThat(failed.locator(".state")).hasText("This side could not answer.");
    assertThat(page.locator("#void")).isVisible();
    for (String vote : BattleScreen.VOTES) {
      assertThat(page.locator(vote)).not().isVisible();
    }
    arena.lab().behave("plaxit-bad", new RecordedBehaviour.Normal());
    try {
      page.locator("#run-again").click();
      screen.awaitState("READY");
      assertEquals(LabModels.TEXT, screen.text("a"));
      assertEquals(LabModels.TEXT, screen.text("b"));
      screen.press("4");
      screen.awaitNames();
    } finally {
      arena.lab().behave("plaxit-bad", new RecordedBehaviour.FailBeforeFirstToken());
    }
    visitor.expectNothingWrong();
  }

  @Test
  void a_side_that_breaks_off_keeps_the_text_so_far_and_the_sentence_stands_with_it() {
    signInTo(LabModels.CUT);
    screen.begin("Break off, please");
    screen.awaitState("VOID");
    String broken = expectBrokenOff();
    page.reload();
    assertEquals(broken, expectBrokenOff());
    visitor.expectNothingWrong();
  }

  /** What the side has said that broke off. */
  private String expectBrokenOff() {
    Locator failed = page.locator(".answer[data-state=failed]");
    assertThat(failed).hasCount(1);
    assertThat(failed.locator(".state")).hasText("This side could not answer.");
    assertThat(page.locator("#void")).isVisible();
    for (String vote : BattleScreen.VOTES) {
      assertThat(page.locator(vote)).not().isVisible();
    }
    String side = failed.getAttribute("data-side");
    assertEquals(LabModels.TEXT, screen.text(side.equals("a") ? "b" : "a"));
    String text = screen.text(side);
    assertTrue(text.length() > 20 && text.length() < LabModels.TEXT.length(), text);
    assertTrue(LabModels.TEXT.startsWith(text), text);
    return text;
  }

  @Test
  void somebody_with_too_few_models_is_told_so_and_keeps_the_prompt() {
    arena.keycloak().person("browser-stranger", "evaluator");
    visitor.signIn("browser-stranger");
    page.locator("#prompt").fill("Is anybody there?");
    page.locator("#start").click();
    assertThat(page.locator("#prompt-error")).not().isEmpty();
    assertThat(page.locator("#prompt")).hasValue("Is anybody there?");
    visitor.expectNothingWrong();
  }

  @Test
  void signing_out_ends_both_sessions() {
    visitor.signIn("ben");
    page.locator("#sign-out").click();
    page.waitForURL(arena.url() + "/signed-out.html");
    visitor.open("/");
    assertThat(page.locator("#username")).isVisible();
    visitor.expectNothingWrong();
  }
}
