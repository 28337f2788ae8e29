package org.privatearena.catalog.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * One call of a model, from {@link ModelClient#open} to its end. Network, timers and {@link
 * #cancel()} come from different threads; each of their steps takes its turn.
 */
public final class ModelCall {

  private static final Logger LOG = System.getLogger(ModelCall.class.getName());
  private static final int LINGER_MILLIS = 1_000;

  private final TurnTaking turns = new TurnTaking();
  private final Upstream upstream = new Upstream();
  private final CompletableFuture<Void> bodyRead = new CompletableFuture<>();
  private final Executor openings;
  private final Executor executor;
  private final ScheduledExecutorService timer;
  private final ChatStream stream;
  private final CallMeter meter;
  private final Watchdog watchdog;
  private ResponseBody body;
  private boolean settled;
  private boolean bodyEnded;
  private volatile boolean cancelled;

  ModelCall(
      Executor openings,
      Executor executor,
      ScheduledExecutorService timer,
      StreamLimits limits,
      CallMeter meter,
      ChatStream stream) {
    this.openings = openings;
    this.executor = executor;
    this.timer = timer;
    this.stream = stream;
    this.meter = meter;
    this.body = stream;
    this.watchdog = new Watchdog(timer, limits, meter, this::timeOut);
  }

  /**
   * Closes the connection at once and ends the answer as {@link AnswerEnd.Cancelled}, on another
   * thread. Without effect on a call that has ended.
   */
  public void cancel() {
    cancelled = true;
    handOver(stream::cancel);
    try {
      // Closing tells whoever reads that it is over, and that takes its time.
      executor.execute(upstream::close);
    } catch (RejectedExecutionException e) {
      upstream.close();
    }
  }

  /**
   * Starts the timers and opens away from the caller, because looking up names may block; out of
   * turn too, so that timers and {@link #cancel()} need not wait for it.
   */
  void begin(Runnable opening) {
    watchdog.look();
    try {
      openings.execute(() -> guarded(opening));
    } catch (RejectedExecutionException e) {
      fail(FailureReason.NO_CAPACITY, e.toString());
    }
  }

  /** Marks the request as sent, or says that the call has ended and nothing should be. */
  boolean sent() {
    inTurn(meter::sent);
    return upstream.isOpen();
  }

  void exchange(CompletableFuture<?> theExchange) {
    upstream.opened(theExchange);
  }

  void fail(FailureReason reason, String detail) {
    inTurn(() -> body.abandon(reason, detail));
  }

  /** The head of the response is there and its body is an answer. */
  BodySubscriber<Void> answer() {
    inTurn(meter::headers);
    return new Receiver();
  }

  /**
   * The head of the response is there and its body is none.
   *
   * @param refusal null where the status was none
   */
  BodySubscriber<Void> refusal(FailureReason reason, String detail, HttpRefusal refusal) {
    inTurn(
        () -> {
          meter.headers();
          stream.refused(refusal);
          body = new RefusedBody(stream, reason, detail);
        });
    return new Receiver();
  }

  private void timeOut(FailureReason reason) {
    handOver(() -> body.abandon(reason, "the limit of time was reached"));
  }

  /** For threads that must not be kept by a sink: the timer's, and whoever cancels. */
  private void handOver(Runnable step) {
    try {
      executor.execute(() -> inTurn(step));
    } catch (RejectedExecutionException e) {
      inTurn(step);
    }
  }

  private void inTurn(Runnable step) {
    turns.run(
        () -> {
          guarded(cancelled ? stream::cancel : step);
          settle();
        });
  }

  /** A bug ends the call, as everything does, and the exception goes to the log. */
  private void guarded(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException | Error e) {
      LOG.log(Level.ERROR, "a call of a model met a bug", e);
      fail(FailureReason.INTERNAL_ERROR, e.getClass().getName());
    }
  }

  /**
   * After the end: a body that has ended leaves its connection to the next call; one that has said
   * {@code [DONE]} gets a moment to end; any other is closed.
   */
  private void settle() {
    if (settled || !stream.ended()) {
      return;
    }
    settled = true;
    watchdog.stop();
    if (bodyEnded) {
      return;
    }
    if (stream.endedByProtocol()) {
      linger();
    } else {
      upstream.close();
    }
  }

  private void linger() {
    try {
      Future<?> unused = timer.schedule(upstream::close, LINGER_MILLIS, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      upstream.close();
    }
  }

  /** Asks for the next buffers only when the last are read, so that memory stays bounded. */
  private final class Receiver implements BodySubscriber<Void> {

    @Override
    public CompletionStage<Void> getBody() {
      return bodyRead;
    }

    @Override
    public void onSubscribe(Subscription subscription) {
      if (upstream.reading(subscription)) {
        subscription.request(1);
      }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      inTurn(
          () -> {
            buffers.forEach(body::feed);
            upstream.more();
          });
    }

    @Override
    public void onError(Throwable problem) {
      upstream.forget();
      fail(FailureReason.CONNECTION_LOST, problem.toString());
      bodyRead.complete(null);
    }

    @Override
    public void onComplete() {
      upstream.forget();
      inTurn(
          () -> {
            bodyEnded = true;
            body.cleanEnd();
          });
      bodyRead.complete(null);
    }
  }
}
