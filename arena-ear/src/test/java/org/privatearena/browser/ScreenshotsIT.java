package org.privatearena.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;
import org.privatearena.stack.DemonstrationModels;
import org.privatearena.stack.StackLayout;

/** Pictures of the pages, in {@code target/screenshots}, for people to look at. */
class ScreenshotsIT {

  private static final Path FOLDER = StackLayout.checkout().resolve("arena-ear/target/screenshots");
  private static final int VOTES = 24;
  private static final String PROMPT = DemonstrationModels.prompts().get(0);

  private static TestArena arena;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    Caller ben = arena.caller("ben");
    List<String> choices =
        List.of("A_BETTER", "B_BETTER", "TIE", "A_BETTER", "B_BETTER", "BOTH_BAD");
    List<CompletableFuture<Void>> votes =
        IntStream.range(0, VOTES)
            .mapToObj(i -> choices.get(i % choices.size()))
            .map(
                choice ->
                    CompletableFuture.runAsync(
                        () -> Caller.expect(200, ben.vote(ben.readyBattle(PROMPT), choice))))
            .toList();
    votes.forEach(CompletableFuture::join);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @ParameterizedTest
  @CsvSource({"1440, LIGHT", "1440, DARK", "390, LIGHT", "390, DARK"})
  void every_page_can_be_looked_at(int width, ColorScheme scheme) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(width, width < 500 ? 844 : 900)
            .setColorScheme(scheme);
    String suffix = "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "") + ".png";
    try (Visitor visitor = chromium.visitor(arena.url(), options)) {
      Page page = visitor.page();
      BattleScreen screen = new BattleScreen(page);
      visitor.signIn("ada");
      visitor.open("/?new");
      picture(page, "start" + suffix);
      screen.begin(PROMPT);
      screen.awaitMoreThan(80, 80);
      picture(page, "battle-answering" + suffix);
      screen.awaitState("READY");
      picture(page, "battle-before-vote" + suffix);
      screen.press("1");
      screen.awaitNames();
      picture(page, "battle-after-vote" + suffix);
      visitor.open("/leaderboard.xhtml");
      picture(page, "leaderboard" + suffix);
      visitor.expectNothingWrong();
    }
  }

  private static void picture(Page page, String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)).setFullPage(true));
  }
}
