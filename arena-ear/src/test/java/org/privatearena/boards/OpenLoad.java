package org.privatearena.boards;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.privatearena.instruments.Latencies;
import org.privatearena.scenario.Caller;

/**
 * Questions that come at random moments, whether earlier ones have been answered or not: an open
 * load. A question's time runs from the moment at which it was due. At most so many are open at
 * once; one that finds no room waits, and its time runs.
 */
final class OpenLoad {

  private static final int MOST_OPEN = 64;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Semaphore open = new Semaphore(MOST_OPEN);
  private final String url;
  private final List<Caller> callers;
  private final BoardQuestions questions;
  private final Random random;
  private final Map<BoardQuestions.Kind, Latencies> byKind =
      new EnumMap<>(BoardQuestions.Kind.class);
  private final Latencies all = new Latencies();
  private final Map<String, AtomicInteger> failures = new ConcurrentSkipListMap<>();

  /**
   * @param callers who ask in turn
   */
  OpenLoad(String url, List<Caller> callers, long seed) {
    this.url = url;
    this.callers = callers;
    questions = new BoardQuestions(seed);
    random = new Random(seed);
    for (BoardQuestions.Kind kind : BoardQuestions.Kind.values()) {
      byKind.put(kind, new Latencies());
    }
  }

  /** Asks for so long and returns when all have been answered. */
  OpenLoad run(double aSecond, int seconds) throws InterruptedException {
    long begun = System.nanoTime();
    double due = 0;
    for (int i = 0; due < seconds; i++) {
      long at = begun + (long) (due * 1e9);
      TimeUnit.NANOSECONDS.sleep(at - System.nanoTime());
      open.acquire();
      ask(questions.next(), callers.get(i % callers.size()), at);
      due += -Math.log(1 - random.nextDouble()) / aSecond;
    }
    open.acquire(MOST_OPEN);
    return this;
  }

  private void ask(BoardQuestions.Question question, Caller caller, long due) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + "/api/v1/leaderboard" + question.query()))
            .header("Authorization", "Bearer " + caller.token())
            .timeout(PATIENCE)
            .build();
    var unused =
        http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
            .whenComplete(
                (answer, failure) -> {
                  double millis = (System.nanoTime() - due) / 1e6;
                  if (failure == null && answer.statusCode() == 200) {
                    all.add(millis);
                    byKind.get(question.kind()).add(millis);
                  } else {
                    String what =
                        failure == null ? "status " + answer.statusCode() : failure.toString();
                    failures
                        .computeIfAbsent(
                            question.kind().words() + ": " + what, w -> new AtomicInteger())
                        .incrementAndGet();
                  }
                  open.release();
                });
  }

  Latencies all() {
    return all;
  }

  Latencies of(BoardQuestions.Kind kind) {
    return byKind.get(kind);
  }

  /** What was not answered, and how often. */
  Map<String, AtomicInteger> failures() {
    return failures;
  }
}
