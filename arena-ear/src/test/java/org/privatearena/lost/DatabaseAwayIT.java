package org.privatearena.lost;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.browser.BattleScreen;
import org.privatearena.browser.Chromium;
import org.privatearena.browser.Visitor;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;
import org.privatearena.stack.ClosedDatabase;
import org.privatearena.stack.SpareArena;

/** A database that goes away and comes back: nothing is lost, doubled or revealed. */
class DatabaseAwayIT {

  private static final LocatorAssertions.HasAttributeOptions PATIENT =
      new LocatorAssertions.HasAttributeOptions().setTimeout(90_000);

  private static SpareArena spare;
  private static Chromium chromium;
  private static int people;

  private boolean away;
  private Visitor visitor;
  private Page page;
  private BattleScreen screen;
  private String person;

  @BeforeAll
  static void start() {
    spare = SpareArena.get();
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @AfterEach
  void leave() {
    if (visitor != null) {
      visitor.close();
    }
    if (away) {
      comeBack();
    }
  }

  private void goAway() {
    spare.stopDatabase();
    away = true;
    Until.holds("the arena says that it is not ready", () -> spare.readiness() == 503);
  }

  private void comeBack() {
    spare.startDatabase();
    away = false;
    Until.holds("the arena is ready again", () -> spare.readiness() == 200);
  }

  private static String somebody(String group) {
    String name = "database-" + people++;
    TestArena.get().keycloak().evaluator(name, group);
    return name;
  }

  private void signInTo(String group) {
    person = somebody(group);
    visitor = chromium.visitor(spare.url());
    page = visitor.page();
    screen = new BattleScreen(page);
    visitor.signIn(person);
    visitor.open("/?new");
  }

  @Test
  void rest_says_what_to_do_reveals_nothing_and_the_same_vote_counts_once_afterwards() {
    Caller caller =
        Caller.with(spare.layout(), TestArena.get().caller(somebody(LabModels.QUICK)).token());
    String battle = caller.readyBattle("Before the database went away");
    String place = "/api/v1/battles/" + battle;
    goAway();
    List<String> bodies = new ArrayList<>();
    for (HttpResponse<String> response :
        List.of(
            caller.vote(battle, "A_BETTER"),
            caller.get(place),
            caller.get(place + "/turns/1/events"),
            caller.post(place + "/notes", "{\"comment\":\"kept\"}"),
            caller.post("/api/v1/battles", "{\"prompt\":\"Now?\"}", "Idempotency-Key", "away"),
            caller.get("/api/v1/session"))) {
      JsonObject problem = Caller.expect(503, response);
      assertEquals("urn:privatearena:problem:unavailable", problem.getString("type"));
      assertTrue(problem.getString("detail").contains("again in a few seconds"));
      assertEquals(
          List.of("application/problem+json"), response.headers().allValues("Content-Type"));
      assertEquals("5", response.headers().firstValue("Retry-After").orElseThrow());
      assertFalse(response.body().matches("(?s).*(Exception|org\\.|SQL).*"), response.body());
      bodies.add(response.body());
    }
    comeBack();
    JsonObject card = caller.card(battle);
    assertEquals("READY", card.getString("state"));
    assertFalse(card.containsKey("models"));
    JsonObject first = Caller.expect(200, caller.vote(battle, "A_BETTER"));
    assertEquals(first, Caller.expect(200, caller.vote(battle, "A_BETTER")));
    assertEquals(1, count("vote where battle_id::text = ?", battle));
    for (String side : List.of("a", "b")) {
      JsonObject model = first.getJsonObject("models").getJsonObject(side);
      for (String body : bodies) {
        assertFalse(body.contains(model.getString("name")), body);
        assertFalse(body.contains(model.getString("key")), body);
      }
    }
  }

  @Test
  void a_page_waits_with_what_was_typed_and_goes_on_by_itself() {
    signInTo(LabModels.QUICK);
    page.locator("#prompt").fill("Typed while it was away");
    goAway();
    page.locator("#start").click();
    assertThat(page.locator("#session")).hasAttribute("data-why", "unavailable");
    assertThat(page.locator("#session-heading")).hasText("The arena cannot be reached");
    assertThat(page.locator("#session-again")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#session-note")).containsText("Still not reachable");

    Page second = visitor.context().newPage();
    Response answer = second.navigate(spare.url() + "/?new&other");
    assertEquals(503, answer.status());
    assertEquals("5", answer.headerValue("retry-after"));
    assertThat(second.locator("h1")).hasText("The database cannot be reached");
    assertFalse(second.content().matches("(?s).*(Exception|at org\\.|SQL).*"), second.content());

    comeBack();
    page.locator("#battle").waitFor();
    assertEquals("Typed while it was away", screen.textOf("#battle-prompt"));
    assertEquals(1, battles(person));
    second.locator("#plain-503 a.button").click();
    second.locator("#prompt").waitFor();
    assertTrue(second.url().endsWith("/?new&other"), second.url());
  }

  @Test
  void a_prompt_that_was_sent_all_the_same_is_back_on_the_way_back() {
    signInTo(LabModels.QUICK);
    page.locator("#prompt").fill("Sent into\nthe dark");
    page.locator("input[name=mode][value=live]").check();
    pretendToBeHere();
    goAway();
    page.locator("#start").click();
    page.locator("#plain-503").waitFor();
    comeBack();
    page.locator("#plain-503 a.button").click();
    assertThat(page.locator("#notice")).containsText("What you typed is still here");
    assertThat(page.locator("#prompt")).hasValue("Sent into\nthe dark");
    assertThat(page.locator("input[name=mode][value=live]")).isChecked();
    page.locator("#start").click();
    page.locator("#battle").waitFor();
    assertEquals(1, battles(person));
  }

  @Test
  void a_vote_that_was_sent_all_the_same_reveals_nothing_and_counts_once_afterwards() {
    signInTo(LabModels.QUICK);
    screen.begin("Vote into the dark");
    screen.awaitState("READY");
    String battle = screen.id();
    pretendToBeHere();
    goAway();
    screen.press("1");
    page.locator("#plain-503").waitFor();
    String said = page.content();
    comeBack();
    page.locator("#plain-503 a.button").click();
    assertThat(page.locator("#notice")).containsText("please send it again");
    screen.awaitState("READY");
    assertEquals(0, page.locator("#names-a, #names-b").count());
    screen.press("1");
    screen.awaitNames();
    assertEquals(1, count("vote where battle_id::text = ?", battle));
    for (String side : List.of("a", "b")) {
      assertFalse(said.contains(screen.names(side).textContent()));
    }
  }

  /** It goes away between the page's question and its form. */
  private void pretendToBeHere() {
    String address = spare.url() + "/api/v1/session";
    String answer = visitor.context().request().get(address).text();
    page.route(
        address,
        route ->
            route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(answer)));
  }

  @Test
  void answers_that_end_meanwhile_are_stored_when_it_is_back_and_only_then_can_be_voted_on() {
    signInTo(LabModels.LOAD);
    screen.begin("Answer while it is away", "live");
    screen.awaitMoreThan(20, 20);
    String battle = screen.id();
    goAway();
    awaitBothSaid();
    assertEquals("ANSWERING", screen.state());
    assertThat(page.locator("#vote-a")).isDisabled();
    comeBack();
    screen.awaitState("READY");
    assertEquals(2, answers(battle));
    screen.press("3");
    screen.awaitNames();
    assertEquals(1, count("vote where battle_id::text = ?", battle));
    assertEquals(2, answers(battle));
  }

  @Test
  void a_turn_that_was_made_void_meanwhile_stays_void_and_its_reader_hears_that()
      throws SQLException {
    signInTo(LabModels.LOAD);
    screen.begin("Given up by another node", "live");
    screen.awaitMoreThan(20, 20);
    String battle = screen.id();
    try (ClosedDatabase closed =
        ClosedDatabase.of(spare.database("arena_owner"), spare.database("arena_app"))) {
      awaitBothSaid();
      for (String change :
          List.of(
              "update turn set state = 'VOID', ended_at = now() where battle_id::text = ?",
              "update battle set state = 'VOID' where id::text = ?")) {
        try (PreparedStatement update = closed.owner().prepareStatement(change)) {
          update.setString(1, battle);
          assertEquals(1, update.executeUpdate());
        }
      }
      assertEquals("ANSWERING", screen.state());
    }
    screen.awaitState("VOID");
    assertEquals(0, answers(battle));
    Until.holds("the arena is ready again", () -> spare.readiness() == 200);
    page.locator("#run-again").click();
    screen.awaitState("READY");
    assertEquals(2, answers(battle));
  }

  private void awaitBothSaid() {
    assertThat(page.locator("#answer-a")).hasAttribute("data-state", "complete", PATIENT);
    assertThat(page.locator("#answer-b")).hasAttribute("data-state", "complete", PATIENT);
  }

  private static int battles(String account) {
    return count(
        "battle b join member_identity i on i.member_id = b.member_id where i.subject = ?",
        TestArena.get().keycloak().id(account));
  }

  private static int answers(String battle) {
    return count("answer a join turn t on t.id = a.turn_id where t.battle_id::text = ?", battle);
  }

  private static int count(String from, String value) {
    try (Connection owner = spare.database("arena_owner");
        PreparedStatement query = owner.prepareStatement("select count(*) from " + from)) {
      query.setString(1, value);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
