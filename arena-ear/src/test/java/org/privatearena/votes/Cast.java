package org.privatearena.votes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.privatearena.instruments.Latencies;

/** What became of the votes of one load. Any thread may add. */
final class Cast {

  private final Latencies latencies = new Latencies();
  private final Map<String, AtomicInteger> errors = new ConcurrentHashMap<>();
  private final AtomicLong lastAnswer = new AtomicLong(Long.MIN_VALUE);
  private final Instant from = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  private final long begin;
  private volatile Instant to = Instant.MAX;

  /**
   * @param begin when the load begins, by {@link System#nanoTime()}
   */
  Cast(long begin) {
    this.begin = begin;
  }

  /**
   * A vote was stored.
   *
   * @param due when it was to be sent
   * @param now when its answer was complete
   */
  void stored(long due, long now) {
    latencies.add((now - due) / 1e6);
    lastAnswer.accumulateAndGet(now, Math::max);
  }

  /** Votes were not stored, or nobody knows. */
  void failed(String what, int times) {
    if (times > 0) {
      errors.computeIfAbsent(what, unused -> new AtomicInteger()).addAndGet(times);
    }
  }

  /** Nothing comes any more. */
  void end() {
    to = Instant.now();
  }

  /** From the moment a vote was due to the last byte of its answer, of those that were stored. */
  Latencies latencies() {
    return latencies;
  }

  /** Votes that the arena said were stored. */
  int votes() {
    return latencies.size();
  }

  int failures() {
    return errors.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  /** What went wrong, and how often. */
  Map<String, Integer> errors() {
    Map<String, Integer> all = new TreeMap<>();
    errors.forEach((what, times) -> all.put(what, times.get()));
    return all;
  }

  /** Stored votes a second, from the beginning of the load to its last answer. */
  double aSecond() {
    return votes() == 0 ? 0 : votes() * 1e9 / (lastAnswer.get() - begin);
  }

  /** No vote of this load was cast before. */
  Instant from() {
    return from;
  }

  /** No vote of this load was answered later. */
  Instant to() {
    return to;
  }
}
