package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.stack.StackLayout;

/** The pages in the reader's language and the reader's time. */
class LanguagesIT {

  private static final String PERSON = "languages-person";

  /** Shorter English texts may be words of another language too. */
  private static final int TELLING = 8;

  private static TestArena arena;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    chromium = Chromium.start();
    Tour.prepare(arena);
    arena.keycloak().evaluator(PERSON, LabModels.QUICK);
  }

  @AfterAll
  static void stop() {
    chromium.close();
  }

  private static Browser.NewContextOptions speaking(String language) {
    return new Browser.NewContextOptions().setViewportSize(1440, 900).setLocale(language);
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr"})
  void no_page_in_any_state_says_anything_in_english_or_has_no_room_for_its_words(String language) {
    Set<String> english = english(language);
    Set<String> wrong = new TreeSet<>();
    new Tour(
            arena,
            chromium,
            speaking(language),
            (state, page) -> {
              if (!language.equals(page.locator("html").getAttribute("lang"))) {
                wrong.add(state + ": not marked as " + language);
              }
              page.setViewportSize(360, 800);
              if (AccessibilityIT.sideways(page) > 0) {
                wrong.add(state + ": too wide for a narrow page");
              }
              page.setViewportSize(1440, 900);
              said(page).stream()
                  .filter(english::contains)
                  .forEach(text -> wrong.add(state + ": " + text));
            })
        .walk(PERSON, "?");
    assertEquals(Set.of(), wrong);
  }

  /** The texts of the English bundle that say something else in this language. */
  private static Set<String> english(String language) {
    Properties english = bundle("");
    Properties other = bundle("_" + language);
    Set<String> texts = new TreeSet<>();
    english.forEach(
        (key, text) -> {
          String said = ((String) text).strip();
          if (!text.equals(other.get(key)) && said.length() >= TELLING) {
            texts.add(said);
          }
        });
    assertFalse(texts.isEmpty());
    return texts;
  }

  private static Properties bundle(String ending) {
    Properties texts = new Properties();
    try (Reader file =
        Files.newBufferedReader(
            StackLayout.checkout()
                .resolve("arena-web/src/main/resources/messages" + ending + ".properties"))) {
      texts.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  /** Every text of the page, seen or only heard, one for each piece between two tags. */
  @SuppressWarnings("unchecked")
  private static List<String> said(Page page) {
    return (List<String>)
        page.evaluate(
            """
            () => {
              const said = [document.title];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) said.push(walker.currentNode.data.trim());
              for (const e of document.querySelectorAll('*')) {
                for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-label', 'data-hint']) {
                  if (e.hasAttribute(name)) said.push(e.getAttribute(name).trim());
                }
                for (const name of Object.keys(e.dataset)) said.push(e.dataset[name].trim());
              }
              return said;
            }
            """);
  }

  @Test
  void the_languages_of_the_browser_count_until_the_person_chooses_one() {
    try (Visitor visitor = chromium.visitor(arena.url(), speaking("de-AT"))) {
      visitor.signIn(PERSON);
      visitor.open("/?new");
      Page page = visitor.page();
      assertThat(page.locator("html")).hasAttribute("lang", "de");
      assertThat(page.locator("h1")).hasText("Welches Modell antwortet besser?");
      assertThat(page.locator("#prompt-count")).hasText("0 von 30.000 Zeichen");
      page.locator("#prompt").fill("x".repeat(30_001));
      page.locator("#start").click();
      assertThat(page.locator("#prompt-error")).containsText("30.001 Zeichen");
      page.locator("#preferences-button").click();
      page.locator("[data-language=fr]").click();
      assertThat(page.locator("html")).hasAttribute("lang", "fr");
      assertEquals(30_001, page.locator("#prompt").inputValue().length());
      page.reload();
      assertThat(page.locator("html")).hasAttribute("lang", "fr");
      assertThat(page.locator("#nav-leaderboard")).hasText("Classement");
      visitor.expectNothingWrong();
    }
  }

  @ParameterizedTest
  @CsvSource({"en, Sign in to your account", "de, Bei Ihrem Konto anmelden", "fr, Connectez-vous"})
  void the_sign_on_speaks_the_readers_language(String language, String words) {
    try (Visitor visitor = chromium.visitor(arena.url(), speaking(language))) {
      visitor.page().navigate(arena.url() + "/");
      assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
      assertThat(visitor.page().locator("body")).containsText(words);
    }
  }

  @ParameterizedTest
  @CsvSource({"Asia/Tokyo, en", "America/New_York, de", "Europe/Paris, fr"})
  void times_are_those_of_the_reader(String zone, String language) {
    try (Visitor visitor = chromium.visitor(arena.url(), speaking(language).setTimezoneId(zone))) {
      visitor.signIn(PERSON);
      visitor.open("/leaderboard.xhtml");
      Page page = visitor.page();
      ZonedDateTime there =
          Instant.parse(page.locator("#board-computed").getAttribute("datetime"))
              .atZone(ZoneId.of(zone));
      String shown = page.locator("#board-computed").textContent();
      int hour = language.equals("en") ? (there.getHour() + 11) % 12 + 1 : there.getHour();
      String minutes = String.format(Locale.ROOT, "%02d", there.getMinute());
      assertTrue(
          shown.matches(".*\\b0?" + hour + ":" + minutes + "\\b.*"), shown + " for " + there);
      assertTrue(shown.matches(".*\\b0?" + there.getDayOfMonth() + "\\b.*"), shown);
      assertTrue(shown.contains(Integer.toString(there.getYear())), shown);
      visitor.expectNothingWrong();
    }
  }
}
