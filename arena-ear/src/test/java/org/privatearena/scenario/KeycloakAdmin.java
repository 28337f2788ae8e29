package org.privatearena.scenario;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.privatearena.stack.StackLayout;

/** What tests change in Keycloak: groups and people of their own, sessions ended from there. */
public final class KeycloakAdmin {

  private final HttpClient http = HttpClient.newHttpClient();
  private final StackLayout layout;
  private final String token;

  KeycloakAdmin(StackLayout layout, String password) {
    this.layout = layout;
    this.token = Caller.token(base() + "/realms/master", "admin-cli", "keycloak", password);
  }

  private String base() {
    return "http://localhost:" + layout.keycloak();
  }

  /**
   * Makes an evaluator with the name as password, in one group, which is made where it is missing.
   */
  public void evaluator(String name, String group) {
    person(name, "evaluator");
    JsonObject user = user(name);
    call("POST", "/groups", Json.createObjectBuilder().add("name", group.substring(1)).build());
    String id = groupId(group);
    call("PUT", "/users/" + user.getString("id") + "/groups/" + id, null);
  }

  /** Makes a person of one realm role, without groups, with the name as password. */
  public void person(String name, String role) {
    call(
        "POST",
        "/users",
        Json.createObjectBuilder()
            .add("username", name)
            .add("enabled", true)
            .add("email", name + "@arena.example")
            .add("emailVerified", true)
            .add("firstName", name)
            .add("lastName", "Test")
            .add(
                "credentials",
                Json.createArrayBuilder()
                    .add(
                        Json.createObjectBuilder()
                            .add("type", "password")
                            .add("value", name)
                            .add("temporary", false)))
            .build());
    JsonObject found = Answers.object(call("GET", "/roles/" + role, null).body());
    call(
        "POST",
        "/users/" + user(name).getString("id") + "/role-mappings/realm",
        Json.createArrayBuilder().add(found).build());
  }

  /** Ends all sessions of a person, as an administrator of Keycloak does. */
  public void signOut(String name) {
    call("POST", "/users/" + user(name).getString("id") + "/logout", null);
  }

  private JsonObject user(String name) {
    JsonArray users = Answers.array(call("GET", "/users?exact=true&username=" + name, null).body());
    return users.getJsonObject(0);
  }

  private String groupId(String path) {
    return Answers.array(call("GET", "/groups?search=" + path.substring(1), null).body())
        .getValuesAs(JsonObject.class)
        .stream()
        .filter(group -> group.getString("path").equals(path))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private HttpResponse<String> call(String method, String path, Object body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base() + "/admin/realms/arena" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    HttpResponse<String> response = Answers.send(http, request);
    int status = response.statusCode();
    // 409: it exists from an earlier test of this run.
    if (status >= 400 && status != 409) {
      throw new IllegalStateException(method + " " + path + ": " + status + " " + response.body());
    }
    return response;
  }
}
