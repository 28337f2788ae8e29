package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * 20 people (rater-001 to rater-020, who join the group that may meet the models for this) hold 200
 * battles at the same time, with answers of 200 to 800 tokens at 20 to 60 a second.
 */
class ManyPeopleIT {

  private static final int PEOPLE = 20;
  private static final int BATTLES = 200;
  private static final List<String> CHOICES = List.of("A_BETTER", "B_BETTER", "TIE", "BOTH_BAD");

  @Test
  void two_hundred_battles_by_twenty_people_are_all_complete_and_stored_as_voted()
      throws Exception {
    TestArena arena = TestArena.get();
    KeycloakAdmin keycloak = arena.keycloak();
    List<Caller> people =
        IntStream.range(0, PEOPLE)
            .mapToObj(
                i -> {
                  String rater = String.format(Locale.ROOT, "rater-%03d", i + 1);
                  keycloak.join(rater, LabModels.LOAD);
                  return arena.caller(rater);
                })
            .toList();
    Map<String, String> cast = new ConcurrentHashMap<>();
    ScriptedVotesIT.inParallel(
        BATTLES,
        i -> {
          Caller person = people.get(i % PEOPLE);
          JsonObject begun = person.begin("Battle number " + i);
          Events events = person.events(begun);
          assertEquals("ready", events.last().name());
          for (String side : List.of("a", "b")) {
            String text = events.text(side);
            assertTrue(
                text.length() >= 800 && text.matches("(abc )+"), "side " + side + ": " + text);
          }
          String id = begun.getString("id");
          String choice = CHOICES.get(i % CHOICES.size());
          Caller.expect(200, person.vote(id, choice));
          cast.put(id, choice);
        });
    assertEquals(BATTLES, cast.size());
    assertEquals(cast, ScriptedVotesIT.stored(arena, cast));
  }
}
