package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
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

/** Answers in Markdown as an evaluator sees and copies them, in a real browser. */
class MarkdownBrowserIT {

  private static final String CODE =
      "def mean(numbers):\n    return sum(numbers) / len(numbers)  # <b>\n";

  /** By the page itself: on a busy machine the rest may be there before a test can look. */
  private static final String NOTE_STATE_AT_FIRST_BLOCK =
      """
      new MutationObserver((changes, observer) => {
        if (document.querySelector('#text-a h3')) {
          observer.disconnect();
          window.stateAtFirstBlock = document.getElementById('battle').dataset.state;
        }
      }).observe(document, { subtree: true, childList: true });
      """;

  private static TestArena arena;
  private static Chromium chromium;

  private Visitor visitor;
  private Page page;
  private BattleScreen screen;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    arena.keycloak().evaluator("markdown-reader", LabModels.HARMFUL);
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
    visitor.signIn("markdown-reader");
    visitor.open("/?new");
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  private Locator in(String side, String selector) {
    return page.locator("#text-" + side + " " + selector);
  }

  @Test
  void closed_blocks_are_rendered_while_the_rest_is_still_text_and_a_reload_changes_nothing() {
    page.addInitScript(NOTE_STATE_AT_FIRST_BLOCK);
    screen.begin(LabModels.ASK_RICH, "live");
    screen.awaitState("READY");
    assertEquals("ANSWERING", page.evaluate("stateAtFirstBlock"));
    for (String side : List.of("a", "b")) {
      assertThat(in(side, "h3")).hasText("First");
      assertThat(in(side, "h4")).hasText("Last");
      assertThat(in(side, "ul > li")).hasCount(2);
      assertThat(in(side, "ul ol > li")).hasText("inner");
      assertThat(in(side, "td")).hasText(new String[] {"a", "1"});
      assertThat(in(side, "blockquote")).hasText("quoted");
      assertThat(in(side, "pre code")).hasText(CODE.strip());
      assertTrue(in(side, "pre .hljs-keyword").count() > 0, "code is highlighted");
      assertThat(in(side, ".open")).hasText("");
      assertEquals("rtl", direction("#text-" + side + " p:has-text('שלום')"));
      assertEquals("ltr", direction("#text-" + side + " p:has-text('Some')"));
    }
    assertEquals(screen.markup("a"), screen.markup("b"));
    String streamed = screen.markup("a");
    page.reload();
    assertEquals(streamed, screen.markup("a"));
    screen.press("4");
    screen.awaitNames();
    assertEquals(streamed, screen.markup("b"));
    visitor.expectNothingWrong();
  }

  private Object direction(String selector) {
    return page.locator(selector).evaluate("e => getComputedStyle(e).direction");
  }

  @Test
  void a_click_or_a_key_copies_the_code_and_the_whole_answer_as_it_was_written() {
    visitor.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    ready();
    in("a", ".copy").click();
    assertThat(page.locator("#copied")).hasText("Copied.");
    assertEquals(CODE, clipboard());
    page.locator("#copy-b").focus();
    page.keyboard().press("Enter");
    page.waitForFunction(
        "async text => await navigator.clipboard.readText() === text", LabModels.RICH);
    visitor.expectNothingWrong();
  }

  @Test
  void where_copying_is_not_allowed_the_text_is_selected() {
    visitor
        .context()
        .addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined});");
    ready();
    in("b", ".copy").click();
    assertThat(page.locator("#copied")).containsText("selected");
    assertEquals(CODE.strip(), page.evaluate("getSelection().toString().trim()"));
    visitor.expectNothingWrong();
  }

  private void ready() {
    screen.begin(LabModels.ASK_RICH, "live");
    screen.awaitState("READY");
  }

  private Object clipboard() {
    return page.evaluate("navigator.clipboard.readText()");
  }

  @Test
  void a_wide_table_and_long_code_scroll_in_themselves_and_by_keyboard() {
    page.setViewportSize(390, 800);
    ready();
    assertEquals(
        true,
        page.evaluate(
            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"));
    for (String framed : List.of("pre", ".scroll-table")) {
      assertThat(in("a", framed)).hasAttribute("tabindex", "0");
      assertThat(in("a", framed)).hasAttribute("role", "group");
      assertTrue(!in("a", framed).getAttribute("aria-label").isBlank(), framed);
    }
    assertEquals(List.of(), FocusRings.faults(page));
    visitor.expectNothingWrong();
  }

  /**
   * Tells a text bit by bit, here and there again from an earlier place, closes blocks meanwhile,
   * and gives what does not stand as it should.
   */
  private static final String TELL_AT_RANDOM =
      """
      (seed) => {
        const next = (below) => {
          seed = (seed * 1103515245 + 12345) % 2147483648;
          return Math.floor(seed / 2147483648 * below);
        };
        let text = '';
        while (text.length < 60000) text += 'xyz ש'.repeat(next(40)).slice(0, next(200)) + (next(9) ? '\\n' : '\\r\\n\\n');
        const element = document.createElement('div');
        document.body.append(element);
        const answer = window.arenaAnswers.growing(element);
        let told = 0, closed = 0, marks = '';
        const faults = [];
        while (told < text.length && faults.length === 0) {
          const what = next(10);
          if (what < 7) {
            const piece = text.slice(told, told + 1 + next(300));
            answer.tell(told, piece);
            told += piece.length;
          } else if (what < 9) {
            const from = next(told + 1);
            answer.tell(from, text.slice(from, told));
          } else if (told - closed > 9000) {
            const to = closed + next(told - closed + 1);
            marks += '[' + to + ']';
            answer.block(closed, to, '<p>[' + to + ']</p>');
            closed = to;
          }
          const expected = marks + text.slice(closed, told).replace(/^[\\r\\n]+/, '');
          if (element.textContent !== expected) faults.push(told + ': ' + expected.length + ' ' + element.textContent.length);
        }
        if (element.querySelectorAll('.open > :empty:not(:last-child)').length > 0) faults.push('an empty piece');
        element.remove();
        return faults;
      }
      """;

  @Test
  void text_that_is_told_again_from_any_place_takes_its_own_place() {
    screen.begin(LabModels.ASK_RICH, "live");
    screen.awaitState("READY");
    for (int seed = 1; seed <= 20; seed++) {
      assertEquals(List.of(), page.evaluate(TELL_AT_RANDOM, seed), "seed " + seed);
    }
  }

  /** What the browser has to set anew does not grow with an answer whose block is open for long. */
  @Test
  void a_long_open_block_stands_in_pieces_of_which_the_last_one_grows() {
    screen.begin(LabModels.ASK_RICH, "live");
    screen.awaitState("READY");
    Object longest =
        page.evaluate(
            """
            () => {
              const element = document.createElement('div');
              const answer = window.arenaAnswers.growing(element);
              for (let told = 0; told < 100000; told += 30) answer.tell(told, 'a line of thirty characters..\\n');
              return Math.max(...[...element.querySelectorAll('.open > *')].map((piece) => piece.textContent.length));
            }
            """);
    assertTrue((int) longest < 2_100, longest + " characters in one piece");
  }
}
