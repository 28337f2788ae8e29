package org.privatearena.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;
import org.privatearena.stack.DemonstrationModels;
import org.privatearena.stack.StackLayout;

/**
 * Pictures of every page in every state, on narrow and wide screens and in both schemes, for people
 * to look at: {@code target/screenshots/index.html}.
 */
class ScreenshotsIT {

  private static final Path FOLDER = StackLayout.checkout().resolve("arena-ear/target/screenshots");
  private static final int QUALITY = 90;
  private static final int VOTES = 12;
  private static final String PROMPT = DemonstrationModels.prompts().get(0);
  private static final List<Integer> WIDTHS = List.of(1440, 390);
  private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

  private static TestArena arena;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    Tour.prepare(arena);
    Caller ben = arena.caller("ben");
    List<String> choices =
        List.of("A_BETTER", "B_BETTER", "TIE", "A_BETTER", "B_BETTER", "BOTH_BAD");
    for (int i = 0; i < VOTES; i++) {
      String choice = choices.get(i % choices.size());
      Caller.expect(200, ben.vote(ben.readyBattle(PROMPT), choice));
    }
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void every_page_in_every_state_can_be_looked_at_and_breaks_no_rule_of_axe() throws IOException {
    Set<String> states = new LinkedHashSet<>();
    Set<String> wrong = new TreeSet<>();
    Browser.NewContextOptions options =
        new Browser.NewContextOptions().setViewportSize(WIDTHS.get(0), height(WIDTHS.get(0)));
    Tour tour =
        new Tour(
            arena,
            chromium,
            options,
            (state, page) -> {
              states.add(state);
              pictures(page, state);
              AccessibilityIT.inspect(state, page, wrong);
            });
    tour.walk("ada", PROMPT);
    Files.writeString(FOLDER.resolve("index.html"), index(states));
    for (String state : states) {
      for (int width : WIDTHS) {
        for (ColorScheme scheme : SCHEMES) {
          assertTrue(Files.size(FOLDER.resolve(file(state, width, scheme))) > 1000, state);
        }
      }
    }
    assertEquals(Set.of(), wrong);
    assertEquals(Set.of(), tour.unseen(), "pages that the tour does not lead to");
  }

  private static void pictures(Page page, String state) {
    for (ColorScheme scheme : SCHEMES) {
      page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
      for (int width : WIDTHS) {
        WholePage.fit(page, width, height(width));
        page.screenshot(
            new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                // In half the time of PNG, of which there would be minutes.
                .setType(ScreenshotType.JPEG)
                .setQuality(QUALITY)
                .setPath(FOLDER.resolve(file(state, width, scheme)))
                .setFullPage(true));
      }
    }
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(SCHEMES.get(0)));
    page.setViewportSize(WIDTHS.get(0), height(WIDTHS.get(0)));
  }

  private static int height(int width) {
    return width < 500 ? 844 : 900;
  }

  private static String file(String state, int width, ColorScheme scheme) {
    return state + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "") + ".jpg";
  }

  private static String index(Set<String> states) {
    StringBuilder page =
        new StringBuilder(
            """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Private Arena: every page</title>
            <style>
            body { margin: 2rem; font: 1rem/1.5 system-ui, sans-serif; background: #eceff3; color: #151a24; }
            h2 { margin: 3rem 0 1rem; }
            .row { display: flex; flex-wrap: wrap; gap: 1.5rem; align-items: flex-start; }
            figure { margin: 0; }
            img { display: block; height: 24rem; width: auto; max-width: 100%; object-fit: cover; object-position: top;
              border: 1px solid #b8c0cc; border-radius: .5rem; background: #fff; }
            figcaption { margin-top: .25rem; font-size: .875rem; color: #525c6e; }
            </style></head><body>
            <h1>Private Arena: every page in every state</h1>
            """);
    for (String state : states) {
      page.append("<h2 id=\"%s\">%s</h2>\n<div class=\"row\">\n".formatted(state, state));
      for (ColorScheme scheme : SCHEMES) {
        for (int width : WIDTHS) {
          String file = file(state, width, scheme);
          String caption = width + " px, " + (scheme == ColorScheme.DARK ? "dark" : "light");
          page.append(
              "<figure><a href=\"%s\"><img src=\"%s\" alt=\"%s, %s\" loading=\"lazy\"></a><figcaption>%s</figcaption></figure>\n"
                  .formatted(file, file, state, caption, caption));
        }
      }
      page.append("</div>\n");
    }
    return page.append("</body></html>\n").toString();
  }
}
