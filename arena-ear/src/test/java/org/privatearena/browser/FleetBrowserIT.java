package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/** TRA-1, TRA-2: administrators see how the fleet does, while it does it. */
class FleetBrowserIT {

  private static final String PERSON = "fleet-person";
  private static final String UNLUCKY = "fleet-unlucky";

  /** The two whom {@link #PERSON} meets. */
  private static final List<String> QUICK = List.of("zorvex-a1", "bryndle-b2");

  private static final String FAILING = "brusket-bad";

  /** Of the page between two looks, in milliseconds. */
  private static final int PAUSE = 5_000;

  private static TestArena arena;
  private static Chromium chromium;
  private static Caller person;

  private Visitor visitor;
  private Page page;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    arena.keycloak().evaluator(PERSON, LabModels.QUICK);
    arena.keycloak().evaluator(UNLUCKY, LabModels.UNLUCKY);
    person = arena.caller(PERSON);
    person.readyBattle("Who answers first?");
    Caller unlucky = arena.caller(UNLUCKY);
    assertEquals("void", unlucky.events(unlucky.begin("Fail, please", "live")).last().name());
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
    page.locator("#to-fleet").press("Enter");
    page.waitForURL(Pattern.compile(".*/fleet.xhtml"));
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  private Locator line(String model) {
    return page.locator("#fleet-table tr[data-model='" + model + "']");
  }

  private long calls() {
    return QUICK.stream()
        .mapToLong(model -> Long.parseLong(line(model).locator(".calls").textContent()))
        .sum();
  }

  @Test
  void figures_move_while_one_looks_and_stand_still_while_one_wants_that() {
    long before = calls();
    page.evaluate("() => { window.__same = 1; }");
    page.locator("#fleet-pause").focus();
    person.readyBattle("And now?");
    page.waitForCondition(() -> calls() == before + 2);
    assertEquals(1, page.evaluate("() => window.__same"));
    assertThat(page.locator("#fleet-pause")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#fleet-pause")).hasAttribute("aria-pressed", "true");
    page.waitForTimeout(PAUSE);
    long paused = calls();
    person.readyBattle("Does anybody see this?");
    page.waitForTimeout(PAUSE + 1_000);
    assertEquals(paused, calls());
    page.keyboard().press("Enter");
    page.waitForCondition(() -> calls() >= paused + 2);
    visitor.expectNothingWrong();
  }

  @Test
  void what_is_shown_is_what_the_database_says() throws SQLException {
    page.locator("#fleet-pause").click();
    for (String model : QUICK) {
      List<Double> waits = waits(model);
      assertEquals(waits.size(), Integer.parseInt(line(model).locator(".calls").textContent()));
      double median = (waits.get((waits.size() - 1) / 2) + waits.get(waits.size() / 2)) / 2;
      String shown = line(model).locator(".first").textContent().replaceAll("[^0-9]", "");
      assertEquals(median, Double.parseDouble(shown), 0.51);
      assertThat(line(model).locator(".rate")).hasText(Pattern.compile("[0-9,]+\\.[0-9]"));
      assertThat(line(model).locator(".breaker")).hasText("asked");
      assertTrue(line(model).locator("svg .bar").count() > 0);
    }
    visitor.expectNothingWrong();
  }

  /** Milliseconds to the first text of the last hour's answers, ascending. */
  private static List<Double> waits(String model) throws SQLException {
    try (Connection owner = arena.database("arena_owner");
        PreparedStatement query =
            owner.prepareStatement(
                "select extract(microseconds from a.first_token_at - a.requested_at) / 1000.0"
                    + " from answer a join endpoint e on e.id = a.endpoint_id"
                    + " join revision r on r.id = e.revision_id join model m on m.id = r.model_id"
                    + " where m.key = ? and a.state in ('COMPLETE', 'FAILED')"
                    + " and a.ended_at > now() - interval '1 hour' order by 1")) {
      query.setString(1, model);
      ResultSet rows = query.executeQuery();
      List<Double> waits = new ArrayList<>();
      while (rows.next()) {
        waits.add(rows.getDouble(1));
      }
      return waits;
    }
  }

  @Test
  void what_failed_says_how_often_and_why() {
    Locator failing = line(FAILING);
    assertThat(failing.locator(".failed")).hasText("100.0 %");
    assertThat(failing).containsText("HTTP error");
    assertThat(failing.locator(".first")).hasText("–");
    assertThat(failing.locator(".rate")).hasText("–");
    assertEquals(
        failing.locator("svg .bar").first().getAttribute("height"),
        failing.locator("svg .bad").first().getAttribute("height"));
    assertThat(line("brusket-ok").locator(".failed")).hasText("0.0 %");
    assertEquals(List.of(), Axe.violations(page));
    visitor.expectNothingWrong();
  }
}
