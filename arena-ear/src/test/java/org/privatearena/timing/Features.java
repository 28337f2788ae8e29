package org.privatearena.timing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/**
 * What an attacker makes of a battle: numbers under names, the same names for every battle. Times
 * are milliseconds.
 */
final class Features {

  private static final double NANOS_PER_MILLI = 1e6;
  private static final int FIRST = 10;
  private static final double[] QUANTILES = {0, 0.1, 0.25, 0.5, 0.75, 0.9, 1};
  private static final List<String> SIDES = List.of("a", "b");

  private final Map<String, Double> all = new LinkedHashMap<>();

  private Features() {}

  /** From the event stream. */
  static Map<String, Double> ofStream(Trace trace) {
    Features features = new Features();
    Map<String, Map<String, Double>> sides = new LinkedHashMap<>();
    SIDES.forEach(side -> sides.put(side, features.side(trace, side)));
    features.compare(sides.get("a"), sides.get("b"));
    features.whole(trace);
    return features.all;
  }

  /** From the looks at the card while the battle ran. */
  static Map<String, Double> ofCard(Trace trace) {
    Features features = new Features();
    Map<String, Double> a = features.seen(trace, true);
    Map<String, Double> b = features.seen(trace, false);
    features.compare(a, b);
    List<Trace.Look> looks = trace.looks();
    features.list("look", looks.stream().mapToLong(Trace.Look::took).toArray());
    for (int i = 0; i < FIRST; i++) {
      Trace.Look look = i < looks.size() ? looks.get(i) : null;
      features.put("look ahead " + i, look == null ? 0 : look.a() - look.b());
    }
    return features.all;
  }

  private Map<String, Double> seen(Trace trace, boolean first) {
    Map<String, Double> side = new LinkedHashMap<>();
    double begins = -1;
    double ends = 0;
    double before = -1;
    double growth = 0;
    double most = 0;
    double pauses = 0;
    for (Trace.Look look : trace.looks()) {
      double length = first ? look.a() : look.b();
      double at = look.at() / NANOS_PER_MILLI;
      begins = begins < 0 && length >= 0 ? at : begins;
      if (length > before) {
        ends = at;
        growth++;
        most = Math.max(most, length - Math.max(0, before));
      } else {
        pauses++;
      }
      before = length;
    }
    side.put("begins", begins);
    side.put("ends", ends);
    side.put("grows", growth);
    side.put("rests", pauses);
    side.put("most at once", most);
    side.put("rate", before / Math.max(1, ends));
    return side;
  }

  private Map<String, Double> side(Trace trace, String name) {
    List<Trace.Heard> events = trace.heard().stream().filter(e -> e.side().equals(name)).toList();
    List<Trace.Heard> deltas = events.stream().filter(e -> e.characters() > 0).toList();
    Map<String, Double> side = new LinkedHashMap<>();
    long[] times = deltas.stream().mapToLong(Trace.Heard::at).toArray();
    long[] gaps = gaps(times);
    double characters = trace.characters(name);
    double firstAt = times[0] / NANOS_PER_MILLI;
    double lastAt = times[times.length - 1] / NANOS_PER_MILLI;
    double endAt = events.get(events.size() - 1).at() / NANOS_PER_MILLI;
    side.put("first", firstAt);
    side.put("last", lastAt);
    side.put("end", endAt);
    side.put("from last to end", endAt - lastAt);
    side.put("events", (double) deltas.size());
    side.put("characters", characters);
    side.put("bytes", events.stream().mapToDouble(Trace.Heard::bytes).sum());
    side.put("time for a character", (endAt - firstAt) / characters);
    side.put("whole time for a character", endAt / characters);
    side.put("stream for a character", trace.closed() / NANOS_PER_MILLI / characters);
    side.put("characters in an event", characters / deltas.size());
    numbers(side, "gap", gaps, NANOS_PER_MILLI);
    numbers(side, "size", deltas.stream().mapToLong(Trace.Heard::characters).toArray(), 1);
    return side;
  }

  /** Side by side: what is alike for both tells nothing, so the difference and the ratio count. */
  private void compare(Map<String, Double> a, Map<String, Double> b) {
    a.forEach(
        (name, value) -> {
          double other = b.get(name);
          put(name + ": a - b", value - other);
          if (value > 0 && other > 0) {
            put(name + ": a / b", Math.log(value / other));
          } else {
            put(name + ": a / b", 0);
          }
        });
  }

  private void whole(Trace trace) {
    List<Trace.Heard> heard = trace.heard();
    put("begun", trace.begun() / NANOS_PER_MILLI);
    put("answered", trace.answered() / NANOS_PER_MILLI);
    put("closed", trace.closed() / NANOS_PER_MILLI);
    put("from the last event to the close", since(trace.closed(), heard.get(heard.size() - 1)));
    put(
        "from the one before to the last",
        since(heard.get(heard.size() - 1).at(), heard.get(heard.size() - 2)));
    put("reads", trace.reads().size());
    put("bytes", trace.reads().stream().mapToDouble(Trace.Read::bytes).sum());
    list("read gap", gaps(trace.reads().stream().mapToLong(Trace.Read::at).toArray()));
    long[] times = heard.stream().mapToLong(Trace.Heard::at).toArray();
    list("event gap", gaps(times));
    for (int i = 0; i < FIRST; i++) {
      String side = i < heard.size() ? heard.get(i).side() : "";
      put("event " + i + " is of a", side.equals("a") ? 1 : 0);
    }
    afterTheFirstEnd(trace);
  }

  /** Once one side is at its end, every pause is the other's. */
  private void afterTheFirstEnd(Trace trace) {
    List<Trace.Heard> heard = trace.heard();
    int end = 0;
    while (!heard.get(end).name().equals("end")) {
      end++;
    }
    boolean aFirst = heard.get(end).side().equals("a");
    long[] before = gaps(heard.subList(0, end + 1).stream().mapToLong(Trace.Heard::at).toArray());
    long[] after =
        gaps(heard.subList(end, heard.size() - 1).stream().mapToLong(Trace.Heard::at).toArray());
    double sign = aFirst ? 1 : -1;
    put("a ends first", sign);
    put("longest gap until an end", sign * longest(before));
    put("longest gap after an end", sign * longest(after));
    put(
        "gap after an end against before",
        sign * Math.log((longest(after) + 1) / (longest(before) + 1)));
    put("spread after an end", sign * spread(after));
    put("spread until an end", sign * spread(before));
  }

  private static double longest(long[] gaps) {
    return Arrays.stream(gaps).max().orElse(0) / NANOS_PER_MILLI;
  }

  private static double spread(long[] gaps) {
    double mean = Arrays.stream(gaps).average().orElse(0);
    return Math.sqrt(
            Arrays.stream(gaps).mapToDouble(g -> (g - mean) * (g - mean)).average().orElse(0))
        / NANOS_PER_MILLI;
  }

  private static double since(long at, Trace.Heard event) {
    return (at - event.at()) / NANOS_PER_MILLI;
  }

  private static long[] gaps(long[] times) {
    return LongStream.range(1, Math.max(1, times.length))
        .map(i -> times[(int) i] - times[(int) i - 1])
        .toArray();
  }

  /** The first numbers of a list and how all are spread, whatever its length. */
  private static void numbers(Map<String, Double> to, String name, long[] values, double unit) {
    for (int i = 0; i < FIRST; i++) {
      to.put(name + " " + i, i < values.length ? values[i] / unit : 0);
    }
    long[] sorted = values.clone();
    Arrays.sort(sorted);
    for (double q : QUANTILES) {
      int place = (int) Math.round(q * (sorted.length - 1));
      to.put(name + " at " + q, sorted.length == 0 ? 0 : sorted[place] / unit);
    }
    to.put(name + " mean", Arrays.stream(values).average().orElse(0) / unit);
  }

  private void list(String name, long[] values) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers(numbers, name, values, NANOS_PER_MILLI);
    all.putAll(numbers);
  }

  private void put(String name, double value) {
    all.put(name, value);
  }
}
