package org.privatearena.blindness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.LabModels;
import org.privatearena.scenario.TestArena;

/** BAT-3: a client of the REST interface learns nothing of the models before the vote. */
class RestBlindnessIT {

  /** What differs from answer to answer whatever the models are. */
  private static final Set<String> CHANGING = Set.of("date", "content-length", "location");

  private static TestArena arena;

  @BeforeAll
  static void start() {
    arena = TestArena.get();
  }

  private static Caller evaluator(String group) {
    String name = "blind-" + group.substring(1);
    arena.keycloak().evaluator(name, group);
    return arena.caller(name);
  }

  @ParameterizedTest(name = "{0}, {1}")
  @CsvSource({
    LabModels.QUICK + ", live, ready",
    LabModels.UNEVEN + ", live, ready",
    LabModels.UNEVEN + ", paced, ready",
    LabModels.UNEVEN + ", complete, ready",
    LabModels.FAILING + ", paced, void",
    LabModels.CUT + ", paced, void",
    LabModels.FAILING + ", live, void",
    LabModels.FAILING + ", complete, void",
    LabModels.CUT + ", live, void",
    LabModels.STALLING + ", live, void"
  })
  void nothing_before_the_vote_names_a_model(String group, String mode, String end) {
    Caller person = evaluator(group);
    SettledBoard.await(arena);
    List<String> named = named(person);
    try (WireTap tap = WireTap.to(arena.layout().http())) {
      TappedCaller caller = new TappedCaller(tap, person.token());
      RestBattle battle = RestBattle.begin(caller, mode);
      battle.lookAround();
      assertEquals(named, named(person), "leaderboard and catalogue while the battle runs");
      battle.listenTo(end);
      battle.lookAround();
      battle.listenTo(end);
      assertEquals(named, named(person), "leaderboard and catalogue when both have ended");

      Contestants contestants = Contestants.of(arena, battle.id());
      Evidence before = new Evidence().add(tap.exchanges());
      assertTrue(before.size() > 50, "the tap hears the answers");
      assertEquals(List.of(), before.leaks(contestants.identifiers()));

      HttpResponse<String> vote = battle.vote();
      Evidence after = new Evidence().add(tap.exchanges());
      if (end.equals("ready")) {
        assertEquals(200, vote.statusCode(), vote.body());
        assertFalse(after.leaks(contestants.identifiers()).isEmpty(), "the tap hears the names");
        contestants.names().forEach(name -> assertTrue(vote.body().contains(name), vote.body()));
      } else {
        assertEquals(409, vote.statusCode(), vote.body());
        assertEquals(List.of(), after.leaks(contestants.identifiers()));
      }
    }
  }

  /** What names models to this person at any time, so that a battle must not move a byte of it. */
  private static List<String> named(Caller person) {
    HttpResponse<String> models = person.get("/api/v1/models");
    List<String> answers = new ArrayList<>();
    answers.add(words(person.get("/api/v1/leaderboard")));
    answers.add(words(models));
    for (JsonValue model : Caller.expect(200, models).getJsonArray("models")) {
      answers.add(words(person.get("/api/v1/models/" + model.asJsonObject().getString("key"))));
    }
    assertTrue(answers.size() >= 4, "two models at least: " + answers);
    return answers;
  }

  private static String words(HttpResponse<String> answer) {
    return answer.statusCode() + headers(answer) + answer.body();
  }

  @Test
  void a_vote_that_comes_too_early_learns_nothing() {
    try (WireTap tap = WireTap.to(arena.layout().http())) {
      TappedCaller caller = new TappedCaller(tap, evaluator(LabModels.UNEVEN).token());
      RestBattle battle = RestBattle.begin(caller, "live");
      HttpResponse<String> vote = battle.vote();
      assertEquals(409, vote.statusCode(), vote.body());
      battle.listenTo("ready");
      Contestants contestants = Contestants.of(arena, battle.id());
      assertEquals(List.of(), new Evidence().add(tap.exchanges()).leaks(contestants.identifiers()));
    }
  }

  @Test
  void headers_are_the_same_whatever_the_pair() {
    assertEquals(headersOf(LabModels.QUICK), headersOf(LabModels.UNEVEN));
  }

  private static List<String> headersOf(String group) {
    try (WireTap tap = WireTap.to(arena.layout().http())) {
      TappedCaller caller = new TappedCaller(tap, evaluator(group).token());
      RestBattle battle = RestBattle.begin(caller, "live");
      HttpResponse<String> events = battle.listenTo("ready");
      HttpResponse<String> card = battle.card();
      HttpResponse<String> missing = caller.get("/api/v1/battles/x");
      return List.of(headers(events), headers(card), headers(missing));
    }
  }

  private static String headers(HttpResponse<String> answer) {
    TreeMap<String, List<String>> all = new TreeMap<>();
    answer
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              String lower = name.toLowerCase(Locale.ROOT);
              all.put(lower, CHANGING.contains(lower) ? List.of() : values);
            });
    return all.toString();
  }
}
