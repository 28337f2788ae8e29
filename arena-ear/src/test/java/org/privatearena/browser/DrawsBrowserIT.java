package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;

/** SMP: an administrator sees how pairs are drawn, tries a plan out, and stores it or not. */
class DrawsBrowserIT {

  private static final String PATH = "/api/v1/admin/sampling";
  private static final String ONE = "quimby-fast";
  private static final String OTHER = "quimsor-slow";

  private static TestArena arena;
  private static Chromium chromium;
  private static Caller admin;

  private Visitor visitor;
  private Page page;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    admin = arena.caller("adam");
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void visit() {
    visitor = chromium.visitor(arena.url());
    visitor.signIn("adam");
    page = visitor.page();
    visitor.open("/models.xhtml");
    page.locator("#to-draws").press("Enter");
    page.waitForURL(Pattern.compile(".*/draws.xhtml"));
  }

  @AfterEach
  void everything_is_as_usual_again() {
    Caller.expect(200, plan("{}"));
    visitor.close();
  }

  private static HttpResponse<String> plan(String body) {
    String tag = admin.get(PATH).headers().firstValue("ETag").orElseThrow();
    return admin.call("PUT", PATH, body, "If-Match", tag);
  }

  private static JsonObject sampling() {
    return Caller.expect(200, admin.get(PATH));
  }

  @Test
  void what_is_shown_is_what_rest_says() {
    List<JsonObject> pairs = sampling().getJsonArray("pairs").getValuesAs(JsonObject.class);
    JsonObject most =
        pairs.stream().max((a, b) -> Double.compare(probability(a), probability(b))).orElseThrow();
    String shown = page.locator("#draw-pair-table tbody tr").first().locator(".now").innerText();
    assertEquals(100 * probability(most), percent(shown), 0.011);
    double share =
        pairs.stream()
            .filter(p -> p.getString("a").equals(ONE) || p.getString("b").equals(ONE))
            .mapToDouble(DrawsBrowserIT::probability)
            .sum();
    assertEquals(100 * share, percent(line(ONE).locator(".now").innerText()), 0.011);
    assertThat(page.locator("#draw-model-table .then")).hasCount(0);
    visitor.expectNothingWrong();
  }

  private static double probability(JsonObject pair) {
    return pair.getJsonNumber("probability").doubleValue();
  }

  private static double percent(String words) {
    return Double.parseDouble(words.replace("%", "").strip());
  }

  private Locator line(String model) {
    return page.locator("#draw-model-table tr[data-model=" + model + "]");
  }

  @Test
  void a_plan_is_tried_out_and_nothing_is_stored() {
    long version = sampling().getJsonNumber("version").longValue();
    double before = percent(line(ONE).locator(".now").innerText());
    page.locator("#plan-lines").fill(ONE + ": 50");
    page.locator("#try-plan").press("Enter");
    assertThat(page.locator("#tried")).isVisible();
    assertThat(page.locator("#plan-lines")).hasValue(ONE + ": 50");
    assertEquals(before, percent(line(ONE).locator(".now").innerText()), 0.5);
    double then = percent(line(ONE).locator(".then").innerText());
    assertTrue(then > before + 5, "from " + before + " to " + then);
    assertEquals(version, sampling().getJsonNumber("version").longValue());
    visitor.expectNothingWrong();
  }

  @Test
  void a_plan_is_stored_and_shown_again_and_can_be_taken_back() {
    String lines = ONE + ": 2.5\n" + ONE + " " + OTHER + ": 10";
    page.locator("#plan-lines").fill(lines);
    page.locator("#save-plan").press("Enter");
    page.waitForURL(Pattern.compile(".*notice=planned"));
    assertThat(page.locator("#done")).isVisible();
    assertThat(page.locator("#plan-lines")).hasValue(lines);
    JsonObject sampling = sampling();
    assertEquals(
        2.5,
        sampling.getJsonArray("weights").getJsonObject(0).getJsonNumber("weight").doubleValue());
    assertEquals(10, sampling.getJsonArray("priorities").getJsonObject(0).getInt("priority"));
    // Where it leads is where it stands, and would be taken for it.
    visitor.open("/draws.xhtml");
    page.locator("#plan-lines").fill("");
    page.locator("#save-plan").press("Enter");
    page.waitForURL(Pattern.compile(".*notice=planned"));
    assertThat(page.locator("#plan-lines")).hasValue("");
    assertEquals(List.of(), sampling().getJsonArray("weights"));
    visitor.expectNothingWrong();
  }

  @Test
  void what_cannot_be_planned_is_refused_in_words_and_stays_in_the_field() {
    refused(ONE + ": often", "Line 1 cannot be read");
    refused(ONE + ": 1\n" + OTHER + ": 101", "line 2 is not from 0 to 100");
    refused(ONE + " " + ONE + ": 2", "is no pair");
    refused(ONE + ": 1\n\n" + ONE + ": 2", "Line 3 names what an earlier line named");
    refused("nobody-1: 2", "There is no model nobody-1");
    refused("<script>alert(1)</script> : 2", "There is no model <script>alert(1)</script>");
    visitor.expectNothingWrong();
  }

  private void refused(String lines, String words) {
    for (String button : List.of("#try-plan", "#save-plan")) {
      visitor.open("/draws.xhtml");
      page.locator("#plan-lines").fill(lines);
      page.locator(button).press("Enter");
      assertThat(page.locator("#plan-error")).containsText(words);
      assertThat(page.locator("#plan-lines")).hasValue(lines);
      assertThat(page.locator("#plan-lines")).hasAttribute("aria-invalid", "true");
    }
  }

  @Test
  void of_two_administrators_the_one_whose_page_is_older_is_told_so() {
    Caller.expect(200, plan("{\"weights\":[{\"model\":\"" + OTHER + "\",\"weight\":3}]}"));
    page.locator("#plan-lines").fill(ONE + ": 4");
    page.locator("#try-plan").press("Enter");
    assertThat(page.locator("#tried")).isVisible();
    page.locator("#save-plan").press("Enter");
    assertThat(page.locator("#plan-error")).containsText("Somebody else has planned");
    assertThat(page.locator("#plan-lines")).hasValue(ONE + ": 4");
    visitor.expectNothingWrong();
  }
}
