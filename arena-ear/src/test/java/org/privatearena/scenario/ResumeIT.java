package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever comes back to a stream with the id of an event gets the rest: all of it, and once. */
class ResumeIT {

  private static Caller quick;

  @BeforeAll
  static void start() {
    TestArena arena = TestArena.get();
    arena.keycloak().evaluator("resumer", LabModels.QUICK);
    quick = arena.caller("resumer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"paced", "live", "complete"})
  void at_every_event_of_a_turn_that_has_ended(String mode) {
    JsonObject begun = quick.begin("Once more", mode);
    Events all = quick.events(begun);
    assertEquals(LabModels.TEXT, all.text("a"));
    assertEquals(LabModels.TEXT, all.text("b"));
    for (int i = 0; i < all.list().size() - 1; i++) {
      Events before = new Events(all.list().subList(0, i + 1));
      Events after = Events.parse(come(begun, all.list().get(i).id()).body());
      String where = mode + " at " + all.list().get(i).id();
      for (String side : List.of("a", "b")) {
        assertEquals(LabModels.TEXT, before.text(side) + after.text(side), where);
      }
      assertEquals(all.count("end"), before.count("end") + after.count("end"), where);
      assertEquals("ready", after.last().name(), where);
      assertEquals(all.last().id(), after.last().id(), where);
    }
    assertEquals(204, come(begun, all.last().id()).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"paced", "live", "complete"})
  void after_every_event_of_a_turn_that_runs(String mode) {
    JsonObject begun = quick.begin("Again and again", mode);
    List<Events.Event> heard = new ArrayList<>();
    heard.add(quick.firstEvent(begun, ""));
    while (!heard.get(heard.size() - 1).name().equals("ready")) {
      heard.add(quick.firstEvent(begun, heard.get(heard.size() - 1).id()));
    }
    Events all = new Events(heard);
    assertEquals(LabModels.TEXT, all.text("a"));
    assertEquals(LabModels.TEXT, all.text("b"));
    assertEquals(2, all.count("end"));
    assertEquals(1, all.count("ready"));
    assertTrue(mode.equals("complete") || heard.size() > 10, "events " + heard.size());
  }

  @Test
  void with_an_id_that_was_never_given_everything_comes_from_the_start() {
    JsonObject begun = quick.begin("Made up", "paced");
    quick.events(begun);
    int fox = LabModels.TEXT.indexOf("🦊") + 1;
    int length = LabModels.TEXT.length();
    for (String id :
        List.of(
            "nonsense",
            "1",
            "1.2.3",
            "1.0.0.8",
            "1.-1.0.0",
            "0.0.0.0",
            "2.5.5.0",
            "9999.0.0.7",
            "1.999999999.999999999.7",
            "1.99999999999999999999.0.0",
            "1.0.0.1",
            "1.0.0.7",
            "1.5." + length + ".4",
            "1." + fox + ".0.0",
            "1.0." + fox + ".0",
            "1." + (length + 1) + ".0.0",
            "<script>",
            "' or 1=1 --",
            "x".repeat(4000))) {
      Events events = Events.parse(come(begun, id).body());
      assertEquals(LabModels.TEXT, events.text("a"), id);
      assertEquals(LabModels.TEXT, events.text("b"), id);
      assertEquals(List.of("delta", "end", "delta", "end", "ready"), events.names(), id);
    }
  }

  private static HttpResponse<String> come(JsonObject begun, String id) {
    return quick.call("GET", begun.getString("events"), null, "Last-Event-ID", id);
  }
}
