package org.privatearena.timing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.scenario.Caller;
import org.privatearena.scenario.TestArena;
import org.privatearena.scenario.TimedModel;

/**
 * BAT-3: timings on the wire tell nothing in the modes that hide them. A small run of the
 * measurement in docs/blindness.md.
 */
class TimingBlindnessIT {

  private static final List<String> MODES = List.of("live", "paced", "complete");
  private static final TimedModel PAIR = new TimedModel(30, false);
  private static final int BATTLES = 240;
  private static final int AT_ONCE = 20;

  /** The card is looked at in every fourth battle. */
  private static final int LOOKED_AT = 4;

  /** Four looks (two modes, stream and card): together below one false alarm in 1,000 runs. */
  private static final double ALARM = 2e-4;

  private static final Map<String, Held> HELD = new ConcurrentHashMap<>();

  @BeforeAll
  static void hold() {
    TestArena arena = TestArena.get();
    List<Caller> people = Held.people(arena, PAIR);
    CompletableFuture<?>[] modes =
        MODES.stream()
            .map(mode -> CompletableFuture.runAsync(() -> hold(arena, people, mode)))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(modes).join();
  }

  private static void hold(TestArena arena, List<Caller> people, String mode) {
    try {
      HELD.put(mode, Held.hold(arena, people, PAIR, mode, BATTLES, AT_ONCE, LOOKED_AT));
    } catch (Exception e) {
      throw new CompletionException(mode, e);
    }
  }

  @Test
  void mode_live_shows_which_side_is_fast_so_the_measurement_can_see() {
    Score score = new Attack().crossValidated(HELD.get("live").streams());
    assertTrue(score.share() >= 0.9, "live: " + score);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paced", "complete"})
  void nothing_on_the_wire_shows_it_where_timing_is_hidden(String mode) {
    assertGuesswork(mode + ", stream", HELD.get(mode).streams());
    assertGuesswork(mode + ", card", HELD.get(mode).cards());
  }

  private static void assertGuesswork(String what, List<Attack.Sample> samples) {
    Score score = new Attack().crossValidated(samples);
    assertTrue(
        score.chanceByGuessing() > ALARM,
        () -> what + ": " + score + ", told by " + Attack.loudest(samples, 10));
  }
}
