package org.privatearena.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.privatearena.scenario.Caller;

/**
 * The quick start twice, as a person does it: a battle and SIGTERM, then a look at the vote and
 * Ctrl-C. Its folder and ports are neither the tests' nor those of a quick start that is running.
 * It takes two minutes and more, so it is asked for: {@code -Darena.quickstart=true}.
 */
@EnabledIfSystemProperty(named = "arena.quickstart", matches = "true")
class QuickStartIT {

  private static final String OWN = "own-1";
  private static final Duration LONGEST_RESTART = Duration.ofMinutes(3);

  /** What a stop has left. */
  private record Left(
      Set<Long> family, Set<Long> running, Set<Long> inFolder, String portInUse, String said) {

    static Left by(QuickStartProcess run, Runnable stop) {
      Set<Long> family = run.family();
      stop.run();
      return new Left(
          family,
          QuickStartProcess.running(family),
          QuickStartProcess.inFolder(layout.folder()),
          lookAtPorts(),
          run.said());
    }

    private static String lookAtPorts() {
      try {
        StackChecks.run(layout);
        return "none";
      } catch (StackFailure e) {
        return e.getMessage();
      }
    }

    void assertNothing() {
      // Itself, Keycloak, the server, and PostgreSQL with its own.
      assertTrue(family.size() > 4, family.toString());
      assertEquals(Set.of(), running, said);
      assertEquals(Set.of(), inFolder, said);
      assertEquals("none", portInUse, said);
      assertTrue(said.contains("stopped; the data stay in " + layout.place()), said);
    }
  }

  private static StackLayout layout;
  private static RecordedEndpoint own;
  private static String address;
  private static JsonObject voted;
  private static HttpResponse<String> found;
  private static HttpResponse<String> votedAgain;
  private static HttpResponse<String> otherVote;
  private static Duration restart;
  private static boolean deaf;
  private static Left afterTerm;
  private static Left afterInterrupt;

  @BeforeAll
  static void runItTwice() throws IOException {
    StackLayout tests = StackLayout.tests(StackLayout.checkout(), System.getenv());
    layout =
        new StackLayout(
            tests.root(),
            tests.beside("quick-start"),
            tests.http() + 80,
            tests.http() + 81,
            tests.http() + 82,
            tests.http() + 83,
            tests.http() + 90);
    ArenaStack.endLeftovers(layout);
    PrivateFiles.remove(layout.folder());
    PrivateFiles.folder(layout.folder());
    // Not a port of the demonstrations, to all of which a call is allowed anyway.
    own = RecordedEndpoint.start(tests.http() + 84, answers());
    Map<String, String> variables =
        Map.of(OwnModels.FILE, catalogue().toString(), OwnModels.HOSTS, "localhost:" + own.port());
    String battle = holdBattle(variables);
    lookAtTheVote(variables, battle);
  }

  private static String holdBattle(Map<String, String> variables) {
    try (QuickStartProcess run = QuickStartProcess.start(layout, variables)) {
      address = run.awaitReady();
      say("first start: ready", run.age());
      Caller ada = Caller.signedOn(layout, "ada");
      String battle = ada.readyBattle(DemonstrationModels.prompts().get(0));
      voted = Caller.expect(200, ada.vote(battle, "TIE"));
      afterTerm = Left.by(run, run::terminate);
      return battle;
    }
  }

  private static void lookAtTheVote(Map<String, String> variables, String battle) {
    try (QuickStartProcess run = QuickStartProcess.start(layout, variables)) {
      run.awaitReady();
      restart = run.age();
      say("second start: ready", restart);
      Caller ada = Caller.signedOn(layout, "ada");
      found = ada.get("/api/v1/battles/" + battle);
      votedAgain = ada.vote(battle, "TIE");
      otherVote = ada.vote(battle, "A_BETTER");
      deaf = run.ignoresInterrupts();
      afterInterrupt = Left.by(run, deaf ? run::terminate : run::interrupt);
    }
  }

  @AfterAll
  static void closeEndpoint() {
    if (own != null) {
      own.close();
    }
  }

  private static void say(String what, Duration time) {
    System.out.printf(
        Locale.ROOT, "quick start: %s after %.1f s%n", what, time.toMillis() / 1000.0);
  }

  private static RecordedAnswers answers() {
    return RecordedAnswers.of(List.of(RecordedAnswer.otherwise(OWN, "Nobody wrote this for you.")))
        .allAt(Pace.atOnce());
  }

  /** One model more, and all demonstrations but the best retired: they meet in every battle. */
  private static Path catalogue() throws IOException {
    JsonArrayBuilder models = Json.createArrayBuilder().add(model(OWN));
    DemonstrationModels.order().stream()
        .skip(1)
        .forEach(model -> models.add(model(model.key()).add("stage", "retired")));
    return Files.writeString(layout.folder().resolve("own.json"), models.build().toString());
  }

  private static JsonObjectBuilder model(String key) {
    return Json.createObjectBuilder()
        .add("key", key)
        .add("name", key)
        .add("owner", "/it")
        .add(
            "endpoints",
            Json.createArrayBuilder()
                .add(
                    Json.createObjectBuilder()
                        .add("url", own.base().toString())
                        .add("model", OWN)));
  }

  private static Set<String> keys(JsonObject answer) {
    JsonObject models = answer.getJsonObject("models");
    return List.of("a", "b").stream()
        .map(side -> models.getJsonObject(side).getString("key"))
        .collect(Collectors.toSet());
  }

  @Test
  void the_line_names_the_address_of_the_start_page() {
    assertEquals(layout.url() + "/", address);
  }

  @Test
  void own_models_come_to_the_demonstrations_or_take_their_place() {
    assertEquals(Set.of(OWN, DemonstrationModels.order().get(0).key()), keys(voted));
  }

  @Test
  void sigterm_leaves_no_process_and_no_port() {
    afterTerm.assertNothing();
  }

  @Test
  void the_second_start_has_the_vote() {
    assertTrue(restart.compareTo(LONGEST_RESTART) < 0, restart.toString());
    JsonObject card = Caller.expect(200, found);
    assertEquals("VOTED", card.getString("state").toUpperCase(Locale.ROOT));
    assertEquals(keys(voted), keys(card));
    assertEquals(
        voted.getJsonObject("models"), Caller.expect(200, votedAgain).getJsonObject("models"));
    Caller.expect(409, otherVote);
  }

  @Test
  void ctrl_c_leaves_no_process_and_no_port() {
    assumeFalse(deaf, "what this shell starts ignores Ctrl-C, and its env cannot change that");
    afterInterrupt.assertNothing();
  }
}
