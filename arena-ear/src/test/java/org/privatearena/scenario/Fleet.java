package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.privatearena.stack.StackLayout;

/** Models that a test submits through the interface, and takes out of the way when it ends. */
final class Fleet {

  static final String MODELS = "/api/v1/models";

  private final StackLayout layout;
  private final Caller admin;
  private final List<String> keys = new ArrayList<>();

  Fleet(TestArena arena) {
    this(arena.layout());
  }

  Fleet(StackLayout layout) {
    this.layout = layout;
    this.admin = Caller.signedOn(layout, "adam");
  }

  /** Where the lab's models are served. */
  String url() {
    return "http://localhost:" + (layout.models() + 20) + "/v1";
  }

  /** What submits a model of /research that the lab serves as zorvex-a1. */
  String submission(String key) {
    return submission(key, "/research", url(), "zorvex-a1");
  }

  String submission(String key, String owner, String url, String upstream) {
    return submission(key, owner, endpoints(url, upstream));
  }

  private String submission(String key, String owner, JsonArrayBuilder endpoints) {
    keys.add(key);
    return Json.createObjectBuilder()
        .add("key", key)
        .add("name", "Name of " + key)
        .add("owner", owner)
        .add("endpoints", endpoints)
        .build()
        .toString();
  }

  /** A model at these addresses that a group meets from now on, in battles and on boards. */
  void serve(String key, String group, List<String> urls) {
    JsonArrayBuilder endpoints = Json.createArrayBuilder();
    urls.forEach(
        url -> endpoints.add(Json.createObjectBuilder().add("url", url).add("model", key)));
    Caller.expect(201, admin.post(MODELS, submission(key, "/research", endpoints)));
    grant(key, Map.of(group, Set.of("battle", "leaderboard")));
    activate(key);
  }

  String revision(String url, String upstream, String systemPrompt) {
    return Json.createObjectBuilder()
        .add("endpoints", endpoints(url, upstream))
        .add("system_prompt", systemPrompt)
        .build()
        .toString();
  }

  private static JsonArrayBuilder endpoints(String url, String upstream) {
    return Json.createArrayBuilder()
        .add(Json.createObjectBuilder().add("url", url).add("model", upstream));
  }

  HttpResponse<String> move(Caller caller, String key, String to, String... headers) {
    return caller.post(
        MODELS + "/" + key + "/stage",
        "{\"to\":\"%s\",\"reason\":\"because of %s\"}".formatted(to, to),
        headers);
  }

  /** From submitted to active. */
  void activate(String key) {
    Caller.expect(200, move(admin, key, "approved"));
    Caller.expect(200, move(admin, key, "active"));
  }

  HttpResponse<String> grant(Caller caller, String key, String grants, String... headers) {
    return caller.call("PUT", MODELS + "/" + key + "/access", grants, headers);
  }

  void grant(String key, Map<String, Set<String>> uses) {
    JsonArrayBuilder grants = Json.createArrayBuilder();
    uses.forEach(
        (group, words) ->
            grants.add(
                Json.createObjectBuilder()
                    .add("group", group)
                    .add("uses", Json.createArrayBuilder(words))));
    String body = Json.createObjectBuilder().add("grants", grants).build().toString();
    Caller.expect(200, grant(admin, key, body));
  }

  /** The keys of the models that exist for somebody. */
  static List<String> keys(Caller caller) {
    return models(caller).stream().map(model -> model.getString("key")).toList();
  }

  static List<JsonObject> models(Caller caller) {
    return Caller.expect(200, caller.get(MODELS))
        .getJsonArray("models")
        .getValuesAs(JsonObject.class);
  }

  static void expect(int status, String code, HttpResponse<String> response) {
    assertEquals(
        "urn:privatearena:problem:" + code, Caller.expect(status, response).getString("type"));
  }

  /** Retires what was submitted, so that no other test meets it. */
  void retire() {
    for (String key : keys) {
      HttpResponse<String> model = admin.get(MODELS + "/" + key);
      if (model.statusCode() == 200
          && !Answers.object(model.body()).getString("stage").equals("retired")) {
        Caller.expect(200, move(admin, key, "retired"));
        grant(key, Map.of());
      }
    }
  }
}
