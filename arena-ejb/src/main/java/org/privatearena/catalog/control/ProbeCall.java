package org.privatearena.catalog.control;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One Endpoint being asked to see whether it answers, of which its health hears. */
final class ProbeCall implements AnswerSink {

  private final Route.Stop stop;
  private final EndpointHealth health;
  private final StringBuilder text = new StringBuilder();
  private final CompletableFuture<AnswerEnd> ended = new CompletableFuture<>();
  private final ModelCall call;

  ProbeCall(ModelClient client, Route.Stop stop, ChatRequest request, EndpointHealth health) {
    this.stop = stop;
    this.health = health;
    this.call = client.open(request, this);
  }

  @Override
  public void text(String delta) {
    if (text.length() < Probed.LONGEST_TEXT) {
      text.append(delta, 0, Math.min(delta.length(), Probed.LONGEST_TEXT - text.length()));
    }
  }

  @Override
  public void end(AnswerEnd end) {
    health.probed(end);
    ended.complete(end);
  }

  /** Waits for the end; what is not there by then is given up, which is a failure too. */
  Probed.Answer await(long deadline) {
    try {
      long left = Math.max(0, deadline - System.nanoTime());
      return Probed.Answer.of(stop, ended.get(left, TimeUnit.NANOSECONDS), text.toString());
    } catch (TimeoutException e) {
      call.cancel();
      // The end comes all the same; only after it the text is nobody else's.
      return Probed.Answer.of(stop, ended.join(), text.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      call.cancel();
      throw new IllegalStateException("a probe was interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
