package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;

/**
 * The administrator's day, by keys: submit, probe, approve, grant, pause, retire; whom it is
 * granted meets it, and nobody else.
 */
class ModelsBrowserIT {

  private static final String KEY = "paged-model";
  private static final String MODEL = "/api/v1/models/" + KEY;
  private static final String OTHER = "compared-model";
  private static final String SECRETIVE = "secretive-model";

  /** That a new model is not among so many draws is once in many millions. */
  private static final int DRAWS = 60;

  private static final int OTHERS_DRAWS = 10;

  /** Whatever a page gives the browser to keep, also what another page takes back. */
  private static final String REMEMBERS_WHAT_IS_KEPT =
      "const keep = Storage.prototype.setItem; Storage.prototype.setItem = function (key, value) {"
          + " window.name += value; return keep.call(this, key, value); };";

  private static TestArena arena;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    Caller adam = arena.caller("adam");
    adam.post(MODEL + "/stage", "{\"to\":\"retired\",\"reason\":\"The test is over\"}");
    adam.call("PUT", MODEL + "/access", "{\"grants\":[]}");
  }

  @Test
  void cat_10_a_model_is_submitted_probed_approved_and_granted_and_ada_meets_it_ben_never() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("adam");
      Page page = visitor.page();
      page.locator("#nav-models").press("Enter");
      submit(page);
      page.locator("#probe").press("Enter");
      assertThat(page.locator("#probed .probed")).hasAttribute("data-complete", "true");
      assertTrue(Integer.parseInt(page.locator("#probed .first").innerText()) > 0);
      move(page, "approved", "The probe is good");
      move(page, "active", "From today on");
      page.locator("#access-lines").fill("/research: play");
      page.locator("#grant").press("Enter");
      assertThat(page.locator("#access-error")).containsText("at least one use");
      assertThat(page.locator("#access-lines")).hasValue("/research: play");
      page.locator("#access-lines").fill("/research: battle, leaderboard");
      page.locator("#grant").press("Enter");
      page.waitForURL(Pattern.compile(".*notice=granted"));
      assertThat(page.locator("#access-lines")).hasValue("/research: battle, leaderboard");

      assertTrue(meets("ada", DRAWS), "ada meets it");
      assertFalse(meets("ben", OTHERS_DRAWS), "ben never meets it");
      assertEquals(200, arena.caller("ada").get(MODEL).statusCode());
      assertEquals(404, arena.caller("ben").get(MODEL).statusCode());

      outdated(visitor, page);
      move(page, "retired", "It has seen enough");
      assertThat(page.locator("#move-form")).hasCount(0);
      assertThat(page.locator("#moves li")).hasCount(4);
      assertFalse(meets("ada", OTHERS_DRAWS), "nobody meets what is retired");
      visitor.expectNothingWrong();
    }
  }

  @Test
  void cat_10_a_stage_that_there_is_not_is_refused_on_the_page() {
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("adam");
      visitor.open("/models.xhtml?model=quimby-fast");
      Page page = visitor.page();
      page.locator("#move-to option").first().evaluate("option => { option.value = 'best'; }");
      page.locator("#move-reason").fill("Kept, whatever was chosen");
      page.locator("#move").press("Enter");
      assertThat(page.locator("#move-error")).not().isEmpty();
      assertThat(page.locator("#move-reason")).hasValue("Kept, whatever was chosen");
      visitor.expectNothingWrong();
    }
  }

  @Test
  void two_revisions_are_compared_and_what_is_new_is_marked() {
    Caller adam = arena.caller("adam");
    String url = "http://localhost:" + (arena.layout().models() + 20) + "/v1";
    String body =
        "\"endpoints\":[{\"url\":\"%s\",\"model\":\"quimby-fast\"}],\"system_prompt\":\"%s\"";
    String model = "\"key\":\"%s\",\"name\":\"Compared\",\"owner\":\"/research\",".formatted(OTHER);
    Caller.expect(
        201,
        adam.post("/api/v1/models", "{" + model + body.formatted(url, "Be very brief.") + "}"));
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("adam");
      visitor.open("/models.xhtml?model=" + OTHER);
      Page page = visitor.page();
      assertThat(page.locator("#comparison")).hasCount(0);
      for (String prompt : List.of("Be <b>quite</b> brief.", "Be very brief.")) {
        Caller.expect(
            201,
            adam.post(
                "/api/v1/models/" + OTHER + "/revisions", "{" + body.formatted(url, prompt) + "}"));
      }
      page.reload();
      assertThat(page.locator("#comparison-table tbody tr")).hasCount(1);
      assertThat(page.locator("#comparison-table td del")).hasText("<b>quite</b>");
      assertThat(page.locator("#comparison-table td ins")).hasText("very");
      assertThat(page.locator("#comparison-table td").first()).hasText("Be <b>quite</b> brief.");
      assertEquals(List.of(), Axe.violations(page));
      page.locator("#compare-before").selectOption("1");
      page.locator("#compare-revisions").press("Enter");
      page.waitForURL(Pattern.compile(".*before=1&after=3.*"));
      assertThat(page.locator("#comparison-none")).isVisible();
      assertThat(page.locator("#compare-before")).hasValue("1");
      visitor.open("/models.xhtml?model=" + OTHER + "&before=7&after=x");
      assertThat(page.locator("#comparison-missing")).containsText("no such revision");
      assertThat(page.locator("#comparison-table tbody tr")).hasCount(1);
      visitor.expectNothingWrong();
    }
  }

  @Test
  void cat_22_a_secret_is_given_replaced_and_removed_and_never_comes_back() {
    String secret = "sk-Palatschinken-17";
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn("adam");
      Page page = visitor.page();
      page.addInitScript(REMEMBERS_WHAT_IS_KEPT);
      visitor.open("/models.xhtml");
      page.locator("#model-secret").fill(secret);
      page.locator("#submit-model").press("Enter");
      assertThat(page.locator("#submit-error")).containsText("small letters");
      unseen(page, "#model-secret", secret);
      page.locator("#model-key").fill(SECRETIVE);
      page.locator("#model-name").fill("A model with a secret");
      page.locator("#model-owner").fill("/research");
      page.locator("#model-url").fill("http://localhost:" + (arena.layout().models() + 20) + "/v1");
      page.locator("#model-upstream").fill("quimby-fast");
      page.locator("#model-secret").fill(secret + " 2");
      page.locator("#submit-model").press("Enter");
      assertThat(page.locator("#submit-error")).containsText("visible characters of ASCII");
      assertThat(page.locator("#model-secret")).hasAttribute("aria-invalid", "true");
      unseen(page, "#model-secret", secret);
      page.locator("#model-secret").fill(secret);
      page.locator("#submit-model").press("Enter");
      page.waitForURL(Pattern.compile(".*notice=submitted"));
      assertThat(page.locator("#revisions [data-secret]")).containsText("A secret is kept since");
      assertThat(page.locator("#secret-endpoint")).containsText("a secret is kept");
      unseen(page, "#secret-value", secret);
      assertEquals(List.of(), Axe.violations(page));

      page.locator("#keep-secret").press("Enter");
      assertThat(page.locator("#secret-error")).containsText("visible characters of ASCII");
      page.locator("#secret-value").fill(secret + "-new");
      page.locator("#keep-secret").press("Enter");
      page.waitForURL(Pattern.compile(".*notice=secret-kept"));
      assertThat(page.locator("#done")).containsText("never shown again");
      unseen(page, "#secret-value", secret);
      page.locator("#remove-secret").press("Enter");
      page.waitForURL(Pattern.compile(".*notice=secret-removed"));
      assertThat(page.locator("#revisions [data-secret]")).hasCount(0);
      assertThat(page.locator("#secret-endpoint")).containsText("no secret");
      unseen(page, "#secret-value", secret);
      String everKept = (String) page.evaluate("window.name");
      assertTrue(everKept.contains("A model with a secret"), "what was typed is kept for a while");
      assertFalse(everKept.contains("sk-"), everKept);
      visitor.expectNothingWrong();
    }
  }

  /** Neither in the page, nor in its fields, nor in what the browser keeps for this tab. */
  private static void unseen(Page page, String field, String secret) {
    assertThat(page.locator(field)).hasAttribute("type", "password");
    assertThat(page.locator(field)).hasAttribute("autocomplete", "off");
    assertThat(page.locator(field)).hasValue("");
    String kept = (String) page.evaluate("JSON.stringify({ ...sessionStorage, ...localStorage })");
    assertFalse((page.content() + kept).contains(secret));
  }

  private static void submit(Page page) {
    page.locator("#model-key").fill("Paged Model");
    page.locator("#submit-model").press("Enter");
    assertThat(page.locator("#submit-error")).containsText("small letters");
    assertThat(page.locator("#model-key")).hasAttribute("aria-invalid", "true");
    page.locator("#model-key").fill(KEY);
    page.locator("#model-name").fill("A model of the page");
    page.locator("#model-owner").fill("/research");
    page.locator("#model-url").fill("http://127.0.0.1:" + (arena.layout().models() + 20) + "/v1");
    page.locator("#model-upstream").fill("quimby-fast");
    page.locator("#submit-model").press("Enter");
    assertThat(page.locator("#submit-error")).containsText("may not be called");
    assertThat(page.locator("#model-name")).hasValue("A model of the page");
    page.locator("#model-url").fill("http://localhost:" + (arena.layout().models() + 20) + "/v1");
    page.locator("#submit-model").press("Enter");
    page.waitForURL(Pattern.compile(".*notice=submitted"));
    assertThat(page.locator("#stage")).hasText("submitted");
  }

  private static void move(Page page, String to, String reason) {
    page.locator("#move").press("Enter");
    assertThat(page.locator("#move-error")).containsText("reason");
    page.locator("#move-to").selectOption(to);
    page.locator("#move-reason").fill(reason);
    page.locator("#move").press("Enter");
    page.waitForURL(Pattern.compile(".*notice=moved"));
    assertThat(page.locator("#stage")).hasText(to);
    assertThat(page.locator("#moves li").last()).containsText(reason);
  }

  /** Of two administrators the one whose page is older is told so, and can look again. */
  private static void outdated(Visitor visitor, Page page) {
    visitor.open("/models.xhtml?model=" + KEY);
    Caller.expect(
        200,
        arena.caller("adam").post(MODEL + "/stage", "{\"to\":\"paused\",\"reason\":\"Too slow\"}"));
    page.locator("#move-to").selectOption("retired");
    page.locator("#move-reason").fill("I had not seen that");
    page.locator("#move").press("Enter");
    assertThat(page.locator("#move-error")).containsText("Somebody has changed this model");
    visitor.open("/models.xhtml?model=" + KEY);
    assertThat(page.locator("#stage")).hasText("paused");
  }

  private static boolean meets(String account, int draws) {
    Caller caller = arena.caller(account);
    for (int i = 0; i < draws; i++) {
      String battle = caller.readyBattle("Whom do I meet here, number " + i + "?");
      JsonObject models = Caller.expect(200, caller.vote(battle, "TIE")).getJsonObject("models");
      if (List.of("a", "b").stream()
          .anyMatch(side -> models.getJsonObject(side).getString("key").equals(KEY))) {
        return true;
      }
    }
    return false;
  }
}
