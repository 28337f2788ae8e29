package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.privatearena.rating.engine.control.Workers;
import org.privatearena.rating.engine.file.control.BoardText;
import org.privatearena.rating.engine.file.control.SnapshotFile;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.Until;

/** Boards that are stored, read and compared on their page. */
class SnapshotsBrowserIT {

  private static final String PAGE = "/snapshots.xhtml";
  private static final String OWN = "?group=%2Fboard-lab";
  private static final String VOTER = "snapshots-page-voter";

  private static TestArena arena;
  private static Chromium chromium;
  private static Caller cora;

  private Visitor visitor;
  private Page page;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    PlantedVotes.in(arena);
    arena.keycloak().evaluator(VOTER, LabModels.QUICK);
    cora = arena.caller("cora");
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @BeforeEach
  void enter() {
    visitor = chromium.visitor(arena.url());
    visitor.signIn("cora");
    page = visitor.page();
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  private static String take(String query) {
    return Caller.expect(201, cora.post("/api/v1/snapshots", "{\"query\":" + query + "}"))
        .getString("id");
  }

  @Test
  void a_board_is_stored_from_the_leaderboard_by_keys_and_computed_again_from_its_export()
      throws Exception {
    visitor.open("/leaderboard.xhtml" + OWN + "&method=davidson");
    page.locator("#to-store").press("Enter");
    assertThat(page.locator("#store-question"))
        .containsText(
            "Method: Davidson, ties by closeness · Group of the voters: /board-lab, 340 votes");
    page.locator("#store").press("Enter");
    page.waitForURL(Pattern.compile(".*notice=stored.*"));
    assertThat(page.locator("#notice")).isFocused();
    assertThat(page.locator("#stored-board tbody tr")).hasCount(PlantedVotes.names().size());
    String id = page.url().replaceFirst(".*id=([0-9a-f-]+).*", "$1");
    JsonObject stored = Caller.expect(200, cora.get("/api/v1/snapshots/" + id));
    assertThat(page.locator("#snapshot-sha256")).hasText(stored.getString("sha256"));
    assertThat(page.locator("#snapshot-checkpoint"))
        .containsText(
            "%,d".formatted(stored.getJsonNumber("checkpoint").longValue())
                + " The board counts the votes whose entries are below this");
    assertThat(page.locator("#command"))
        .hasText("java -jar arena-rate.jar --snapshot snapshot-" + id + ".txt.gz");
    APIResponse export =
        page.request().get(arena.url() + page.locator("#export").getAttribute("href"));
    SnapshotFile file = SnapshotFile.read(new ByteArrayInputStream(export.body()));
    assertEquals(stored.getString("sha256"), BoardText.sha256(file.board(Workers.threads(1))));
    visitor.open(PAGE);
    assertThat(page.locator("[data-snapshot='" + id + "'] .question")).containsText("Davidson");
    visitor.expectNothingWrong();
  }

  @Test
  void who_moved_and_why_is_told() {
    int before = votes();
    String earlier = take("{}");
    Caller voter = arena.caller(VOTER);
    Caller.expect(200, voter.vote(voter.readyBattle("Which of you is it?"), "A_BETTER"));
    Until.holds("the vote is on the board", () -> votes() > before);
    arena.awaitSealed();
    String later = take("{}");
    visitor.open(PAGE + "?id=" + later);
    page.locator("#since").selectOption(earlier);
    page.locator("#compare").press("Enter");
    page.waitForURL(Pattern.compile(".*since=" + earlier));
    assertThat(page.locator("#why"))
        .containsText(Pattern.compile("(1 vote is|\\d+ votes are) new"));
    assertThat(page.locator("#why")).not().containsText("different questions");
    JsonObject compared =
        Caller.expect(200, cora.get("/api/v1/snapshots/" + later + "/comparison?since=" + earlier));
    assertEquals(
        compared.getJsonArray("movements").getValuesAs(JsonObject.class).stream()
            .map(movement -> "+" + movement.getJsonNumber("new_battles"))
            .toList(),
        page.locator("#moves tbody td:last-child").allTextContents());
    visitor.open(PAGE + "?id=" + earlier + "&since=" + later);
    assertThat(page.locator("#compared a").first())
        .hasAttribute("href", Pattern.compile(".*" + earlier));
    visitor.open(PAGE + "?id=" + take("{\"weights\":\"rater\"}") + "&since=" + later);
    assertThat(page.locator("#why")).containsText("different questions");
    visitor.expectNothingWrong();
  }

  private static int votes() {
    return Caller.expect(200, cora.get("/api/v1/leaderboard"))
        .getJsonObject("snapshot")
        .getInt("votes");
  }

  @Test
  void what_is_older_is_on_the_next_page() {
    for (int i = 0; i < 26; i++) {
      take("{\"group\":\"/board-lab\"}");
    }
    visitor.open(PAGE);
    assertThat(page.locator("#snapshot-list > li")).hasCount(25);
    String last = page.locator("#snapshot-list > li").last().getAttribute("data-snapshot");
    page.locator("#older").click();
    page.waitForURL(Pattern.compile(".*after=" + last));
    assertThat(page.locator("#snapshot-list > li").first()).isVisible();
    assertThat(page.locator("[data-snapshot='" + last + "']")).hasCount(0);
    visitor.expectNothingWrong();
  }

  @Test
  void few_peoples_boards_are_stored_by_compliance_and_hidden_from_an_administrator() {
    String few = take("{\"group\":\"/board-lab/few\"}");
    visitor.open(PAGE + "?id=" + few);
    assertThat(page.locator("#snapshot-facts")).containsText("/board-lab/few");
    visitor.expectNothingWrong();
    try (Visitor adam = chromium.visitor(arena.url())) {
      adam.signIn("adam");
      adam.open(PAGE + OWN + "%2Ffew");
      assertThat(adam.page().locator("#notice")).containsText("Fewer than 5 people");
      assertThat(adam.page().locator("#store")).hasCount(0);
      assertThat(adam.page().locator("[data-snapshot='" + few + "']")).hasCount(0);
      adam.expectNothingWrong();
      adam.open(PAGE + "?id=" + few);
      assertThat(adam.page().locator("#not-found")).isVisible();
      adam.expectNothingWrongBut("status 404: .*|console error: .*404.*");
    }
  }

  @Test
  void a_board_of_votes_made_elsewhere_cannot_be_stored() {
    visitor.open(PAGE + "?set=" + DividedVotes.in(arena));
    assertThat(page.locator("#store-impossible")).isVisible();
    assertThat(page.locator("#store")).hasCount(0);
    visitor.expectNothingWrong();
  }

  @Test
  void an_evaluator_has_no_link_to_it_and_is_refused() {
    try (Visitor voter = chromium.visitor(arena.url())) {
      voter.signIn(VOTER);
      assertThat(voter.page().locator("#nav-snapshots")).hasCount(0);
      voter.open(PAGE);
      assertThat(voter.page().locator("#not-overseer")).isVisible();
      assertThat(voter.page().locator("#store")).hasCount(0);
      assertTrue(voter.page().locator("#snapshot-list").count() == 0);
      voter.expectNothingWrongBut("status 403: .*|console error: .*403.*");
    }
  }
}
