package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.privatearena.hostile.HostileRow;

/** Keeps what a call gave, and notices where it broke its promise. */
class RecordingSink implements AnswerSink {

  private final StringBuilder text = new StringBuilder();
  private final AtomicInteger inside = new AtomicInteger();
  private final Queue<String> offences = new ConcurrentLinkedQueue<>();
  private final CompletableFuture<AnswerEnd> end = new CompletableFuture<>();
  private final CountDownLatch firstText = new CountDownLatch(1);

  @Override
  public void text(String delta) {
    enter("text");
    if (delta.isEmpty()) {
      offences.add("empty text");
    }
    text.append(delta);
    firstText.countDown();
    inside.decrementAndGet();
  }

  @Override
  public void end(AnswerEnd theEnd) {
    enter("end");
    inside.decrementAndGet();
    end.complete(theEnd);
  }

  private void enter(String call) {
    if (inside.incrementAndGet() != 1) {
      offences.add(call + " while another call was running");
    }
    if (end.isDone()) {
      offences.add(call + " after the end");
    }
  }

  void awaitText() throws InterruptedException {
    if (!firstText.await(60, TimeUnit.SECONDS)) {
      throw new AssertionError("no text in a minute");
    }
  }

  AnswerEnd awaitEnd() throws Exception {
    return end.get(60, TimeUnit.SECONDS);
  }

  boolean hasEnded() {
    return end.isDone();
  }

  String text() {
    return text.toString();
  }

  void assertKeptPromises() {
    assertEquals("[]", offences.toString());
  }

  /** The end without its figures, as the tables spell it. */
  static String spell(AnswerEnd end) {
    if (end instanceof AnswerEnd.Complete complete) {
      Usage usage = complete.usage();
      String counted =
          usage == null ? "" : " " + usage.promptTokens() + "+" + usage.completionTokens();
      return complete.finishReason() + counted;
    }
    if (end instanceof AnswerEnd.Failed failed) {
      return failed.reason() + (failed.beforeFirstToken() ? " before the first token" : "");
    }
    return end instanceof AnswerEnd.Filtered ? "FILTERED" : "CANCELLED";
  }

  /** The end that a row of the table asks for, spelled alike. */
  static String spell(HostileRow row) {
    if (row.votable()) {
      return row.finishReason() + (row.tokens().isEmpty() ? "" : " " + row.tokens());
    }
    String early = row.spelledText().isEmpty() ? " before the first token" : "";
    return row.failure() == null ? row.state() : row.failure() + early;
  }
}
