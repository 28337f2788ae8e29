package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.privatearena.scenario.FaultyEndpoint.Fault;
import org.privatearena.stack.SpareArena;

/**
 * CAT-20 in the shipped server: probes find out that an endpoint is dead before anybody meets it,
 * and that it is well again long before the breaker's wait is over; only administrators see that.
 */
class ProbesIT {

  private static final String GROUP = "/probed-readers";

  /** From the first of the models; lower ones are taken by stacks that run beside. */
  private static final int PORT = 94;

  private static SpareArena arena;
  private static Fleet fleet;
  private static Caller adam;
  private static Caller reader;

  @BeforeAll
  static void start() {
    arena = SpareArena.get();
    arena.killServer();
    arena.startServer(
        Map.of(
            "ARENA_UPSTREAM_BREAKER_FAILURES",
            "5",
            "ARENA_UPSTREAM_BREAKER_WAIT_SECONDS",
            "600",
            "ARENA_UPSTREAM_PROBE_SECONDS",
            "1"));
    fleet = new Fleet(arena.layout());
    adam = Caller.signedOn(arena.layout(), "adam");
    TestArena.get().keycloak().evaluator("probed-reader", GROUP);
    reader = Caller.signedOn(arena.layout(), "probed-reader");
  }

  @AfterAll
  static void leave() {
    fleet.retire();
    arena.killServer();
    arena.startServer(Map.of());
  }

  private static JsonObject health(String key) {
    return endpoint(adam.get("/api/v1/endpoints").body(), key).getJsonObject("health");
  }

  private static JsonObject endpoint(String list, String key) {
    return Answers.object(list).getJsonArray("endpoints").getValuesAs(JsonObject.class).stream()
        .filter(one -> one.getString("model").equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** A number of Prometheus's, or -1 where it is not told. */
  private static double metric(String name, String key, String label) {
    return adam.get("/api/v1/fleet/metrics")
        .body()
        .lines()
        .filter(line -> line.startsWith(name + "{"))
        .filter(line -> line.contains("model=\"" + key + "\"") && line.contains(label))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .reduce((one, other) -> Double.NaN)
        .orElse(-1);
  }

  private static boolean probed(String key, boolean well, String breaker) {
    JsonObject health = health(key);
    return health.getString("breaker").equals(breaker)
        && health.get("probe") != JsonValue.NULL
        && health.getJsonObject("probe").getBoolean("well") == well;
  }

  @Test
  void cat_20_a_dead_endpoint_is_found_by_probes_and_drawn_again_when_they_find_it_well() {
    try (FaultyEndpoint good = new FaultyEndpoint(arena.layout().models() + PORT);
        FaultyEndpoint bad = new FaultyEndpoint(arena.layout().models() + PORT + 1)) {
      fleet.serve("probed-good", GROUP, List.of(good.url()));
      fleet.serve("probed-bad", GROUP, List.of(bad.url()));
      Until.holds("both are probed", () -> probed("probed-bad", true, "closed"));
      Until.holds("both are probed", () -> probed("probed-good", true, "closed"));
      assertEquals(0, health("probed-bad").getInt("calls"), "a probe is no call of a person");

      bad.become(Fault.ERROR);
      Until.holds("probes open its breaker", () -> probed("probed-bad", false, "open"));
      assertEquals("http-status", health("probed-bad").getJsonObject("probe").getString("failure"));
      assertEquals(1, metric("arena_endpoint_breaker", "probed-bad", "state=\"open\""));
      assertEquals(0, metric("arena_endpoint_breaker", "probed-bad", "state=\"closed\""));
      assertEquals(0, metric("arena_endpoint_probe_success", "probed-bad", ""));
      assertEquals(1, metric("arena_endpoint_probe_success", "probed-good", ""));
      assertEquals(0, metric("arena_endpoint_calls_total", "probed-bad", "end=\"complete\""));
      JsonObject refusal =
          Caller.expect(409, reader.post("/api/v1/battles", "{\"prompt\":\"Hi\"}"));
      assertTrue(refusal.getString("detail").contains("Out of reach now: 1."), refusal::toString);
      assertEquals(403, reader.get("/api/v1/endpoints").statusCode());
      assertEquals(403, reader.get("/api/v1/fleet/metrics").statusCode());
      assertFalse(reader.get("/metrics").body().contains("arena_endpoint"));
      assertFalse(reader.get("/api/v1/models").body().contains("breaker"));
      assertFalse(
          Caller.signedOn(arena.layout(), "pia")
              .get("/api/v1/models/probed-bad")
              .body()
              .contains("breaker"),
          "whose model it is may hold battles too");

      bad.become(Fault.NONE);
      Until.holds("probes close it", () -> probed("probed-bad", true, "closed"));
      reader.readyBattle("Hi");
      JsonObject after = health("probed-bad");
      assertEquals(List.of(1, 0), List.of(after.getInt("calls"), after.getInt("failed")));
      assertEquals(1, metric("arena_endpoint_calls_total", "probed-bad", "end=\"complete\""));
      assertEquals(1, metric("arena_endpoint_first_text_seconds_count", "probed-bad", ""));
      assertEquals(0, metric("arena_endpoint_calls_running", "probed-bad", ""));
      assertEquals(1, metric("arena_endpoint_breaker", "probed-bad", "state=\"closed\""));
    }
  }
}
