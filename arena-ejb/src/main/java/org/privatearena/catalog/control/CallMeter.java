package org.privatearena.catalog.control;

import java.time.Duration;
import java.time.Instant;

/**
 * Measures one call. Written by whoever has the call's turn; {@link #thinking()} and the sinces may
 * be read by any thread.
 */
final class CallMeter {

  private Instant sent;
  private Duration headers;
  private Duration firstToken;
  private int chunks;
  private int characters;
  private volatile long startNanos = System.nanoTime();
  private volatile long lifeNanos = startNanos;
  private volatile boolean thinking;

  void sent() {
    sent = Instant.now();
    startNanos = System.nanoTime();
    lifeNanos = startNanos;
  }

  void headers() {
    headers = sinceStart();
  }

  /** A well-formed chunk came in. */
  void life(boolean thought) {
    lifeNanos = System.nanoTime();
    if (thought) {
      thinking = true;
    }
  }

  void text(int length) {
    if (firstToken == null) {
      firstToken = sinceStart();
    }
    chunks++;
    characters += length;
  }

  boolean hasText() {
    return characters > 0;
  }

  int characters() {
    return characters;
  }

  /** Whether text or reasoning was seen. */
  boolean thinking() {
    return thinking;
  }

  Duration sinceStart() {
    return Duration.ofNanos(System.nanoTime() - startNanos);
  }

  Duration sinceLife() {
    return Duration.ofNanos(System.nanoTime() - lifeNanos);
  }

  CallFigures figures() {
    return new CallFigures(sent, headers, firstToken, sinceStart(), chunks, characters);
  }
}
