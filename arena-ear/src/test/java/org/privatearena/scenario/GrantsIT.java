package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Random groups, grants and stages: who is drawn for whom, who is listed for whom, and whose rows a
 * leaderboard has, are what a plain computation says, and nothing else.
 */
class GrantsIT {

  private static final long SEED = 20_261_126;
  private static final int ROUNDS = 6;
  private static final List<String> USES = List.of("battle", "named", "direct", "leaderboard");
  private static final List<String> STAGES = List.of("active", "active", "active", "paused");
  private static final List<String> GROUPS =
      List.of("/grants-a", "/grants-b", "/grants-c", "/grants-d");
  private static final List<String> MODELS =
      IntStream.range(0, 6).mapToObj(i -> "grants-" + i).toList();

  /** The groups of each person. */
  private static final Map<String, Set<String>> PEOPLE =
      new TreeMap<>(
          Map.of(
              "grants-none", Set.of("/grants-z"),
              "grants-one", Set.of("/grants-a"),
              "grants-two", Set.of("/grants-b", "/grants-c"),
              "grants-all", new LinkedHashSet<>(GROUPS)));

  private static TestArena arena;
  private static Fleet fleet;

  private final Random random = new Random(SEED);
  private final Map<String, Map<String, Set<String>>> grants = new HashMap<>();
  private final Map<String, String> stages = new HashMap<>();

  @BeforeAll
  static void start() {
    arena = TestArena.get();
    fleet = new Fleet(arena);
    PEOPLE.forEach(
        (name, groups) -> {
          arena.keycloak().person(name, "evaluator");
          groups.forEach(group -> arena.keycloak().join(name, group));
        });
    for (String model : MODELS) {
      Caller.expect(201, arena.caller("adam").post(Fleet.MODELS, fleet.submission(model)));
      fleet.activate(model);
    }
  }

  @AfterAll
  static void nobody_meets_them_any_more() {
    fleet.retire();
  }

  @Test
  void acc_11_draw_list_and_leaderboard_are_what_grants_say() {
    MODELS.forEach(model -> stages.put(model, "active"));
    everybodyMeetsAll();
    onTheBoard();
    for (int round = 0; round < ROUNDS; round++) {
      for (String model : MODELS) {
        Map<String, Set<String>> some = someGrants();
        grants.put(model, some);
        fleet.grant(model, some);
        move(model, STAGES.get(random.nextInt(STAGES.size())));
      }
      String which = "round " + round + ": " + grants + " " + stages;
      PEOPLE.forEach((name, groups) -> compare(arena.caller(name), groups, which));
    }
  }

  private void everybodyMeetsAll() {
    for (String model : MODELS) {
      Map<String, Set<String>> all = new LinkedHashMap<>();
      GROUPS.forEach(group -> all.put(group, new TreeSet<>(USES)));
      fleet.grant(model, all);
    }
  }

  /** A vote makes the board known of the models; then they stay on it. */
  private static void onTheBoard() {
    Caller voter = arena.caller("grants-all");
    Caller.expect(200, voter.vote(voter.readyBattle("First of all?"), "TIE"));
    Until.holds("all are on the board", () -> board(voter).containsAll(MODELS));
  }

  private Map<String, Set<String>> someGrants() {
    Map<String, Set<String>> some = new LinkedHashMap<>();
    for (String group : GROUPS) {
      Set<String> uses = new TreeSet<>(USES);
      uses.removeIf(use -> random.nextInt(3) > 0);
      if (!uses.isEmpty()) {
        some.put(group, uses);
      }
    }
    return some;
  }

  private void move(String model, String to) {
    if (!to.equals(stages.put(model, to))) {
      Caller.expect(200, fleet.move(arena.caller("adam"), model, to));
    }
  }

  private void compare(Caller person, Set<String> groups, String which) {
    Set<String> listed = granted(groups, USES);
    assertEquals(listed, own(Fleet.keys(person)), which);
    for (JsonObject model : Fleet.models(person)) {
      String key = model.getString("key");
      if (MODELS.contains(key)) {
        assertEquals(
            USES.stream().filter(use -> granted(groups, List.of(use)).contains(key)).toList(),
            model.getJsonArray("uses").getValuesAs(jakarta.json.JsonString::getString),
            which);
      }
    }
    for (String key : MODELS) {
      assertEquals(
          listed.contains(key) ? 200 : 404,
          person.get(Fleet.MODELS + "/" + key).statusCode(),
          which);
    }
    assertEquals(granted(groups, List.of("leaderboard")), own(board(person)), which);
    draw(person, granted(groups, List.of("battle")), which);
  }

  private void draw(Caller person, Set<String> granted, String which) {
    Set<String> ready =
        granted.stream()
            .filter(model -> stages.get(model).equals("active"))
            .collect(Collectors.toSet());
    HttpResponse<String> begun =
        person.post("/api/v1/battles", "{\"prompt\":\"Whom do I meet?\",\"mode\":\"live\"}");
    assertEquals(ready.size() < 2 ? 409 : 201, begun.statusCode(), which + " " + begun.body());
    if (ready.size() < 2) {
      return;
    }
    JsonObject battle = Answers.object(begun.body());
    assertEquals("ready", person.events(battle).last().name());
    JsonObject models =
        Caller.expect(200, person.vote(battle.getString("id"), "TIE")).getJsonObject("models");
    for (String side : List.of("a", "b")) {
      String met = models.getJsonObject(side).getString("key");
      assertTrue(ready.contains(met), which + ": met " + met);
    }
  }

  /** The plain computation: one grant of one of the groups for one of the uses is enough. */
  private Set<String> granted(Set<String> groups, List<String> uses) {
    return MODELS.stream()
        .filter(
            model ->
                groups.stream()
                    .map(group -> grants.get(model).getOrDefault(group, Set.of()))
                    .anyMatch(held -> held.stream().anyMatch(uses::contains)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> own(List<String> keys) {
    return keys.stream().filter(MODELS::contains).collect(Collectors.toCollection(TreeSet::new));
  }

  /** Rated or not. */
  private static List<String> board(Caller person) {
    JsonObject board = Caller.expect(200, person.get("/api/v1/leaderboard"));
    List<String> keys = new ArrayList<>();
    for (String part : List.of("rows", "excluded")) {
      board.getJsonArray(part).getValuesAs(JsonObject.class).stream()
          .map(row -> row.getString("model"))
          .forEach(keys::add);
    }
    return keys;
  }
}
