package org.privatearena.battle.boundary;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.privatearena.battle.control.Position;
import org.privatearena.battle.control.TurnEvent;
import org.privatearena.battle.control.TurnWatch;
import org.privatearena.battle.entity.Side;

/**
 * One reader of one Turn. At most one thread writes at a time; what comes meanwhile is joined into
 * the next event, so that a slow reader holds up nobody and fills no queue.
 */
final class EventStream {

  /** Before the vote a failure has no reason. */
  static final String SIDE_FAILED = "This side could not answer.";

  static final String TURN_VOID =
      "This turn does not count because an answer is missing. You can run it again.";

  /** After so long a reader whose connection was cut comes back. */
  private static final long COME_BACK_MILLIS = 1_000;

  private final TurnWatch watch;
  private final BooleanSupplier session;
  private final SseEventSink sink;
  private final Sse sse;
  private final Executor executor;
  private final Consumer<EventStream> left;
  private final AtomicInteger signals = new AtomicInteger();
  private final Runnable watcher = this::signal;
  private Position position;
  private boolean beatDue;

  EventStream(
      TurnWatch watch,
      Position from,
      BooleanSupplier session,
      SseEventSink sink,
      Sse sse,
      Executor executor,
      Consumer<EventStream> left) {
    this.watch = watch;
    this.position = from;
    this.session = session;
    this.sink = sink;
    this.sse = sse;
    this.executor = executor;
    this.left = left;
  }

  void start() {
    watch.watch(watcher);
    synchronized (this) {
      beatDue = true;
    }
    signal();
  }

  /**
   * Sends a comment line, so that nobody between takes the silence for an end; or ends the stream
   * of a reader whose session has ended, who comes back and is asked to sign in.
   */
  void keepOpen() {
    synchronized (this) {
      beatDue = true;
    }
    signal();
  }

  private void signal() {
    if (signals.getAndIncrement() == 0) {
      executor.execute(this::pump);
    }
  }

  private void pump() {
    int seen;
    do {
      seen = signals.get();
      try {
        write();
      } catch (RuntimeException e) {
        leave();
      }
    } while (!signals.compareAndSet(seen, 0));
  }

  private void write() {
    if (sink.isClosed()) {
      leave();
      return;
    }
    boolean comment;
    synchronized (this) {
      comment = beatDue;
      beatDue = false;
    }
    if (comment && !session.getAsBoolean()) {
      leave();
      return;
    }
    if (comment) {
      send(sse.newEventBuilder().comment("open").reconnectDelay(COME_BACK_MILLIS).build());
    }
    List<TurnEvent> events = watch.after(position);
    for (TurnEvent event : events) {
      send(event(event));
      position = event.at();
    }
    if (position.over()) {
      leave();
    }
  }

  private void send(OutboundSseEvent event) {
    // Joined, because the next event must not overtake this one.
    sink.send(event).toCompletableFuture().join();
  }

  private void leave() {
    watch.leave(watcher);
    left.accept(this);
    if (!sink.isClosed()) {
      sink.close();
    }
  }

  private OutboundSseEvent event(TurnEvent event) {
    return sse.newEventBuilder()
        .id(event.at().id())
        .name(event.word())
        .data(String.class, data(event).toString())
        .build();
  }

  private static JsonObject data(TurnEvent event) {
    if (event instanceof TurnEvent.Delta delta) {
      return Json.createObjectBuilder()
          .add("side", word(delta.side()))
          .add("text", delta.text())
          .build();
    }
    if (event instanceof TurnEvent.Block block) {
      return Json.createObjectBuilder()
          .add("side", word(block.side()))
          .add("from", block.from())
          .add("to", block.to())
          .add("html", block.html())
          .build();
    }
    if (event instanceof TurnEvent.End end) {
      return Json.createObjectBuilder().add("side", word(end.side())).build();
    }
    if (event instanceof TurnEvent.Failed failed) {
      return Json.createObjectBuilder()
          .add("side", word(failed.side()))
          .add("message", SIDE_FAILED)
          .build();
    }
    if (event instanceof TurnEvent.Ready ready) {
      return Json.createObjectBuilder().add("turn", ready.turn()).build();
    }
    TurnEvent.Voided ended = (TurnEvent.Voided) event;
    return Json.createObjectBuilder().add("turn", ended.turn()).add("message", TURN_VOID).build();
  }

  private static String word(Side side) {
    return side.name().toLowerCase(Locale.ROOT);
  }
}
