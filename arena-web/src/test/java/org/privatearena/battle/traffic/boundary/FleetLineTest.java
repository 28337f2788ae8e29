package org.privatearena.battle.traffic.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.privatearena.battle.traffic.control.FleetSheet;
import org.privatearena.battle.traffic.entity.Served;
import org.privatearena.catalog.control.BreakerState;
import org.privatearena.catalog.control.FailureReason;
import org.privatearena.catalog.control.SeenEndpoint;
import org.privatearena.catalog.control.SeenHealth;
import org.privatearena.catalog.control.SeenModel;
import org.privatearena.catalog.entity.Stage;
import org.privatearena.shared.boundary.Texts;

class FleetLineTest {

  private static final Texts ENGLISH = new Texts(Locale.ENGLISH);
  private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

  private static FleetLine line(BreakerState breaker, Served served) {
    return line(breaker, served, null, 0);
  }

  private static FleetLine line(BreakerState breaker, Served served, Integer limit, int leased) {
    UUID endpoint = UUID.randomUUID();
    return new FleetLine(
        new FleetSheet.Line(
            new SeenModel(
                "granite-4", "Granite 4", "/it", null, Stage.ACTIVE, 1, null, Set.of(), null),
            new SeenEndpoint(
                endpoint,
                "granite-4",
                UUID.randomUUID(),
                1,
                "http://a/v1",
                "g",
                null,
                limit,
                1,
                true,
                NOON,
                null),
            new SeenHealth(breaker, 3, new SeenHealth.Lately(20, 5), null),
            leased,
            served,
            List.of(0L, 4L),
            List.of(0L, 1L)),
        ENGLISH);
  }

  private static Served served(long calls, long failed, String failure) {
    return new Served(
        UUID.randomUUID(),
        calls,
        failed,
        OptionalDouble.of(1234.5),
        OptionalDouble.empty(),
        OptionalDouble.of(45.67),
        OptionalDouble.empty(),
        Optional.ofNullable(failure));
  }

  @Test
  void whereNobodyAskedThereAreDashesAndNoFailure() {
    FleetLine idle = line(BreakerState.CLOSED, null);
    assertEquals("0", idle.getCalls());
    assertEquals(
        List.of("–", "–", "–", "–", "–"),
        List.of(
            idle.getFailed(),
            idle.getFirstToken(),
            idle.getLateToken(),
            idle.getRate(),
            idle.getLowRate()));
    assertFalse(idle.isFailing());
    assertEquals("", idle.getReason());
  }

  @Test
  void callsAreToldAgainstTheLimitWhereThereIsOne() {
    assertEquals("", line(BreakerState.CLOSED, null).getLeased());
    assertEquals("3 of 4 on all servers", line(BreakerState.CLOSED, null, 4, 3).getLeased());
  }

  @Test
  void figuresAreRoundedAndWhatIsNotKnownIsADash() {
    FleetLine busy = line(BreakerState.CLOSED, served(1200, 30, "HTTP_STATUS"));
    assertEquals("1,200", busy.getCalls());
    assertEquals("2.5 %", busy.getFailed());
    assertEquals("1,234", busy.getFirstToken());
    assertEquals("–", busy.getLateToken());
    assertEquals("45.7", busy.getRate());
    assertTrue(busy.isFailing());
    assertEquals(ENGLISH.say("probe.failure.http-status"), busy.getReason());
  }

  @ParameterizedTest
  @EnumSource(FailureReason.class)
  void everyReasonHasASentence(FailureReason reason) {
    assertNotEquals("", line(BreakerState.CLOSED, served(1, 1, reason.name())).getReason());
  }

  @Test
  void aReasonOfAnotherVersionSaysNothing() {
    assertEquals("", line(BreakerState.CLOSED, served(1, 1, "NEVER_HEARD_OF")).getReason());
  }

  @ParameterizedTest
  @EnumSource(BreakerState.class)
  void everyStateOfABreakerHasWords(BreakerState state) {
    String word = line(state, null).getBreaker();
    assertNotEquals("", ENGLISH.say("fleet.breaker." + word));
  }

  @Test
  void barsAreAsHighAsTheirCallsAndWhatFailedIsAtTheirFoot() {
    List<FleetBar> bars = FleetBar.of(List.of(0L, 10L, 1L, 5L), List.of(0L, 10L, 0L, 1L));
    assertEquals(
        List.of(new FleetBar(8, 24, 24), new FleetBar(16, 3, 0), new FleetBar(24, 12, 3)), bars);
    assertEquals(0, bars.get(0).y());
    assertEquals(12, bars.get(2).y());
    assertEquals(21, bars.get(2).failedY());
    assertEquals(List.of(), FleetBar.of(List.of(0L, 0L), List.of(0L, 0L)));
  }
}
