package org.privatearena.blindness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.UUID;

/** A battle by REST, held by somebody who asks whatever may be asked on the way. */
record RestBattle(TappedCaller caller, String id, String events) {

  private static final String BATTLES = "/api/v1/battles";

  static RestBattle begin(TappedCaller caller, String mode) {
    HttpResponse<String> begun =
        caller.call("POST", BATTLES, "{\"prompt\":\"Who are you?\",\"mode\":\"" + mode + "\"}");
    assertEquals(201, begun.statusCode(), begun.body());
    try (JsonReader reader = Json.createReader(new StringReader(begun.body()))) {
      JsonObject battle = reader.readObject();
      return new RestBattle(caller, battle.getString("id"), battle.getString("events"));
    }
  }

  private String path() {
    return BATTLES + "/" + id;
  }

  /**
   * Everything that an evaluator may ask, and much that is refused, but what names models to
   * everybody: the leaderboard and the catalogue, which must stand still.
   */
  void lookAround() {
    card();
    caller.get(path() + "/turns/1");
    caller.get(path() + "/turns/99/events");
    caller.get(path() + "/turns/x/events");
    caller.get(BATTLES + "/" + UUID.randomUUID());
    caller.get(BATTLES + "/%00");
    caller.get("/api/v1/endpoints");
    caller.call("POST", path() + "/vote", "{\"choice\":");
    caller.call("POST", path() + "/vote", "{\"choice\":\"ALTO\"}");
    caller.call("POST", path() + "/notes", "{\"comment\":\"early\"}");
    caller.call("POST", path() + "/turns/7/retry", "{\"side\":\"a\"}");
    caller.call("DELETE", path(), null);
    caller.call("OPTIONS", path(), null);
    caller.get("/openapi");
    caller.get("/health");
    caller.get("/health/ready");
    caller.get("/health/live");
    caller.get("/health/started");
    caller.get("/metrics");
    caller.get("/metrics?scope=application");
  }

  HttpResponse<String> card() {
    return caller.get(path());
  }

  /** The whole stream to its end, whether it runs or is stored. */
  HttpResponse<String> listenTo(String end) {
    HttpResponse<String> heard = caller.get(events);
    assertTrue(heard.body().contains("event: " + end), heard.body());
    return heard;
  }

  HttpResponse<String> vote() {
    return caller.call("POST", path() + "/vote", "{\"choice\":\"TIE\"}");
  }
}
