package org.privatearena.voteset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.privatearena.answers.HostileMarkup;
import org.privatearena.browser.Chromium;
import org.privatearena.browser.Visitor;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;

/**
 * Texts that try to do harm as the names of models, files and groups, on the pages that show them:
 * nothing runs, the content policy has nothing to report, and each name is there as text.
 */
class HostileNamesIT {

  private static final int LONGEST_FILE_NAME = 200;
  private static final String VOTES = "model_a,model_b,winner\na,b,tie\n";

  /** Whoever runs the hook is heard from outside. */
  private static final String LISTEN =
      "Object.defineProperty(window, '__xss', {set() { console.error('a name has run'); }});";

  /** What these pages never have within their own part, and some name would be. */
  private static final String STRANGE =
      "main :is(script:not([nonce]), style, img, video, audio, iframe, object, embed, base, meta,"
          + " link, math, marquee, [style], [srcdoc], [onerror], [onload], [onfocus])";

  private static TestArena arena;
  private static Caller adam;
  private static Chromium chromium;

  private Visitor visitor;
  private Page page;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    adam = arena.caller("adam");
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
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  private void expectHarmless() {
    assertEquals(List.of(), page.locator(STRANGE).allInnerTexts());
    visitor.expectNothingWrong();
  }

  private static String begun(Import form) {
    return Caller.expect(202, form.sentBy(adam, arena.layout())).getString("id");
  }

  @Test
  void nothing_runs_of_the_names_of_models_in_a_set_on_its_board_and_in_its_diagnostics() {
    visitor.signIn("adam");
    List<String> names = HostileMarkup.names();
    assertTrue(names.size() >= 200, names.size() + " names");
    String set =
        Import.of(votesOn(names))
            .with("name", names.get(0))
            .with("provenance", names.get(1))
            .ended(adam, arena.layout())
            .getJsonObject("set")
            .getString("id");
    visitor.open("/vote-sets.xhtml");
    assertThat(page.locator(".set-list h3").first()).hasText(names.get(0));
    expectHarmless();
    visitor.open("/vote-sets.xhtml?set=" + set);
    assertEquals(names, page.locator(".names-list bdi").allTextContents());
    expectHarmless();
    visitor.open("/leaderboard.xhtml?set=" + set);
    assertEquals(
        new TreeSet<>(names), new TreeSet<>(page.locator("#leaderboard .name").allTextContents()));
    expectHarmless();
    visitor.open("/diagnostics.xhtml?set=" + set);
    assertThat(page.locator("#needed tbody tr").first()).isVisible();
    String told = page.locator("main").textContent();
    assertTrue(names.stream().filter(told::contains).count() >= 10, told);
    expectHarmless();
  }

  /** Everybody beats the next one of the round, and some of those further on. */
  private static String votesOn(List<String> names) {
    StringBuilder csv = new StringBuilder("model_a,model_b,winner,rater\n");
    for (int step : List.of(1, 7, 31)) {
      for (int i = 0; i < names.size(); i++) {
        csv.append(quoted(names.get(i)))
            .append(',')
            .append(quoted(names.get((i + step) % names.size())))
            .append(i % step == 0 ? ",model_a,r" : ",tie,r")
            .append(i % 12)
            .append('\n');
      }
    }
    return csv.toString();
  }

  private static String quoted(String field) {
    return '"' + field.replace("\"", "\"\"") + '"';
  }

  @Test
  void nothing_runs_of_the_names_of_files_neither_by_rest_nor_by_the_page() {
    visitor.signIn("adam");
    List<String> names = fileNames();
    for (String name : names) {
      visitor.open("/vote-sets.xhtml?set=" + begun(Import.of(VOTES).spelled(name)));
      expectNamed(name);
    }
    String byPage = "<img src=x onerror=" + HostileMarkup.HOOK + ">.csv";
    visitor.open("/vote-sets.xhtml");
    page.locator("#set-name").fill("From the page");
    page.locator("#set-provenance").fill("Typed");
    page.locator("#set-file")
        .setInputFiles(new FilePayload(byPage, "text/csv", VOTES.getBytes(StandardCharsets.UTF_8)));
    page.locator("#import").click();
    assertThat(page.locator(".set-list h3").first()).hasText("From the page");
    page.locator(".set-list a[id^=report-]").first().click();
    expectNamed(byPage);
    expectHarmless();
    page.evaluate("html => { document.querySelector('.facts bdi').innerHTML = html; }", byPage);
    assertThrows(AssertionFailedError.class, this::expectHarmless, "unsafe, it would be noticed");
  }

  /** All texts, as many in a name as it has room for; a name has no slashes, which end folders. */
  private static List<String> fileNames() {
    List<String> names = new ArrayList<>();
    String name = "";
    for (String text : HostileMarkup.names()) {
      String more = text.replaceAll("[/\\\\]", " ").strip();
      if (name.length() + 1 + more.length() > LONGEST_FILE_NAME) {
        names.add(name);
        name = "";
      }
      name = (name + " " + more).strip();
    }
    names.add(name);
    return names;
  }

  /** As text, and as nothing else. */
  private void expectNamed(String file) {
    assertEquals(file, page.locator(".facts bdi").first().textContent());
    assertThat(page.locator(".facts bdi *")).hasCount(0);
  }

  @Test
  void nothing_runs_of_a_group_of_which_a_board_is_asked_for_and_stored() {
    String group = "/" + String.join(" ", HostileMarkup.names().subList(0, 4));
    String query = Json.createObjectBuilder().add("group", group).build().toString();
    Caller cora = arena.caller("cora");
    String id =
        Caller.expect(201, cora.post("/api/v1/snapshots", "{\"query\":" + query + "}"))
            .getString("id");
    visitor.signIn("cora");
    for (String address : Set.of("/snapshots.xhtml?id=" + id, "/snapshots.xhtml")) {
      visitor.open(address);
      assertThat(page.locator("main")).containsText(group);
      expectHarmless();
    }
  }
}
