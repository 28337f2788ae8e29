package org.privatearena.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.privatearena.stack.StackLayout;

/** A person or program that calls the REST interface with a bearer token. */
public final class Caller {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

  private final StackLayout layout;
  private final String token;

  private Caller(StackLayout layout, String token) {
    this.layout = layout;
    this.token = token;
  }

  /** Somebody with a demo account, whose password is the name. */
  public static Caller signedOn(StackLayout layout, String account) {
    return new Caller(
        layout,
        TOKENS.computeIfAbsent(
            layout.issuer() + " " + account,
            unused -> token(layout.issuer(), "arena-cli", account, account)));
  }

  /** The same with a new token, as after a while the old one is over. */
  public static Caller signedOnAgain(StackLayout layout, String account) {
    TOKENS.remove(layout.issuer() + " " + account);
    return signedOn(layout, account);
  }

  /** Somebody without a token, or with this text in its place. */
  public static Caller with(StackLayout layout, String token) {
    return new Caller(layout, token);
  }

  static String token(String realm, String client, String account, String password) {
    return granted(
        realm,
        account,
        "grant_type=password&client_id=%s&username=%s&password=%s"
            .formatted(client, account, password));
  }

  /** The token of the model team's program in the demo realm. */
  static String serviceToken(String realm) {
    return granted(
        realm,
        "arena-models",
        "grant_type=client_credentials&client_id=arena-models&client_secret=arena-models");
  }

  private static String granted(String realm, String account, String form) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build();
    HttpResponse<String> response = Answers.send(HTTP, request);
    assertEquals(200, response.statusCode(), account + ": " + response.body());
    return Answers.object(response.body()).getString("access_token");
  }

  public String token() {
    return token;
  }

  /**
   * @param path begins with /
   * @param body null for none
   * @param headers name, value, name, value ...
   */
  public HttpResponse<String> call(String method, String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(layout.url() + path)).timeout(PATIENCE);
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (body != null) {
      request.header("Content-Type", "application/json");
    }
    if (headers.length > 0) {
      request.headers(headers);
    }
    request.method(
        method,
        body == null
            ? HttpRequest.BodyPublishers.noBody()
            : HttpRequest.BodyPublishers.ofString(body));
    return Answers.send(HTTP, request.build());
  }

  public HttpResponse<String> get(String path) {
    return call("GET", path, null);
  }

  public HttpResponse<String> post(String path, String body, String... headers) {
    return call("POST", path, body, headers);
  }

  /** Posts a text that says to be of some type, known or not. */
  public HttpResponse<String> typed(String path, String body, String type) {
    return bytes(path, body.getBytes(StandardCharsets.UTF_8), type);
  }

  /** Posts bytes that say to be JSON. */
  public HttpResponse<String> bytes(String path, byte[] body) {
    return bytes(path, body, "application/json");
  }

  private HttpResponse<String> bytes(String path, byte[] body, String type) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(layout.url() + path))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return Answers.send(HTTP, request);
  }

  /** The answer's JSON object, after a look at its status. */
  public static JsonObject expect(int status, HttpResponse<String> response) {
    assertEquals(status, response.statusCode(), response.uri() + ": " + response.body());
    return response.body().isEmpty()
        ? JsonObject.EMPTY_JSON_OBJECT
        : Answers.object(response.body());
  }

  /** Begins a battle in mode live. */
  public JsonObject begin(String prompt) {
    return begin(prompt, "live");
  }

  public JsonObject begin(String prompt, String mode) {
    String body =
        Json.createObjectBuilder().add("prompt", prompt).add("mode", mode).build().toString();
    return expect(201, post("/api/v1/battles", body));
  }

  /** All events of a turn, to the end of the stream. */
  public Events events(JsonObject begun) {
    HttpResponse<String> response = get(begun.getString("events"));
    assertEquals(200, response.statusCode(), response.body());
    return Events.parse(response.body());
  }

  /**
   * The first event behind an id; then the connection is closed.
   *
   * @param id empty for the first of all
   */
  Events.Event firstEvent(JsonObject begun, String id) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(layout.url() + begun.getString("events")))
            .timeout(PATIENCE)
            .header("Authorization", "Bearer " + token)
            .header("Last-Event-ID", id)
            .build();
    try (Stream<String> lines = HTTP.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
      StringBuilder event = new StringBuilder();
      for (String line : (Iterable<String>) lines::iterator) {
        event.append(line).append('\n');
        if (line.startsWith("data:")) {
          return Events.parse(event.toString()).last();
        }
      }
      throw new AssertionError("no event behind " + id + ", only: " + event);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  public HttpResponse<String> vote(String battle, String choice) {
    return post(
        "/api/v1/battles/" + battle + "/vote",
        Json.createObjectBuilder().add("choice", choice).build().toString());
  }

  /** Holds a battle up to the point where a vote can be cast. */
  public String readyBattle(String prompt) {
    JsonObject begun = begin(prompt);
    assertEquals("ready", events(begun).last().name());
    return begun.getString("id");
  }

  public JsonObject card(String battle) {
    return expect(200, get("/api/v1/battles/" + battle));
  }
}
