package org.privatearena.instruments;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.privatearena.stack.StackFailure;

/** Watches in the health check how a server that starts reads its votes. */
public final class VoteTableWatch extends Thread {

  private static final Duration LIMIT = Duration.ofMinutes(10);
  private static final long EVERY_MILLIS = 50;

  private final HttpClient http = HttpClient.newHttpClient();
  private final HttpRequest question;
  private volatile double begun = Double.NaN;
  private volatile double complete = Double.NaN;

  public VoteTableWatch(String url) {
    super("vote table watch");
    setDaemon(true);
    question =
        HttpRequest.newBuilder(URI.create(url + "/health/ready"))
            .timeout(Duration.ofSeconds(5))
            .build();
  }

  @Override
  public void run() {
    long start = System.nanoTime();
    while (Double.isNaN(complete) && System.nanoTime() - start < LIMIT.toNanos()) {
      String state = state();
      double seconds = (System.nanoTime() - start) / 1e9;
      if (state.contains(" of ") && Double.isNaN(begun)) {
        begun = seconds;
      }
      if (state.equals("complete")) {
        complete = seconds;
      }
      try {
        TimeUnit.MILLISECONDS.sleep(EVERY_MILLIS);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** Empty where nobody tells. */
  private String state() {
    try (JsonReader json =
        Json.createReader(
            new StringReader(http.send(question, HttpResponse.BodyHandlers.ofString()).body()))) {
      return json.readObject().getJsonArray("checks").getValuesAs(JsonObject.class).stream()
          .filter(check -> check.getString("name").equals("vote-table"))
          .map(check -> check.getJsonObject("data").getString("state"))
          .findFirst()
          .orElse("");
    } catch (IOException | JsonException | NullPointerException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  /**
   * When all votes were read, in seconds since the watch began.
   *
   * @throws StackFailure where they were not within ten minutes
   */
  public double complete() throws InterruptedException {
    join(LIMIT.toMillis());
    if (Double.isNaN(complete)) {
      throw new StackFailure("the votes were not read within " + LIMIT.toMinutes() + " minutes");
    }
    return complete;
  }

  /** How long reading was seen to take, in seconds; at least a look where it was quicker. */
  public double reading() throws InterruptedException {
    double end = complete();
    return Double.isNaN(begun) ? EVERY_MILLIS / 1000.0 : end - begun;
  }
}
