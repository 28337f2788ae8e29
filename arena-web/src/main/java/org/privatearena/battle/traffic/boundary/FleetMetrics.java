package org.privatearena.battle.traffic.boundary;

import io.prometheus.metrics.expositionformats.PrometheusTextFormatWriter;
import io.prometheus.metrics.model.snapshots.ClassicHistogramBuckets;
import io.prometheus.metrics.model.snapshots.CounterSnapshot;
import io.prometheus.metrics.model.snapshots.CounterSnapshot.CounterDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot;
import io.prometheus.metrics.model.snapshots.GaugeSnapshot.GaugeDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot;
import io.prometheus.metrics.model.snapshots.HistogramSnapshot.HistogramDataPointSnapshot;
import io.prometheus.metrics.model.snapshots.Labels;
import io.prometheus.metrics.model.snapshots.MetricSnapshots;
import io.prometheus.metrics.model.snapshots.Unit;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.privatearena.battle.traffic.control.FleetMeter;
import org.privatearena.catalog.control.BreakerState;
import org.privatearena.catalog.control.SeenCalls;
import org.privatearena.catalog.control.SeenHealth;

/** The Endpoints as Prometheus reads them: its text format, version 0.0.4. */
final class FleetMetrics {

  private static final double MILLIS = 1e3;

  private FleetMetrics() {}

  /**
   * @param waiting turns that wait on this server
   */
  static void write(List<FleetMeter> meters, int waiting, OutputStream out) throws IOException {
    PrometheusTextFormatWriter.create()
        .write(
            out,
            MetricSnapshots.of(
                calls(meters),
                running(meters),
                bounds(meters),
                leases(meters),
                waiting(waiting),
                breakers(meters),
                firstTexts(meters),
                probes(meters),
                probedAt(meters)));
  }

  private static Labels labels(FleetMeter meter) {
    return Labels.of(
        "endpoint", meter.endpoint().id().toString(),
        "model", meter.endpoint().model(),
        "revision", Integer.toString(meter.endpoint().revision()));
  }

  private static CounterSnapshot calls(List<FleetMeter> meters) {
    CounterSnapshot.Builder calls =
        CounterSnapshot.builder()
            .name("arena_endpoint_calls")
            .help("Calls that have ended, without probes, by how they ended");
    for (FleetMeter meter : meters) {
      // A rate needs to have seen the counter before the first of a kind.
      calls.dataPoint(call(meter, SeenCalls.COMPLETE));
      meter.calls().ends().keySet().stream()
          .filter(end -> !end.equals(SeenCalls.COMPLETE))
          .forEach(end -> calls.dataPoint(call(meter, end)));
    }
    return calls.build();
  }

  private static CounterDataPointSnapshot call(FleetMeter meter, String end) {
    return CounterDataPointSnapshot.builder()
        .labels(labels(meter).add("end", end))
        .value(meter.calls().ends().getOrDefault(end, 0L))
        .build();
  }

  private static GaugeSnapshot running(List<FleetMeter> meters) {
    return gauge(
        "arena_endpoint_calls_running",
        "Calls of this server that have begun and not ended",
        meters.stream().map(meter -> value(labels(meter), meter.health().running())).toList());
  }

  private static GaugeSnapshot bounds(List<FleetMeter> meters) {
    return gauge(
        "arena_endpoint_calls_limit",
        "Calls that the endpoint bears at a time, of all servers; none where it has no limit",
        limited(meters)
            .map(meter -> value(labels(meter), meter.endpoint().maxConcurrent()))
            .toList());
  }

  private static GaugeSnapshot leases(List<FleetMeter> meters) {
    return gauge(
        "arena_endpoint_calls_leased",
        "Calls of all servers that are held against the limit",
        limited(meters).map(meter -> value(labels(meter), meter.leased())).toList());
  }

  private static Stream<FleetMeter> limited(List<FleetMeter> meters) {
    return meters.stream().filter(meter -> meter.endpoint().maxConcurrent() != null);
  }

  private static GaugeSnapshot waiting(int turns) {
    return gauge(
        "arena_turns_waiting",
        "Turns on this server that are not asked yet, because endpoints are at their limits",
        List.of(value(Labels.EMPTY, turns)));
  }

  private static GaugeSnapshot breakers(List<FleetMeter> meters) {
    List<GaugeDataPointSnapshot> states = new ArrayList<>();
    for (FleetMeter meter : meters) {
      for (BreakerState state : BreakerState.values()) {
        Labels labels = labels(meter).add("state", state.name().toLowerCase(Locale.ROOT));
        states.add(value(labels, meter.health().breaker() == state ? 1 : 0));
      }
    }
    return gauge(
        "arena_endpoint_breaker",
        "1 for the state of the endpoint's breaker on this server: open is not asked",
        states);
  }

  private static HistogramSnapshot firstTexts(List<FleetMeter> meters) {
    HistogramSnapshot.Builder waits =
        HistogramSnapshot.builder()
            .name("arena_endpoint_first_text_seconds")
            .unit(Unit.SECONDS)
            .help("From the request sent to the first text, of calls that had one");
    for (FleetMeter meter : meters) {
      double[] bounds = new double[SeenCalls.BOUNDS.size() + 1];
      long[] counts = new long[bounds.length];
      for (int i = 0; i < bounds.length; i++) {
        boolean last = i == SeenCalls.BOUNDS.size();
        bounds[i] = last ? Double.POSITIVE_INFINITY : SeenCalls.BOUNDS.get(i);
        counts[i] = meter.calls().firstTexts().get(i);
      }
      waits.dataPoint(
          HistogramDataPointSnapshot.builder()
              .labels(labels(meter))
              .classicHistogramBuckets(ClassicHistogramBuckets.of(bounds, counts))
              .sum(meter.calls().waited())
              .build());
    }
    return waits.build();
  }

  private static GaugeSnapshot probes(List<FleetMeter> meters) {
    return gauge(
        "arena_endpoint_probe_success",
        "1 where the newest probe of any server found the endpoint well, else 0; none before one",
        probed(meters).map(meter -> value(labels(meter), well(meter) ? 1 : 0)).toList());
  }

  private static GaugeSnapshot probedAt(List<FleetMeter> meters) {
    return gauge(
        "arena_endpoint_probe_timestamp_seconds",
        "When the newest probe was, in seconds since 1970",
        probed(meters)
            .map(meter -> value(labels(meter), probe(meter).at().toEpochMilli() / MILLIS))
            .toList());
  }

  private static Stream<FleetMeter> probed(List<FleetMeter> meters) {
    return meters.stream().filter(meter -> probe(meter) != null);
  }

  private static SeenHealth.Probe probe(FleetMeter meter) {
    return meter.health().probe();
  }

  private static boolean well(FleetMeter meter) {
    return probe(meter).well();
  }

  private static GaugeSnapshot gauge(
      String name, String help, List<GaugeDataPointSnapshot> values) {
    GaugeSnapshot.Builder gauge = GaugeSnapshot.builder().name(name).help(help);
    values.forEach(gauge::dataPoint);
    return gauge.build();
  }

  private static GaugeDataPointSnapshot value(Labels labels, double value) {
    return GaugeDataPointSnapshot.builder().labels(labels).value(value).build();
  }
}
