package org.privatearena.answers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.privatearena.browser.BattleScreen;
import org.privatearena.browser.Chromium;
import org.privatearena.browser.Visitor;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/**
 * Texts that try to do harm, as answers, as prompts and as the names of models, in a real browser:
 * nothing runs, the content policy has nothing to report, and nothing is asked of another machine.
 */
class HostileAnswersIT {

  private static final String PERSON = "hostile-reader";

  /** Whoever runs the hook is heard from outside, also from within a frame. */
  private static final String LISTEN =
      "Object.defineProperty(window, '__xss', {set() { console.error('a text has run ' + window.name); }});";

  private static final Set<String> ELEMENTS =
      Set.of(
          "A",
          "BLOCKQUOTE",
          "BR",
          "BUTTON",
          "CODE",
          "DEL",
          "DIV",
          "EM",
          "H3",
          "H4",
          "H5",
          "H6",
          "HR",
          "LI",
          "OL",
          "P",
          "PRE",
          "SPAN",
          "STRONG",
          "TABLE",
          "TBODY",
          "TD",
          "TH",
          "THEAD",
          "TR",
          "UL");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "align",
          "aria-label",
          "class",
          "data-highlighted",
          "dir",
          "href",
          "rel",
          "role",
          "start",
          "tabindex",
          "target",
          "title",
          "type");

  /** One of the texts, short enough for a reason. */
  private static final String HARM = "<img src=x onerror=" + HostileMarkup.HOOK + ">";

  private static TestArena arena;
  private static Caller caller;
  private static Chromium chromium;

  private Visitor visitor;
  private Page page;
  private BattleScreen screen;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    arena.keycloak().evaluator(PERSON, LabModels.HARMFUL);
    caller = arena.caller(PERSON);
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void visit() {
    visitor = chromium.visitor(arena.url());
    visitor.context().addInitScript(LISTEN);
    page = visitor.page();
    screen = new BattleScreen(page);
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  private void expectHarmless() {
    assertEquals(List.of(), strange("e => e.tagName", ELEMENTS));
    assertEquals(List.of(), strange("e => [...e.attributes].map(a => a.name)", ATTRIBUTES));
    assertEquals(
        List.of(),
        strange("e => e.tagName === 'A' ? e.protocol : []", Set.of("http:", "https:", "mailto:")));
    visitor.expectNothingWrong();
  }

  /** What there is below an answer beyond what is known. */
  private List<?> strange(String look, Set<String> known) {
    Object found =
        page.evaluate(
            "known => [...document.querySelectorAll('.rendered *')].flatMap("
                + look
                + ").filter(x => !known.includes(x))",
            List.copyOf(known));
    return (List<?>) found;
  }

  @Test
  void nothing_runs_while_it_streams_nor_after_a_reload_nor_with_the_names_nor_on_the_board() {
    visitor.signIn(PERSON);
    visitor.open("/?new");
    screen.begin(LabModels.ALL_HARMFUL, "live");
    screen.awaitState("READY");
    assertTrue(page.locator(".rendered p").count() > 200);
    expectHarmless();
    page.reload();
    assertTrue(page.locator(".rendered p").count() > 200);
    expectHarmless();
    screen.press("1");
    screen.awaitNames();
    Set<String> names = Set.of(screen.names("a").textContent(), screen.names("b").textContent());
    assertEquals(Set.copyOf(LabModels.HARMFUL_NAMES), names);
    expectHarmless();
    visitor.open("/leaderboard.xhtml");
    for (String name : LabModels.HARMFUL_NAMES) {
      assertTrue(page.content().contains(name.replace("<", "&lt;").replace(">", "&gt;")), name);
    }
    visitor.expectNothingWrong();
  }

  @Test
  void nothing_runs_of_single_answers_each_alone_on_its_page() {
    visitor.signIn(PERSON);
    List<String> texts = HostileMarkup.texts();
    int seen = 0;
    for (int i = 0; i < texts.size(); i++) {
      boolean code = texts.get(i).contains("```") || texts.get(i).contains("~~~");
      if (code || i % 9 == 0) {
        JsonObject begun = caller.begin(LabModels.harmfulPrompt(i), "live");
        visitor.open("/?battle=" + begun.getString("id"));
        screen.awaitState("READY");
        expectHarmless();
        seen++;
      }
    }
    assertTrue(seen >= 30, seen + " answers");
  }

  @Test
  void nothing_runs_of_prompts_of_the_last_turn_and_of_earlier_ones() {
    visitor.signIn(PERSON);
    List<String> texts =
        HostileMarkup.texts().stream().filter(text -> text.indexOf('\0') < 0).toList();
    JsonObject begun = caller.begin(String.join("\n\n", texts), "live");
    assertEquals("ready", caller.events(begun).last().name());
    visitor.open("/?battle=" + begun.getString("id"));
    assertEquals(String.join("\n\n", texts), screen.textOf("#battle-prompt"));
    assertEquals(0, page.locator("#battle-prompt *").count());
    expectHarmless();
    for (int i = 0; i < texts.size(); i += 30) {
      String body = Json.createObjectBuilder().add("prompt", texts.get(i)).build().toString();
      JsonObject next =
          Caller.expect(
              201, caller.post("/api/v1/battles/" + begun.getString("id") + "/turns", body));
      assertEquals("ready", caller.events(next).last().name());
      visitor.open("/?battle=" + begun.getString("id"));
      assertEquals(texts.get(i).strip(), screen.textOf("#battle-prompt").strip());
      assertEquals(0, page.locator("#battle-prompt *, .earlier .prompt .text *").count());
      expectHarmless();
    }
  }

  @Test
  void nothing_runs_where_others_read_the_texts_and_search_in_them() throws SQLException {
    String prompt =
        HostileMarkup.texts().stream()
            .filter(text -> text.indexOf('\0') < 0)
            .collect(Collectors.joining("\n\n"));
    String battle = caller.readyBattle(prompt);
    String turns = "/api/v1/battles/" + battle + "/turns";
    String more =
        Json.createObjectBuilder().add("prompt", LabModels.ALL_HARMFUL).build().toString();
    assertEquals(
        "ready", caller.events(Caller.expect(201, caller.post(turns, more))).last().name());
    Caller.expect(200, caller.vote(battle, "TIE"));
    visitor.signIn("cora");
    visitor.open("/battle-story.xhtml?battle=" + battle);
    for (String name : LabModels.HARMFUL_NAMES) {
      assertThat(page.locator("#story-facts")).containsText(name);
    }
    page.locator("#reason").fill(HARM);
    page.locator("#read").press("Enter");
    expectReadAsText("#shown dd", prompt);
    assertEquals(6, page.locator("#shown dd").count());
    visitor.open("/compliance.xhtml?member=" + member(battle));
    page.locator("#words").fill(HARM);
    page.locator("#reason").fill(HARM);
    page.locator("#texts-begin").press("Enter");
    page.locator("#hits [data-battle='" + battle + "']").waitFor();
    assertEquals(List.of(HARM, HARM), page.locator("#job .facts bdi").allTextContents());
    assertEquals(0, page.locator("#job :is(bdi *, img)").count());
    visitor.expectNothingWrong();
    leave();
    visit();
    visitor.signIn("adam");
    visitor.open("/categories.xhtml?battle=" + battle);
    page.locator("#read").press("Enter");
    expectReadAsText("#prompts p", prompt);
  }

  private void expectReadAsText(String where, String text) {
    page.locator(where).first().waitFor();
    assertTrue(page.locator(where).allTextContents().contains(text), where);
    assertEquals(0, page.locator(where + " *").count());
    visitor.expectNothingWrong();
  }

  private static String member(String battle) throws SQLException {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement query =
            owner.prepareStatement("select member_id::text from battle where id::text = ?")) {
      query.setString(1, battle);
      ResultSet row = query.executeQuery();
      row.next();
      return row.getString(1);
    }
  }

  @Test
  void a_text_that_nobody_made_safe_would_be_noticed_on_the_page_by_the_policy() {
    visitor.signIn(PERSON);
    JsonObject begun = caller.begin(LabModels.harmfulPrompt(0), "live");
    visitor.open("/?battle=" + begun.getString("id"));
    screen.awaitState("READY");
    expectHarmless();
    page.evaluate(
        "html => document.getElementById('text-a').insertAdjacentHTML('beforeend', html)",
        "<img src='" + HostileMarkup.AWAY + "/x.png' onerror=\"" + HostileMarkup.HOOK + "\">");
    page.waitForTimeout(300);
    assertThrows(AssertionFailedError.class, visitor::expectNothingWrong);
    assertEquals(List.of("IMG"), strange("e => e.tagName", ELEMENTS));
  }

  @Test
  void the_texts_do_run_where_nothing_stands_in_their_way() {
    Set<String> ran = new ConcurrentSkipListSet<>();
    page.route("**", Route::abort);
    page.onConsoleMessage(
        said -> {
          if (said.text().startsWith("a text has run")) {
            ran.add(said.text());
          }
        });
    page.navigate("about:blank");
    page.evaluate(
        "texts => texts.forEach((text, i) => {"
            + " const frame = document.createElement('iframe');"
            + " frame.name = i; frame.srcdoc = text;"
            + " document.body.append(frame); })",
        HostileMarkup.texts());
    page.waitForCondition(() -> ran.size() >= 40);
    assertThrows(AssertionFailedError.class, visitor::expectNothingWrong);
  }
}
