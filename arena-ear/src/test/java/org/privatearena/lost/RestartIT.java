package org.privatearena.lost;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privatearena.browser.BattleScreen;
import org.privatearena.browser.Chromium;
import org.privatearena.browser.Visitor;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.stack.SpareArena;

/** A server that dies under an open page: a battle is then void or complete, and never half. */
class RestartIT {

  /** Its labels, and the language that its vote will say. */
  private static final String LABELLED =
      "select count(p.turn_id) || ' ' || coalesce(b.language, 'none') from battle b"
          + " left join prompt_label p on p.battle_id = b.id where b.id::text = ?"
          + " group by b.language";

  private static final String STATES =
      "select b.state || ' ' || t.state || ' ' || (select count(*) from answer a where a.turn_id ="
          + " t.id) from battle b join turn t on t.battle_id = b.id where b.id::text = ?";

  private static SpareArena spare;
  private static Chromium chromium;

  private Visitor visitor;
  private Page page;
  private BattleScreen screen;
  private SignInAgain session;

  @BeforeAll
  static void start() {
    spare = SpareArena.get();
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void visit() {
    visitor = chromium.visitor(spare.url());
    page = visitor.page();
    screen = new BattleScreen(page);
    session = new SignInAgain(spare.url(), visitor);
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  private void signIn(String name, String group) {
    TestArena.get().keycloak().evaluator(name, group);
    visitor.signIn(name);
    visitor.open("/?new");
  }

  @Test
  void killed_during_a_stream_the_turn_is_void_and_can_be_run_again_in_the_same_page() {
    signIn("restart-streaming", LabModels.LONG);
    screen.begin("Until the server dies", "live");
    screen.awaitMoreThan(100, 100);
    page.evaluate("window.sameDocument = true");
    String battle = screen.id();
    spare.killServer();
    page.locator("#lost").waitFor();
    assertEquals("ANSWERING ANSWERING 0", states(battle));
    spare.startServer();
    session.expectDialogSoon("ended");
    session.withoutAQuestion();
    screen.awaitState("VOID");
    session.expectSameDocument();
    assertEquals("VOID VOID 0", states(battle));
    assertEquals("1 en", answer(LABELLED, battle), "labelled though its server was gone");
    assertThat(page.locator("#void")).isVisible();
    assertThat(page.locator("#void"))
        .hasText("This turn does not count because an answer is missing. You can run it again.");
    assertFalse(page.content().contains("Wendrok"));
    page.locator("#run-again").click();
    screen.awaitState("READY");
    assertEquals("READY READY 2", states(battle));
    assertEquals("1 en", answer(LABELLED, battle), "labelled once");
    assertFalse(page.content().contains("Wendrok"));
    screen.press("1");
    screen.awaitNames();
    assertThat(screen.names("a")).containsText("Wendrok");
  }

  @Test
  void stopped_in_order_during_a_stream_the_turn_is_void_and_can_be_run_again_in_the_same_page() {
    signIn("restart-stopped", LabModels.LONG);
    screen.begin("Until the server is stopped", "live");
    screen.awaitMoreThan(100, 100);
    page.evaluate("window.sameDocument = true");
    String battle = screen.id();
    spare.stopServer();
    page.locator("#lost").waitFor();
    assertFalse(page.content().contains("Wendrok"));
    spare.startServer();
    session.expectDialogSoon("ended");
    session.withoutAQuestion();
    screen.awaitState("VOID");
    session.expectSameDocument();
    assertEquals("VOID VOID", states(battle).substring(0, 9));
    assertFalse(page.content().contains("Wendrok"));
    page.locator("#run-again").click();
    screen.awaitState("READY");
    assertEquals("READY READY", states(battle).substring(0, 11));
    screen.press("1");
    screen.awaitNames();
    assertThat(screen.names("a")).containsText("Wendrok");
  }

  @Test
  void killed_after_the_end_was_stored_the_battle_is_complete_and_the_open_page_votes() {
    signIn("restart-ready", LabModels.QUICK);
    screen.begin("Stored before the server dies");
    screen.awaitState("READY");
    String battle = screen.id();
    spare.killServer();
    page.locator("#vote-tie").click();
    session.expectDialog("unavailable");
    spare.startServer();
    session.expectDialogSoon("ended");
    session.withoutAQuestion();
    screen.awaitNames();
    assertThat(page.locator("#result")).hasAttribute("data-choice", "TIE");
    assertEquals("VOTED READY 2", states(battle));
  }

  private static String states(String battle) {
    return answer(STATES, battle);
  }

  private static String answer(String question, String battle) {
    try (Connection owner = spare.database("arena_owner");
        PreparedStatement query = owner.prepareStatement(question)) {
      query.setString(1, battle);
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
