package org.privatearena.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Waits until an address answers 200. */
final class HttpReadiness {

  private static final Duration INTERVAL = Duration.ofMillis(500);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  private HttpReadiness() {}

  /**
   * @param failure the line to fail with, null while all is well; asked before each try
   * @throws StackFailure with that line, or when the time is over
   */
  static void await(URI address, Duration limit, Supplier<String> failure) {
    Instant end = Instant.now().plus(limit);
    while (!answers(address)) {
      String line = failure.get();
      if (line != null) {
        throw new StackFailure(line);
      }
      if (Instant.now().isAfter(end)) {
        throw new StackFailure(address + " did not answer within " + limit.toSeconds() + " s");
      }
      pause();
    }
  }

  private static boolean answers(URI address) {
    HttpRequest request =
        HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).GET().build();
    try {
      return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("interrupted while waiting for " + address, e);
    }
  }

  private static void pause() {
    try {
      if (new CountDownLatch(1).await(INTERVAL.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("a latch that nobody opens has opened");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("interrupted", e);
    }
  }
}
