package org.privatearena.catalog.control;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What became of an Endpoint's calls since this node first asked it. For any threads. */
final class EndpointTally {

  private static final double NANOS = 1e9;

  private final Map<String, Long> ends = new TreeMap<>();
  private final long[] firstTexts = new long[SeenCalls.BOUNDS.size() + 1];
  private double waited;

  /** A call of a person has ended. */
  synchronized void add(AnswerEnd end) {
    ends.merge(word(end), 1L, Long::sum);
    Duration wait = end.figures().firstToken();
    if (wait != null) {
      double seconds = (double) wait.toNanos() / NANOS;
      int bound = 0;
      while (bound < SeenCalls.BOUNDS.size() && seconds > SeenCalls.BOUNDS.get(bound)) {
        bound++;
      }
      firstTexts[bound]++;
      waited += seconds;
    }
  }

  private static String word(AnswerEnd end) {
    if (end instanceof AnswerEnd.Failed failed) {
      return failed.reason().name().toLowerCase(Locale.ROOT);
    }
    if (end instanceof AnswerEnd.Filtered) {
      return SeenCalls.FILTERED;
    }
    return end instanceof AnswerEnd.Cancelled ? SeenCalls.STOPPED : SeenCalls.COMPLETE;
  }

  synchronized SeenCalls seen() {
    List<Long> counts = new ArrayList<>();
    for (long count : firstTexts) {
      counts.add(count);
    }
    return new SeenCalls(Map.copyOf(ends), List.copyOf(counts), waited);
  }
}
