package org.privatearena.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;
import org.privatearena.stack.SpareArena;

/** BAT-18 and BAT-19 as a person sees them: a model that bears one call, which does not end. */
class QueueBrowserIT {

  private static final String PERSON = "queue-page";

  private static SpareArena arena;
  private static Chromium chromium;

  @BeforeAll
  static void start() throws SQLException {
    arena = SpareArena.get();
    arena.killServer();
    arena.startServer(
        Map.of(
            "ARENA_QUEUE_MAX", "1",
            "ARENA_QUEUE_LONGEST_WAIT_SECONDS", "8",
            "ARENA_UPSTREAM_IDLE_SECONDS", "90"));
    TestArena.get().keycloak().evaluator(PERSON, LabModels.STALLING);
    limit("1");
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() throws SQLException {
    chromium.close();
    limit("null");
    arena.killServer();
    arena.startServer(Map.of());
  }

  private static void limit(String calls) throws SQLException {
    try (Connection owner = arena.database("arena_owner");
        Statement statement = owner.createStatement()) {
      assertEquals(
          1,
          statement.executeUpdate(
              "update endpoint set max_concurrent = "
                  + calls
                  + " where upstream_name = 'stolvex-1'"));
    }
  }

  @Test
  void who_finds_models_busy_is_told_so_keeps_the_prompt_and_sees_the_place_and_its_end() {
    Caller person = Caller.signedOn(arena.layout(), PERSON);
    JsonObject running = person.begin("Say something long");
    JsonObject waiting = person.begin("And this one?");
    try (Visitor visitor = chromium.visitor(arena.url())) {
      visitor.signIn(PERSON);
      visitor.open("/?new");
      Page page = visitor.page();
      page.locator("#prompt").fill("A prompt that is kept");
      page.locator("#start").click();
      assertThat(page.locator("#prompt-error")).containsText("Too many battles wait for models");
      assertThat(page.locator("#prompt")).hasValue("A prompt that is kept");

      assertEquals("void", person.events(waiting).last().name());
      page.locator("#start").click();
      page.locator("#battle").waitFor();
      assertThat(page.locator("#queue")).hasText("The models are busy. Yours is the next battle.");
      assertThat(page.locator("#announce")).containsText("Yours is the next battle.");
      new BattleScreen(page).awaitState("VOID");
      assertThat(page.locator("#queue")).isHidden();
      assertThat(page.locator("#void")).containsText("busy for too long");
      page.reload();
      assertThat(page.locator("#void")).containsText("busy for too long");

      Caller.expect(
          202, person.post("/api/v1/battles/" + running.getString("id") + "/turns/1/stop", "{}"));
      assertEquals("void", person.events(running).last().name());
      page.locator("#run-again").click();
      assertThat(page.locator("#battle")).hasAttribute("data-state", "ANSWERING");
      assertThat(page.locator("#queue")).isHidden();
      page.locator("#stop").click();
      assertThat(page.locator("#void")).containsText("an answer is missing");
      visitor.expectNothingWrong();
    }
  }
}
