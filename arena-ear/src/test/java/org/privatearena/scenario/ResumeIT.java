package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever comes back to a stream with the id of an event gets the rest: all of it, and once. */
class ResumeIT {

  private static Caller quick;
  private static Caller rich;

  @BeforeAll
  static void start() {
    TestArena arena = TestArena.get();
    arena.keycloak().evaluator("resumer", LabModels.QUICK);
    quick = arena.caller("resumer");
    arena.keycloak().evaluator("resuming-page", LabModels.HARMFUL);
    rich = arena.caller("resuming-page");
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

  @ParameterizedTest
  @ValueSource(strings = {"paced", "live", "complete"})
  void at_every_event_of_a_page_that_shows_blocks(String mode) {
    JsonObject begun = asPage(rich.begin(LabModels.ASK_RICH, mode));
    Events all = rich.events(begun);
    assertTrue(blocks(all, "a").size() > 5, "blocks " + blocks(all, "a"));
    for (int i = 0; i < all.list().size() - 1; i++) {
      String id = all.list().get(i).id();
      Events before = new Events(all.list().subList(0, i + 1));
      Events after = Events.parse(come(rich, begun, id).body());
      expectWhole(mode + " at " + id, all, joined(before, after));
      assertEquals(all.last().id(), after.last().id());
    }
    assertEquals(204, come(rich, begun, all.last().id()).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"paced", "live"})
  void after_every_event_of_a_page_whose_turn_runs(String mode) {
    JsonObject begun = asPage(rich.begin(LabModels.ASK_RICH, mode));
    List<Events.Event> heard = new ArrayList<>();
    heard.add(rich.firstEvent(begun, ""));
    while (!heard.get(heard.size() - 1).name().equals("ready")) {
      heard.add(rich.firstEvent(begun, heard.get(heard.size() - 1).id()));
    }
    expectWhole(mode, rich.events(begun), new Events(heard));
    assertTrue(heard.size() >= 20, "events " + heard.size());
  }

  /** One who comes with a place of text alone, or one that no page was told, gets every block. */
  @ParameterizedTest
  @ValueSource(
      strings = {"1.10.10.0", "1.0.0.0.5.0", "1.10.10.0.10.11", "1.0.0.7.0.0", "1.0.0.0.-1.0"})
  void with_a_place_at_which_no_page_has_been_all_blocks_come(String id) {
    JsonObject begun = asPage(rich.begin(LabModels.ASK_RICH, "live"));
    Events all = rich.events(begun);
    Events after = Events.parse(come(rich, begun, id).body());
    for (String side : List.of("a", "b")) {
      assertEquals(blocks(all, side), blocks(after, side));
      assertTrue(LabModels.RICH.endsWith(after.text(side)));
    }
  }

  private static JsonObject asPage(JsonObject begun) {
    return Json.createObjectBuilder(begun)
        .add("events", begun.getString("events") + "?view=page")
        .build();
  }

  private static Events joined(Events before, Events after) {
    return new Events(Stream.concat(before.list().stream(), after.list().stream()).toList());
  }

  /** Nothing is lost, nothing doubled, and each block is the one that who stayed was told. */
  private static void expectWhole(String where, Events all, Events heard) {
    for (String side : List.of("a", "b")) {
      assertEquals(LabModels.RICH, heard.text(side), where);
      assertEquals(blocks(all, side), blocks(heard, side), where);
    }
    assertEquals(2, heard.count("end"), where);
    assertEquals(1, heard.count("ready"), where);
    assertEquals("ready", heard.last().name(), where);
  }

  private static List<JsonObject> blocks(Events events, String side) {
    return events.list().stream()
        .filter(e -> e.name().equals("block") && e.data().getString("side").equals(side))
        .map(Events.Event::data)
        .toList();
  }

  private static HttpResponse<String> come(JsonObject begun, String id) {
    return come(quick, begun, id);
  }

  private static HttpResponse<String> come(Caller caller, JsonObject begun, String id) {
    return caller.call("GET", begun.getString("events"), null, "Last-Event-ID", id);
  }
}
