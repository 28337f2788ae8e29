package org.privatearena.voteset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.Until;
import org.privatearena.stack.StackLayout;

/** A form that somebody sends to import a file. */
public final class Import {

  static final String SETS = "/api/v1/vote-sets";

  private static final String BOUNDARY = "----cut-here";
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Path FIGURES =
      Path.of("arena-ejb/src/test/resources/org/privatearena/rating");

  private final Map<String, String> fields = new LinkedHashMap<>();
  private final List<String> headers = new ArrayList<>();
  private HttpRequest.BodyPublisher file;
  private String fileName = "filename=\"votes.csv\"";

  private Import() {
    with("name", "A set").with("kind", "generic").with("provenance", "Made for a test");
  }

  public static Import of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  static Import of(byte[] bytes) {
    Import form = new Import();
    form.file = HttpRequest.BodyPublishers.ofByteArray(bytes);
    return form;
  }

  static Import of(Path path) {
    Import form = new Import();
    try {
      form.file = HttpRequest.BodyPublishers.ofFile(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return form;
  }

  static Import withoutFile() {
    return new Import();
  }

  /** Real votes by others, as the tests keep them, without the lines that say by whom. */
  public static String figures(String name) {
    try {
      return Files.readAllLines(StackLayout.checkout().resolve(FIGURES).resolve(name)).stream()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Import with(String field, String text) {
    fields.put(field, text);
    return this;
  }

  Import without(String field) {
    fields.remove(field);
    return this;
  }

  Import named(String name) {
    fileName = "filename=\"" + name + "\"";
    return this;
  }

  /** As RFC 8187 spells it, so that every character of it arrives. */
  Import spelled(String name) {
    fileName =
        "filename*=UTF-8''" + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return this;
  }

  public Import key(String key) {
    headers.addAll(List.of("Idempotency-Key", key));
    return this;
  }

  HttpResponse<String> sentBy(Caller caller, StackLayout layout) {
    StringBuilder before = new StringBuilder();
    fields.forEach(
        (name, text) ->
            before
                .append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"")
                .append(name)
                .append("\"\r\n\r\n")
                .append(text)
                .append("\r\n"));
    List<HttpRequest.BodyPublisher> parts = new ArrayList<>();
    if (file != null) {
      before
          .append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; ")
          .append(fileName)
          .append("\r\nContent-Type: application/octet-stream\r\n\r\n");
      parts.add(HttpRequest.BodyPublishers.ofString(before.toString()));
      parts.add(file);
      parts.add(HttpRequest.BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
    } else {
      parts.add(HttpRequest.BodyPublishers.ofString(before + "--" + BOUNDARY + "--\r\n"));
    }
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(layout.url() + SETS))
            .timeout(Duration.ofSeconds(90))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(
                HttpRequest.BodyPublishers.concat(parts.toArray(HttpRequest.BodyPublisher[]::new)));
    if (caller.token() != null) {
      request.header("Authorization", "Bearer " + caller.token());
    }
    if (!headers.isEmpty()) {
      request.headers(headers.toArray(String[]::new));
    }
    try {
      return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The report of the set that comes of this, once it has ended. */
  public JsonObject ended(Caller caller, StackLayout layout) {
    return ended(caller, Caller.expect(202, sentBy(caller, layout)).getString("id"));
  }

  static JsonObject ended(Caller caller, String id) {
    Until.holds(
        "the import " + id + " ends",
        () -> !List.of("RECEIVED", "RUNNING").contains(set(caller, id).getString("state")));
    return report(caller, id);
  }

  static JsonObject report(Caller caller, String id) {
    return Caller.expect(200, caller.get(SETS + "/" + id));
  }

  static JsonObject set(Caller caller, String id) {
    return report(caller, id).getJsonObject("set");
  }

  static void problem(int status, String code, HttpResponse<String> answer) {
    assertEquals(status, answer.statusCode(), answer.body());
    try (var reader = Json.createReader(new java.io.StringReader(answer.body()))) {
      assertEquals("urn:privatearena:problem:" + code, reader.readObject().getString("type"));
    }
  }
}
