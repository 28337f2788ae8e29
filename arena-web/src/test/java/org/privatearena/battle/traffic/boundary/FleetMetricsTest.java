package org.privatearena.battle.traffic.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.traffic.control.FleetMeter;
import org.privatearena.catalog.control.BreakerState;
import org.privatearena.catalog.control.SeenCalls;
import org.privatearena.catalog.control.SeenEndpoint;
import org.privatearena.catalog.control.SeenHealth;

/** What Prometheus reads, to the letter. */
class FleetMetricsTest {

  private static final Instant NOON = Instant.parse("2026-11-27T12:00:00.250Z");
  private static final UUID ENDPOINT = new UUID(1, 2);
  private static final String LABELS =
      "endpoint=\"" + ENDPOINT + "\",model=\"granite-4\",revision=\"3\"";

  private static FleetMeter meter(SeenHealth.Probe probe, Map<String, Long> ends) {
    return meter(probe, ends, null, 0);
  }

  private static FleetMeter meter(
      SeenHealth.Probe probe, Map<String, Long> ends, Integer limit, int leased) {
    return new FleetMeter(
        new SeenEndpoint(
            ENDPOINT,
            "granite-4",
            UUID.randomUUID(),
            3,
            "http://a/v1",
            "g",
            null,
            limit,
            1,
            true,
            NOON,
            null),
        new SeenHealth(BreakerState.HALF_OPEN, 7, new SeenHealth.Lately(20, 5), probe),
        new SeenCalls(ends, List.of(4L, 0L, 3L, 0L, 0L, 0L, 0L, 0L, 0L, 1L), 41.5),
        leased);
  }

  private static List<String> lines(FleetMeter... meters) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    FleetMetrics.write(List.of(meters), 2, out);
    return out.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static void expect(List<String> lines, String... wanted) {
    for (String line : wanted) {
      assertTrue(lines.contains(line), line + " is not in\n" + String.join("\n", lines));
    }
  }

  @Test
  void everyFigureHasItsLine() throws IOException {
    List<String> lines =
        lines(
            meter(
                new SeenHealth.Probe(NOON, true, null, 30),
                Map.of("complete", 8L, "idle_timeout", 2L)));
    expect(
        lines,
        "# TYPE arena_endpoint_calls_total counter",
        "arena_endpoint_calls_total{end=\"complete\"," + LABELS + "} 8.0",
        "arena_endpoint_calls_total{end=\"idle_timeout\"," + LABELS + "} 2.0",
        "arena_endpoint_calls_running{" + LABELS + "} 7.0",
        "arena_endpoint_breaker{" + LABELS + ",state=\"closed\"} 0.0",
        "arena_endpoint_breaker{" + LABELS + ",state=\"half_open\"} 1.0",
        "arena_endpoint_breaker{" + LABELS + ",state=\"open\"} 0.0",
        "arena_endpoint_probe_success{" + LABELS + "} 1.0",
        "# TYPE arena_endpoint_first_text_seconds histogram",
        "arena_endpoint_first_text_seconds_bucket{" + LABELS + ",le=\"0.05\"} 4",
        "arena_endpoint_first_text_seconds_bucket{" + LABELS + ",le=\"0.25\"} 7",
        "arena_endpoint_first_text_seconds_bucket{" + LABELS + ",le=\"30.0\"} 7",
        "arena_endpoint_first_text_seconds_bucket{" + LABELS + ",le=\"+Inf\"} 8",
        "arena_endpoint_first_text_seconds_count{" + LABELS + "} 8",
        "arena_endpoint_first_text_seconds_sum{" + LABELS + "} 41.5");
    String at =
        lines.stream()
            .filter(line -> line.startsWith("arena_endpoint_probe_timestamp_seconds{"))
            .findFirst()
            .orElseThrow();
    assertEquals(
        NOON.toEpochMilli() / 1e3, Double.parseDouble(at.substring(at.lastIndexOf(' '))), 1e-6);
  }

  @Test
  void aCounterIsThereBeforeTheFirstCallAndAProbeIsNot() throws IOException {
    List<String> lines = lines(meter(null, Map.of()));
    expect(lines, "arena_endpoint_calls_total{end=\"complete\"," + LABELS + "} 0.0");
    assertFalse(lines.stream().anyMatch(line -> line.startsWith("arena_endpoint_probe_success{")));
  }

  @Test
  void callsAgainstALimitAreThereWhereThereIsOne() throws IOException {
    List<String> lines = lines(meter(null, Map.of(), 4, 3));
    expect(
        lines,
        "arena_endpoint_calls_limit{" + LABELS + "} 4.0",
        "arena_endpoint_calls_leased{" + LABELS + "} 3.0",
        "arena_turns_waiting 2.0");
    assertFalse(
        lines(meter(null, Map.of())).stream()
            .anyMatch(line -> line.startsWith("arena_endpoint_calls_l")));
  }

  @Test
  void withoutEndpointsThereIsNoFigureButThatOfWhoWaits() throws IOException {
    assertEquals(
        List.of("arena_turns_waiting 2.0"),
        lines().stream().filter(line -> !line.startsWith("#")).toList());
  }
}
