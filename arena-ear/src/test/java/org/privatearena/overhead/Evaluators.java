package org.privatearena.overhead;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.privatearena.stack.StackFailure;
import org.privatearena.stack.StackLayout;

/** People of the demo realm with their tokens, who begin battles in turn. */
final class Evaluators {

  private static final int COUNT = 50;

  private final List<String> tokens = new ArrayList<>();
  private int next;

  /** Signs them on. */
  Evaluators(StackLayout layout) throws IOException, InterruptedException {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    for (int i = 1; i <= COUNT; i++) {
      String name = String.format(Locale.ROOT, "rater-%03d", i);
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(layout.issuer() + "/protocol/openid-connect/token"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      "grant_type=password&client_id=arena-cli&username=%s&password=%s"
                          .formatted(name, name)))
              .build();
      HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new StackFailure(name + " cannot sign on: " + response.body());
      }
      try (JsonReader json = Json.createReader(new StringReader(response.body()))) {
        tokens.add(json.readObject().getString("access_token"));
      }
    }
  }

  /** The token of whoever is next. */
  String token() {
    next = (next + 1) % tokens.size();
    return tokens.get(next);
  }
}
