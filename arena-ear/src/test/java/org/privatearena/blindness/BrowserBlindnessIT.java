package org.privatearena.blindness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.browser.BattleScreen;
import org.privatearena.browser.Chromium;
import org.privatearena.browser.Visitor;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/** BAT-3: a browser receives and keeps nothing that names a model before the vote. */
class BrowserBlindnessIT {

  /** Both panels without text and letter, at a moment when both are in the same state. */
  private static final String PANELS =
      """
      () => {
        const [a, b] = ['a', 'b'].map(letter => {
          const panel = document.getElementById('answer-' + letter).cloneNode(true);
          panel.querySelector('.text').textContent = '';
          return [panel.dataset.state, panel.outerHTML
            .replaceAll('-' + letter + '"', '-?"')
            .replaceAll('"' + letter + '"', '"?"')
            .replaceAll(' ' + letter.toUpperCase() + '<', ' ?<')];
        });
        return a[0] === b[0] ? [a[1], b[1]] : null;
      }""";

  private static TestArena arena;

  private WireTap tap;
  private Chromium chromium;
  private Visitor visitor;
  private Page page;
  private BattleScreen screen;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
  }

  /** A browser that takes the tap for the arena at this port. */
  static Chromium behind(WireTap tap, int port) {
    return Chromium.start(
        "--host-resolver-rules=MAP localhost:" + port + " 127.0.0.1:" + tap.port());
  }

  @BeforeEach
  void visit() {
    int port = arena.layout().http();
    tap = WireTap.to(port);
    chromium = behind(tap, port);
    visitor = chromium.visitor(arena.url());
    page = visitor.page();
    screen = new BattleScreen(page);
  }

  @AfterEach
  void leave() {
    chromium.close();
    tap.close();
  }

  private void signInTo(String group) {
    String name = "blind-page-" + group.substring(1);
    arena.keycloak().evaluator(name, group);
    visitor.signIn(name);
    visitor.open("/?new");
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    LabModels.QUICK + ", live, READY",
    LabModels.UNEVEN + ", live, READY",
    LabModels.UNEVEN + ", paced, READY",
    LabModels.UNEVEN + ", complete, READY",
    LabModels.CUT + ", paced, VOID",
    LabModels.FAILING + ", live, VOID",
    LabModels.CUT + ", live, VOID",
    LabModels.STALLING + ", live, VOID"
  })
  void nothing_before_the_vote_names_a_model(String group, String mode, String end) {
    signInTo(group);
    screen.begin("Who are you?", mode);
    Contestants contestants = Contestants.of(arena, screen.id());
    Evidence before = new Evidence();
    before.addKept(visitor, "while answering");
    visitor.open("/");
    screen.awaitState(end);
    before.addKept(visitor, "at the end");
    page.reload();
    before.addKept(visitor, "after a reload");
    before.add(tap.exchanges());
    expectHeard();
    assertEquals(List.of(), before.leaks(contestants.identifiers()));

    if (end.equals("READY")) {
      screen.press("2");
      screen.awaitNames();
      Evidence after = new Evidence().add(tap.exchanges());
      assertFalse(after.leaks(contestants.identifiers()).isEmpty(), "the tap hears the names");
      assertEquals(
          contestants.names().stream().sorted().toList(),
          List.of(screen.names("a").textContent(), screen.names("b").textContent()).stream()
              .sorted()
              .toList());
    }
  }

  /** A tap that hears nothing would find nothing. */
  private void expectHeard() {
    List<String> asked = tap.exchanges().stream().map(Exchange::request).toList();
    for (String request : List.of("GET /?battle=", "POST /", "GET /api/v1/battles/")) {
      assertTrue(asked.stream().anyMatch(r -> r.startsWith(request)), request + " in " + asked);
    }
    assertTrue(
        tap.exchanges().stream()
            .anyMatch(
                exchange ->
                    exchange.answer().head().contains("text/event-stream")
                        && exchange.answer().body().contains("event: ")),
        "an event stream was heard");
  }

  @Test
  void both_sides_are_marked_up_alike_and_the_board_stands_still() {
    signInTo(LabModels.UNEVEN);
    SettledBoard.await(arena);
    String board = board();
    screen.begin("Who are you?");
    assertAlike();
    screen.awaitState("READY");
    assertAlike();
    page.reload();
    assertAlike();
    assertEquals(board, board());
  }

  private void assertAlike() {
    List<?> panels = (List<?>) page.waitForFunction(PANELS).jsonValue();
    assertEquals(panels.get(0), panels.get(1));
  }

  /** In a tab of its own, so that the battle goes on; without the moment of its computation. */
  private String board() {
    Page other = visitor.context().newPage();
    other.navigate(arena.url() + "/leaderboard.xhtml");
    other.locator("#board-computed").evaluateAll("times => times.forEach(time => time.remove())");
    String board = other.locator("#main").innerHTML();
    other.close();
    return board;
  }
}
