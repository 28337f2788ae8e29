package org.privatearena.catalog.control;

import java.time.Instant;

/**
 * How an Endpoint is, as this node knows it. For administrators alone: who holds battles could tell
 * from it which model answers.
 *
 * @param running calls that have begun and not ended, of this node
 * @param probe the newest of any node, null before the first
 */
public record SeenHealth(BreakerState breaker, int running, Lately lately, Probe probe) {

  /** Whether there is something to tell. */
  public boolean known() {
    return probe != null || lately.calls() > 0 || breaker != BreakerState.CLOSED;
  }

  /**
   * Of the last calls of this node that tell something of the Endpoint.
   *
   * @param calls 0 to 50
   */
  public record Lately(int calls, int failed) {}

  /**
   * The newest probe.
   *
   * @param failure null where it is well
   * @param firstTokenMs null where no text came
   */
  public record Probe(Instant at, boolean well, String failure, Integer firstTokenMs) {}
}
