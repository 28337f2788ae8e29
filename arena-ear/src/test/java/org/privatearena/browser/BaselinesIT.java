package org.privatearena.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.stack.StackLayout;

/**
 * Every page looks as it did when somebody last looked at it and was content: compared with the
 * pictures in {@code src/test/resources/baselines}. All pages are set in one font of the tests'
 * own, and what changes from run to run is the same words in each, so that a machine's fonts and
 * the models drawn make no difference. {@code -Darena.baselines.write=true} writes the pictures
 * again; what did not fit is in {@code target/baselines}.
 */
class BaselinesIT {

  private static final Path KEPT =
      StackLayout.checkout().resolve("arena-ear/src/test/resources/baselines");
  private static final Path SEEN = StackLayout.checkout().resolve("arena-ear/target/baselines");
  private static final String PERSON = "baselines-person";
  private static final List<Integer> WIDTHS = List.of(1440, 390);

  /** More, where a picture differs: a browser may leave a part of a long page unpainted once. */
  private static final int LOOKS = 2;

  /** What runs cannot be the same twice. */
  private static final Set<String> MOVING = Set.of("vote-set-running");

  /** These in the dark too: all parts of the pages are on them. */
  private static final Set<String> DARK =
      Set.of("start-refused", "battle-voted", "leaderboard", "categories-battle");

  private static final String FONT = "/baseline-font/";
  private static final String FONT_FILES =
      "/META-INF/resources/webjars/roboto-fontface/0.10.0/fonts/roboto/Roboto-";

  private static final String STYLE =
      """
      @font-face { font-family: Baseline; font-weight: 100 599; src: url(/baseline-font/Regular.woff2); }
      @font-face { font-family: Baseline; font-weight: 600 900; src: url(/baseline-font/Bold.woff2); }
      :root { --font: Baseline !important; --mono: Baseline !important; }
      *, *::before, *::after { caret-color: transparent !important; animation: none !important;
        transition: none !important; }
      """;

  /** Words in the place of those that a run brings, and as many rows in each. */
  private static final String SAME_WORDS =
      """
      () => {
        const put = (selector, words) =>
            document.querySelectorAll(selector).forEach((e) => { e.textContent = words; });
        put('#signed-in', 'Somebody');
        put('#battle-prompt', 'What somebody asked');
        put('.answer:not([data-state=waiting]) .text:not(:has(pre))', 'What a model answered, in a sentence or two that fill some lines. '.repeat(8));
        // Which font has these hangs on the machine.
        document.querySelectorAll('.answer .text p').forEach((e) => {
          e.textContent = e.textContent.replace(/[^\\x00-\\x7f]+/g, 'x');
        });
        put('.answer .name', 'A model');
        put('.answer .key', 'a-model, revision 1');
        put('.ranking .name', 'A model');
        put('.ranking .key', 'a-model');
        put('.ranking :is(.rank, .figure)', '7');
        put('.ranking .rating', '1000');
        put('.ranking .interval', '900 to 1100');
        put('#board-votes, #board-raters, #board-computed', 'so many');
        document.querySelectorAll('.ranking .plot > *, .axis > *').forEach((e) => e.remove());
        document.querySelectorAll('.ranking tbody tr:nth-child(n + 3)').forEach((e) => e.remove());
        document.querySelectorAll('.ranking tbody tr').forEach((e) => {
          if (!e.querySelector('.provisional')) {
            const mark = document.createElement('span');
            mark.className = 'provisional';
            e.querySelector('.model').append(mark);
          }
        });
        put('.ranking .provisional', 'provisional');
        document.querySelectorAll('.legend [data-provisional], .legend p + p').forEach((e) => e.remove());
        if (document.querySelector('.ranking')) {
          document.querySelectorAll('.aside:not(.how)').forEach((e) => e.remove());
        }
        document.querySelectorAll('.set-list > li:nth-child(n + 3), #sets-list > .ways, .set-list .set-counts > :nth-child(n + 2)').forEach((e) => e.remove());
        document.querySelectorAll('.set-list > li').forEach((e) => { e.dataset.state = 'READY'; });
        document.querySelectorAll('.set-list .ways > :nth-child(n + 2)').forEach((e) => e.remove());
        put('.set-list h3', 'A set');
        put('.set-list .set-state', 'Ready');
        put('.set-list .set-counts', 'so many');
        put('.set time', 'then');
        put('.set .sha', '0123456789abcdef');
        document.querySelectorAll('#board-without-intervals').forEach((e) => e.remove());
        put('#excluded li', 'Why a model is not rated.');
        put('.categories :is(.total, #stream-prompts, .multiple .hint, .span span, .latest .hint, time)', 'so many');
        put('#prompts .text', 'What somebody asked');
        document.querySelectorAll('.categories :is(.bar, .latest li:nth-child(n + 4), .chip + .chip, #figures tr:nth-child(n + 4))')
            .forEach((e) => e.remove());
        document.querySelectorAll('.categories .chip').forEach((e) => { e.className = 'chip'; e.textContent = 'A category'; });
        document.querySelectorAll('#history li:nth-child(n + 2)').forEach((e) => e.remove());
        put('#figures tbody :is(th, td)', '7');
        put('.multiples + .hint', 'So many.');
        put('#rater-table tbody :is(th, td:not(.draws))', '7');
        put('#rater-table .leaning', '');
        // Whomever others have flagged before.
        document.querySelectorAll('#flags').forEach((e) => e.remove());
        put('#raters-left', 'So many.');
        // Which of equally strong ones comes first, and where each begins, hangs on ids.
        put('.cycles li li', 'A model before another: 7 to 3');
        put('.cycles .hint', 'So strong');
        document.querySelectorAll('.evidence circle, .side circle').forEach((e) => e.remove());
        document.querySelectorAll('#snapshot-list > li:nth-child(n + 3), #snapshot-list :is(.button, .chip), .snapshots .ways > *, #since option + option')
            .forEach((e) => e.remove());
        put('.snapshots time', 'then');
        put('.snapshots .sha', '0123456789abcdef');
        put('#snapshot-checkpoint', '7, as the board counts');
        put('#command', 'java -jar arena-rate.jar');
        put('#snapshot-list .question', 'A board');
        put('#snapshot-list .hint, #store-question', 'so many');
        put('#since option', 'Another one');
        document.querySelectorAll('.categories input[type=date]').forEach((e) => { e.value = '2026-03-01'; });
        document.querySelectorAll('.categories input[type=checkbox]').forEach((e) => { e.checked = false; });
        const colleagues = (e) => e.textContent.includes('asked for by a colleague')
            && e.textContent.includes('For a colleague to look at');
        [...document.querySelectorAll('#exports-list .set-list > li')]
            .filter((e) => !colleagues(e) || [...e.parentElement.children].filter(colleagues).indexOf(e) >= 3)
            .forEach((e) => e.remove());
        document.querySelectorAll('#exports-none, #exports-list > .ways > *, .checks:nth-child(n + 4), .export > .hint:not(:has(time))')
            .forEach((e) => e.remove());
        put('.export time', 'then');
        put('.export .set-counts', 'so many');
        put('#export-count', 'Rows now: so many');
        put('#export-snapshot option', 'then');
        document.querySelectorAll('#hold-list > li, #erasure-list > li, #run-list > li, #holds-none, #erasures-none, #runs-none')
            .forEach((e) => e.remove());
        if (document.getElementById('holds')) {
          put('main bdi.key', 'somebody');
          put('main .facts dd', '7');
          put('main time', 'then');
          document.querySelectorAll('#hold-of option').forEach((e) => e.remove());
        }
        if (document.querySelector('#model-list, #revisions')) {
          // Whatever models others have submitted before.
          document.querySelectorAll(':is(#model-list, #moves, #revisions) > li:nth-child(n + 3), #moves-none, [data-health]').forEach((e) => e.remove());
          put('main bdi', 'a model');
          put('#model-list .chip', 'a stage');
          put(':is(#model-list, #moves) .hint', 'so many');
          put('main time', 'then');
          put('.probed dd', '7');
          put('#secret-endpoint option', 'an endpoint');
        }
        if (document.querySelector('#fleet')) {
          // However many have been asked, and whatever they said.
          document.querySelectorAll('#fleet-table tbody tr:nth-child(n + 4), #fleet .bars > *, #fleet-table .chip, #fleet td .hint').forEach((e) => e.remove());
          put('#fleet-table tbody bdi', 'a model');
          put('#fleet-table tbody td > :not(svg), #fleet-table tbody .number', '7');
          put('#fleet-table tbody td:last-child', 'well');
          put('main time', 'then');
        }
        if (document.querySelector('#limits-form')) {
          document.querySelectorAll('#limits-form textarea').forEach((e) => { e.value = '/a-group: unlimited'; });
        }
        if (document.querySelector('#plan-form')) {
          // Whatever models there are, and however often they have met.
          document.querySelectorAll('.wide tbody tr:nth-child(n + 4), .grid > *, .bars > *, #plan-since time, #draw-pairs > .hint').forEach((e) => e.remove());
          document.querySelectorAll('.grid').forEach((e) => { e.setAttribute('viewBox', '0 0 1 1'); e.setAttribute('width', '480'); });
          put('.wide tbody :is(th, td:not(.chances))', '7');
          put('#draw-pairs > .means, #plan-since', 'so many');
        }
        if (document.querySelector('.compliance')) {
          const remove = (selector) => document.querySelectorAll(selector).forEach((e) => e.remove());
          // Whatever others have searched, verified, voted and read before.
          remove('#search-model option + option, #found > :nth-child(n + 4), #older, [data-event=READ]');
          remove(':is(#searches, #verifications, #path) > li + li, #book-keys > :nth-child(n + 5)');
          remove('#entries tbody tr:nth-child(n + 4), #book-late, #book-old, #book-uncopied');
          remove('#faults, #job h3');
          if (location.search === '') {
            remove('#job');
          }
          const timeline = document.getElementById('timeline');
          [...(timeline ? timeline.children : [])]
              .sort((one, other) => one.dataset.event.localeCompare(other.dataset.event))
              .forEach((e) => timeline.append(e));
          put('main time, .facts dd:has(time)', 'then');
          put('main code', '0123456789abcdef');
          put('#found-heading:has(~ ol > li)', 'So many battles');
          put('.found bdi', 'A model');
          put('.found-who', 'Somebody, somewhere');
          put('.found > span:not([class])', 'What was found');
          document.querySelectorAll('.found .chip').forEach((e) => { e.className = 'chip'; e.textContent = 'An outcome'; });
          put('#story-facts li', 'A model');
          put('.event h3', 'What happened');
          put('.event-facts dd', '7');
          put('main .standing', 'Verified');
          put('.event-standing a', 'Entry 7');
          put('#shown .text', 'What somebody wrote.');
          put('#book-state dd, #verify-counts li', 'so many');
          put('#verdict', 'What was found');
          document.querySelectorAll('#verdict').forEach((e) => { e.className = 'notice good'; });
          put('#entries :is(td, th[scope=row])', '7');
          put('#leaf', '{"kind": "something"}');
          put('#note', 'arena');
        }
        window.scrollTo(0, 0);
      }
      """;

  private static TestArena arena;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    // The same edges of letters on every screen.
    chromium = Chromium.start("--font-render-hinting=none", "--disable-lcd-text");
    Tour.prepare(arena);
    arena.keycloak().evaluator(PERSON, LabModels.QUICK);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  @Test
  void every_page_looks_as_it_did() {
    Map<String, String> wrong = new LinkedHashMap<>();
    new Tour(
            arena,
            chromium,
            options(),
            (state, page) -> {
              if (!MOVING.contains(state)) {
                settle(page);
                WIDTHS.forEach(width -> compare(state, page, width, ColorScheme.LIGHT, wrong));
                if (DARK.contains(state)) {
                  compare(state, page, 1440, ColorScheme.DARK, wrong);
                }
                page.setViewportSize(1440, 900);
                page.reload();
              }
            })
        .walk(PERSON, "What somebody asked");
    assertEquals(Map.of(), wrong, "if the change is meant: -Darena.baselines.write=true");
  }

  private static Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(1440, 900)
        .setReducedMotion(ReducedMotion.REDUCE)
        .setLocale("en-GB")
        .setTimezoneId("UTC")
        .setBypassCSP(true);
  }

  private static void settle(Page page) {
    page.route("**" + FONT + "*", BaselinesIT::font);
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(STYLE));
    page.evaluate(SAME_WORDS);
    page.evaluate("() => Promise.all([...document.fonts].map((font) => font.load()))");
    page.evaluate("() => document.activeElement.blur()");
  }

  private static void font(Route route) {
    String name = route.request().url().replaceFirst(".*/", "");
    try (InputStream font = BaselinesIT.class.getResourceAsStream(FONT_FILES + name)) {
      route.fulfill(new Route.FulfillOptions().setBodyBytes(font.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Picture picture(Page page, int width, ColorScheme scheme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    WholePage.fit(page, width, 900);
    return Picture.shrunk(page.screenshot(new Page.ScreenshotOptions().setFullPage(true)));
  }

  /** One that looks as the one before it, so that no part was left unpainted. */
  private static Picture settled(Page page, int width, ColorScheme scheme) {
    Picture before = picture(page, width, scheme);
    Picture now = picture(page, width, scheme);
    for (int again = 0; again < LOOKS && !before.differenceFrom(now).isEmpty(); again++) {
      before = now;
      now = picture(page, width, scheme);
    }
    return now;
  }

  private static void compare(
      String state, Page page, int width, ColorScheme scheme, Map<String, String> wrong) {
    Picture now = picture(page, width, scheme);
    String name = state + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "") + ".png";
    Path kept = KEPT.resolve(name);
    if (Boolean.getBoolean("arena.baselines.write")) {
      now = settled(page, width, scheme);
      now.write(kept);
    }
    String difference =
        Files.exists(kept) ? Picture.read(kept).differenceFrom(now) : "has no baseline";
    for (int again = 0; again < LOOKS && Files.exists(kept) && !difference.isEmpty(); again++) {
      now = picture(page, width, scheme);
      difference = Picture.read(kept).differenceFrom(now);
    }
    if (!difference.isEmpty()) {
      now.write(SEEN.resolve(name));
      wrong.put(name, difference);
    }
  }

  @Test
  void what_somebody_would_notice_is_found_and_what_nobody_would_is_not() {
    try (Visitor visitor = chromium.visitor(arena.url(), options())) {
      visitor.signIn(PERSON);
      Page page = visitor.page();
      Picture before = planted(page, "p {}");
      assertEquals("", before.differenceFrom(planted(page, "p {}")));
      assertEquals("", before.differenceFrom(planted(page, ".lead { letter-spacing: 0.001em; }")));
      assertEquals(
          "",
          before.differenceFrom(
              planted(page, ".card { border-radius: 15px; } h1 { opacity: 0.98; }")));
      for (String fault :
          List.of(
              "#start { display: none !important; }",
              ".composer { margin-left: 40px; }",
              ".suggestions ul { grid-template-columns: 1fr; }",
              ":root { --accent: #b00040 !important; }",
              ":root { --ground: #ffd080 !important; }",
              "h1 { font-size: 3.5rem; }",
              ".head { display: none; }",
              "textarea#prompt { background: #444; }")) {
        assertNotEquals("", before.differenceFrom(planted(page, fault)), fault);
      }
    }
  }

  private static Picture planted(Page page, String style) {
    page.navigate(arena.url() + "/?new");
    settle(page);
    page.addStyleTag(new Page.AddStyleTagOptions().setContent(style));
    return picture(page, 1440, ColorScheme.LIGHT);
  }
}
