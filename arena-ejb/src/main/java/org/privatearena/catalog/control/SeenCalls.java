package org.privatearena.catalog.control;

import java.util.List;
import java.util.Map;

/**
 * What became of an Endpoint's calls since this node first asked it, probes not among them. For
 * administrators alone.
 *
 * @param ends how many calls ended how: {@link #COMPLETE}, {@link #FILTERED}, {@link #STOPPED} or a
 *     {@link FailureReason} in lower case; only what has happened
 * @param firstTexts how many calls had their first text within each of {@link #BOUNDS} and not
 *     within the one before, and behind them how many had it later; calls without text are in none
 * @param waited seconds until the first text, of all these calls together
 */
public record SeenCalls(Map<String, Long> ends, List<Long> firstTexts, double waited) {

  public static final String COMPLETE = "complete";
  public static final String FILTERED = "filtered";
  public static final String STOPPED = "stopped";

  /** Seconds, ascending. */
  public static final List<Double> BOUNDS = List.of(0.05, 0.1, 0.25, 0.5, 1., 2.5, 5., 10., 30.);
}
