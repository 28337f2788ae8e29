package org.privatearena.scenario;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;
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
   * Hashes passwords at next to no cost from now on: the names that tests have for passwords need
   * none, and a run checks a thousand of them.
   */
  void cheapPasswords() {
    call(
        "PUT",
        "",
        Json.createObjectBuilder()
            .add("passwordPolicy", "hashAlgorithm(pbkdf2-sha256) and hashIterations(1)")
            .build());
  }

  /**
   * Makes an evaluator with the name as password, in one group, which is made where it is missing.
   */
  public void evaluator(String name, String group) {
    person(name, "evaluator");
    join(name, group);
  }

  /** Makes a person of one realm role, without groups, with the name as password. */
  public void person(String name, String role) {
    account(name);
    grant(name, role);
  }

  /** Gives a person one more realm role. */
  public void grant(String name, String role) {
    JsonObject found = Answers.object(call("GET", "/roles/" + role, null).body());
    call(
        "POST",
        "/users/" + user(name).getString("id") + "/role-mappings/realm",
        Json.createArrayBuilder().add(found).build());
  }

  /** Makes a person without a role of the arena, without groups, with the name as password. */
  public void account(String name) {
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
  }

  /** Puts a person into a group, which is made where it is missing. */
  public void join(String name, String group) {
    call("POST", "/groups", Json.createObjectBuilder().add("name", group.substring(1)).build());
    call("PUT", "/users/" + user(name).getString("id") + "/groups/" + groupId(group), null);
  }

  /**
   * Lets people sign on to another arena's pages too.
   *
   * @param url of that arena, without a slash at the end
   */
  public void welcome(String url) {
    JsonObject client =
        Answers.array(call("GET", "/clients?clientId=arena-web", null).body()).getJsonObject(0);
    JsonArray redirects =
        Json.createArrayBuilder(client.getJsonArray("redirectUris")).add(url + "/*").build();
    call(
        "PUT",
        "/clients/" + client.getString("id"),
        Json.createObjectBuilder(client).add("redirectUris", redirects).build());
  }

  /** Ends all sessions of a person, as an administrator of Keycloak does. */
  public void signOut(String name) {
    call("POST", "/users/" + user(name).getString("id") + "/logout", null);
  }

  /**
   * Makes a client that takes passwords, with the realm's roles in its tokens.
   *
   * @param audience for whom its tokens are, null for nobody in particular
   * @param seconds how long they are valid; negative for tokens that have expired already
   */
  public void client(String id, String audience, int seconds) {
    JsonArrayBuilder mappers =
        Json.createArrayBuilder()
            .add(
                mapper(
                    "roles",
                    "oidc-usermodel-realm-role-mapper",
                    Map.of("claim.name", "roles", "multivalued", "true")));
    if (audience != null) {
      mappers.add(
          mapper("audience", "oidc-audience-mapper", Map.of("included.custom.audience", audience)));
    }
    call(
        "POST",
        "/clients",
        Json.createObjectBuilder()
            .add("clientId", id)
            .add("publicClient", true)
            .add("directAccessGrantsEnabled", true)
            .add("standardFlowEnabled", false)
            .add(
                "attributes",
                Json.createObjectBuilder()
                    .add("access.token.lifespan", Integer.toString(seconds))
                    .add("access.token.signed.response.alg", "RS256"))
            .add("protocolMappers", mappers)
            .build());
  }

  private static JsonObjectBuilder mapper(String name, String kind, Map<String, String> config) {
    JsonObjectBuilder settings = Json.createObjectBuilder().add("access.token.claim", "true");
    config.forEach(settings::add);
    return Json.createObjectBuilder()
        .add("name", name)
        .add("protocol", "openid-connect")
        .add("protocolMapper", kind)
        .add("config", settings);
  }

  /** The administrator's own token, which belongs to another realm. */
  public String token() {
    return token;
  }

  /** The key with which the realm's tokens are verified, as everybody can read it. */
  public byte[] publicKey() {
    HttpRequest request = HttpRequest.newBuilder(URI.create(layout.issuer())).build();
    String key = Answers.object(Answers.send(http, request).body()).getString("public_key");
    return Base64.getDecoder().decode(key);
  }

  /** By which the realm knows a person: the subject of their tokens. */
  public String id(String name) {
    return user(name).getString("id");
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
