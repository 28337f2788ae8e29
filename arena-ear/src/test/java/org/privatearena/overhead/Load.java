package org.privatearena.overhead;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What the streams of one slot of the measurement have brought. Written by the driver's thread
 * only; the counts may be read by any.
 */
final class Load {

  /** A chunk that comes this many microseconds after it was due is late. */
  static final long ON_TIME = 100_000;

  private final Latencies delays = new Latencies();
  private final Latencies requests = new Latencies();
  private volatile long from = Long.MAX_VALUE;
  private volatile long to = Long.MAX_VALUE;
  private final AtomicLong chunks = new AtomicLong();
  private final AtomicInteger open = new AtomicInteger();
  private final AtomicInteger ended = new AtomicInteger();
  private final AtomicInteger errors = new AtomicInteger();
  private volatile String firstError;
  private long dueInWindow;
  private long onTime;

  /** From now on chunks are measured: those that fall due before {@code end}. */
  void measure(long begin, long end) {
    from = begin;
    to = end;
  }

  void opened() {
    open.incrementAndGet();
  }

  void chunk(long sent, long late, long now) {
    chunks.incrementAndGet();
    long due = sent - late;
    if (due >= from && due < to) {
      delays.add(now - sent);
      dueInWindow++;
      onTime += now - due <= ON_TIME ? 1 : 0;
    }
  }

  void request(long micros) {
    requests.add(micros);
  }

  void ended(String error) {
    if (error != null) {
      errors.incrementAndGet();
      firstError = firstError == null ? error : firstError;
    }
    ended.incrementAndGet();
  }

  /** Chunks that have arrived since the slot began. */
  long chunks() {
    return chunks.get();
  }

  int streams() {
    return open.get();
  }

  boolean over(int connections) {
    return ended.get() >= connections;
  }

  int errors() {
    return errors.get();
  }

  /** What was wrong first, or null. */
  String firstError() {
    return firstError;
  }

  /** From the chunk sent to the chunk read. */
  Latencies delays() {
    return delays;
  }

  /** From the driver's request to the endpoint's hearing of it. */
  Latencies requests() {
    return requests;
  }

  /** Chunks that were due in the window and came at all. */
  long arrived() {
    return dueInWindow;
  }

  long onTime() {
    return onTime;
  }
}
