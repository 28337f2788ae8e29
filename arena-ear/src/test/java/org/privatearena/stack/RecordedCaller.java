package org.privatearena.stack;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls a recorded endpoint over real HTTP, as the tests of it need. */
final class RecordedCaller {

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI base;

  RecordedCaller(RecordedEndpoint endpoint) {
    base = endpoint.base();
  }

  static String question(String model, String prompt, String more) {
    return """
        {"model": %s, "stream": true, "messages": [
          {"role": "system", "content": "Be brief."},
          {"role": "user", "content": "an earlier question"},
          {"role": "assistant", "content": "an earlier answer"},
          {"role": "user", "content": %s}] %s}"""
        .formatted(Json.createValue(model), Json.createValue(prompt), more);
  }

  HttpRequest post(String body) {
    return HttpRequest.newBuilder(URI.create(base + "/chat/completions"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  HttpResponse<String> send(String body) throws Exception {
    return http.send(post(body), BodyHandlers.ofString());
  }

  HttpResponse<Stream<String>> open(String body) throws Exception {
    return http.send(post(body), BodyHandlers.ofLines());
  }

  HttpResponse<String> get(String path) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
  }

  CompletableFuture<String> text(String model, String prompt) {
    return http.sendAsync(post(question(model, prompt, "")), BodyHandlers.ofString())
        .thenApply(response -> text(events(response.body())));
  }

  static List<String> events(String body) {
    return body.lines()
        .filter(line -> line.startsWith("data: "))
        .map(line -> line.substring("data: ".length()))
        .toList();
  }

  static String text(List<String> events) {
    return events.stream()
        .filter(event -> !event.equals("[DONE]"))
        .map(RecordedCaller::json)
        .filter(chunk -> chunk.containsKey("choices"))
        .flatMap(chunk -> chunk.getJsonArray("choices").getValuesAs(JsonObject.class).stream())
        .map(choice -> choice.getJsonObject("delta").getString("content", ""))
        .collect(Collectors.joining());
  }

  static JsonObject json(String text) {
    try (JsonReader reader = RecordedCompletion.JSON.createReader(new StringReader(text))) {
      return reader.readObject();
    }
  }
}
