package org.privatearena.catalog.control;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow.Subscription;

/** The connection of one call, as far as it has come, so that it can be closed at any moment. */
final class Upstream {

  private CompletableFuture<?> exchange;
  private Subscription body;
  private boolean closed;

  void opened(CompletableFuture<?> theExchange) {
    boolean late;
    synchronized (this) {
      exchange = theExchange;
      late = closed;
    }
    if (late) {
      theExchange.cancel(true);
    }
  }

  /** Whether reading may begin; if not, the body has been cancelled. */
  boolean reading(Subscription theBody) {
    boolean late;
    synchronized (this) {
      body = theBody;
      late = closed;
    }
    if (late) {
      theBody.cancel();
    }
    return !late;
  }

  synchronized boolean isOpen() {
    return !closed;
  }

  /** Asks for the next buffers. */
  void more() {
    Subscription open;
    synchronized (this) {
      open = closed ? null : body;
    }
    if (open != null) {
      open.request(1);
    }
  }

  /** The response has been read: closing now would hit whoever uses the connection next. */
  synchronized void forget() {
    closed = true;
    exchange = null;
    body = null;
  }

  void close() {
    CompletableFuture<?> openExchange;
    Subscription openBody;
    synchronized (this) {
      closed = true;
      openExchange = exchange;
      openBody = body;
      exchange = null;
      body = null;
    }
    if (openBody != null) {
      openBody.cancel();
    }
    if (openExchange != null) {
      openExchange.cancel(true);
    }
  }
}
