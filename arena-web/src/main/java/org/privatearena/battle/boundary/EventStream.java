package org.privatearena.battle.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.battle.control.Position;
import org.privatearena.battle.control.TurnEvent;
import org.privatearena.battle.control.TurnWatch;

/**
 * One reader of one Turn. Whoever has news writes them, at most one thread at a time and without
 * waiting: where the connection takes no more, the container says when it does, and what has come
 * meanwhile is joined. So a slow reader holds up nobody, keeps no thread and fills no queue.
 */
final class EventStream implements WriteListener, AsyncListener {

  private static final Logger LOG = Logger.getLogger(EventStream.class.getName());

  /** Characters of one event. */
  private static final int USUAL_LENGTH = 256;

  private final TurnWatch watch;
  private final BooleanSupplier session;
  private final AsyncContext exchange;
  private final ServletOutputStream out;
  private final Consumer<EventStream> left;
  private final AtomicInteger signals = new AtomicInteger();
  private final AtomicBoolean gone = new AtomicBoolean();
  private final AtomicBoolean beatDue = new AtomicBoolean();
  private final Runnable watcher = this::signal;

  /** These three belong to the one thread that writes. */
  private Position position;

  private byte[] next;
  private boolean unsent;

  private volatile boolean writable;
  private volatile boolean dismissed;

  /**
   * @param session whether the reader's session lives; may take its time
   * @param exchange begun, and completed by this stream
   * @param left called once, when the reader is told all or gone
   */
  EventStream(
      TurnWatch watch,
      Position from,
      BooleanSupplier session,
      AsyncContext exchange,
      Consumer<EventStream> left)
      throws IOException {
    this.watch = watch;
    this.session = session;
    this.position = from;
    this.exchange = exchange;
    this.left = left;
    this.out = exchange.getResponse().getOutputStream();
  }

  /** Begins, or leaves no trace where the reader has gone already. */
  void start() throws IOException {
    try {
      open();
    } catch (IOException | RuntimeException e) {
      leave();
      throw e;
    }
  }

  private void open() throws IOException {
    HttpServletResponse response = (HttpServletResponse) exchange.getResponse();
    response.setContentType("text/event-stream");
    response.setHeader("Cache-Control", "no-store");
    // A proxy that keeps what it reads would give it late.
    response.setHeader("X-Accel-Buffering", "no");
    exchange.setTimeout(0);
    exchange.addListener(this);
    // At once, so that the reader knows that it is heard, and by the way that waits: so little fits
    // always. Twice, because the server takes no notice of the first flush of a response.
    out.write(EventWords.OPEN.getBytes(UTF_8));
    out.flush();
    out.flush();
    watch.watch(watcher);
    out.setWriteListener(this);
  }

  /**
   * Sends a comment line, so that nobody between takes the silence for an end; or ends the stream
   * of a reader whose session has ended, who comes back and is asked to sign in. It may take its
   * time.
   */
  void keepOpen() {
    dismissed = !session.getAsBoolean();
    beatDue.set(true);
    signal();
  }

  @Override
  public void onWritePossible() {
    writable = true;
    signal();
  }

  private void signal() {
    if (signals.getAndIncrement() == 0) {
      int seen;
      do {
        seen = signals.get();
        pump();
      } while (!signals.compareAndSet(seen, 0));
    }
  }

  private void pump() {
    try {
      while (writable && !gone.get() && due() && out.isReady()) {
        if (unsent) {
          unsent = false;
          out.flush();
        } else if (next != null) {
          out.write(next);
          next = null;
          unsent = true;
        } else {
          leave();
        }
      }
    } catch (IOException e) {
      // The reader has gone; it comes back if it wants the rest.
      leave();
    } catch (RuntimeException | Error e) {
      LOG.log(Level.SEVERE, "an event stream broke", e);
      leave();
    }
  }

  /** Whether there is something to do, so that the connection is not asked for nothing. */
  private boolean due() {
    if (unsent || next != null) {
      return true;
    }
    next = news();
    return next != null || dismissed || position.over();
  }

  /** What is new, as it is written; null where nothing is. */
  private byte[] news() {
    boolean beat = beatDue.getAndSet(false);
    List<TurnEvent> events = watch.after(position);
    if (!beat && events.isEmpty()) {
      return null;
    }
    StringWriter text = new StringWriter(USUAL_LENGTH);
    if (beat) {
      text.append(EventWords.OPEN);
    }
    for (TurnEvent event : events) {
      EventWords.write(event, text);
      position = event.at();
    }
    return text.toString().getBytes(UTF_8);
  }

  private void leave() {
    if (gone.compareAndSet(false, true)) {
      watch.leave(watcher);
      left.accept(this);
      try {
        exchange.complete();
      } catch (IllegalStateException e) {
        LOG.log(Level.FINE, "the container has ended the exchange already", e);
      }
    }
  }

  @Override
  public void onError(Throwable problem) {
    leave();
  }

  @Override
  public void onError(AsyncEvent event) {
    leave();
  }

  @Override
  public void onComplete(AsyncEvent event) {
    leave();
  }

  @Override
  public void onTimeout(AsyncEvent event) {
    leave();
  }

  @Override
  public void onStartAsync(AsyncEvent event) {
    // The exchange is begun once.
  }
}
