package org.privatearena.access.limit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

  private static final ArenaDay BERLIN = new ArenaDay(ZoneId.of("Europe/Berlin"));
  private static final Instant NOON = Instant.parse("2026-11-27T11:00:00Z");
  private static final Instant MIDNIGHT = Instant.parse("2026-11-27T23:00:00Z");

  private static Optional<Reached> reached(
      Limits limits, long battles, long answering, long tokens) {
    return limits.reached(new Limits.Done(battles, answering, tokens), BERLIN, NOON);
  }

  private static Optional<LimitKind> kind(
      Limits limits, long battles, long answering, long tokens) {
    return reached(limits, battles, answering, tokens).map(Reached::kind);
  }

  @Test
  void one_more_is_allowed_below_the_limit_and_not_at_it_or_above() {
    Limits limits = new Limits(3L, 2L, 100L);
    assertEquals(Optional.empty(), kind(limits, 2, 1, 99));
    assertEquals(Optional.of(LimitKind.BATTLES_A_DAY), kind(limits, 3, 1, 99));
    assertEquals(Optional.of(LimitKind.BATTLES_A_DAY), kind(limits, 9, 1, 99));
    assertEquals(Optional.of(LimitKind.BATTLES_AT_ONCE), kind(limits, 2, 2, 99));
    assertEquals(Optional.of(LimitKind.TOKENS_A_DAY), kind(limits, 2, 1, 100));
    assertEquals(Optional.empty(), kind(Limits.NONE, 9, 9, 999));
  }

  @Test
  void of_several_the_one_is_told_after_which_nothing_is_in_the_way() {
    Limits limits = new Limits(3L, 2L, 100L);
    assertEquals(Optional.of(LimitKind.BATTLES_A_DAY), kind(limits, 3, 2, 100));
    assertEquals(Optional.of(LimitKind.TOKENS_A_DAY), kind(limits, 0, 2, 100));
  }

  @Test
  void battles_a_day_do_not_keep_from_going_on() {
    assertEquals(new Limits(null, 2L, 100L), new Limits(3L, 2L, 100L).goingOn());
    assertEquals(Limits.NONE, new Limits(3L, null, null).goingOn());
  }

  @Test
  void it_is_possible_again_with_the_next_day_and_for_battles_at_once_soon() {
    Limits limits = new Limits(1L, 1L, 1L);
    assertEquals(MIDNIGHT, reached(limits, 1, 0, 0).orElseThrow().again());
    assertEquals(MIDNIGHT, reached(limits, 0, 0, 1).orElseThrow().again());
    assertEquals(12 * 3600, reached(limits, 1, 0, 0).orElseThrow().seconds(NOON));
    assertEquals(Limits.SOON, reached(limits, 0, 1, 0).orElseThrow().seconds(NOON));
  }

  @Test
  void seconds_are_rounded_up_and_never_none() {
    Reached reached = reached(new Limits(1L, null, null), 1, 0, 0).orElseThrow();
    assertEquals(1, reached.seconds(MIDNIGHT.minusMillis(1)));
    assertEquals(2, reached.seconds(MIDNIGHT.minusMillis(1_001)));
    assertEquals(2, reached.seconds(MIDNIGHT.minusSeconds(2)));
    assertEquals(1, reached.seconds(MIDNIGHT));
    assertEquals(1, reached.seconds(MIDNIGHT.plusSeconds(9)));
  }

  @Test
  void lim_7_the_sentence_tells_limit_and_time_and_not_what_was_used() {
    String battles = reached(new Limits(1_500L, null, null), 1_700, 0, 0).orElseThrow().sentence();
    assertTrue(battles.contains("1,500 battles a day"), battles);
    assertTrue(battles.contains("28 November 2026, 00:00 (Europe/Berlin)"), battles);
    String tokens = reached(new Limits(null, null, 20L), 0, 0, 7_123).orElseThrow().sentence();
    assertTrue(tokens.contains("20 tokens a day"), tokens);
    assertFalse(tokens.contains("7"), tokens);
    String once = reached(new Limits(null, 2L, null), 0, 2, 0).orElseThrow().sentence();
    assertTrue(once.contains("2 battles answered at once"), once);
    String one = reached(new Limits(null, 1L, null), 0, 1, 0).orElseThrow().sentence();
    assertTrue(one.contains("one battle answered at once"), one);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "4, 1", "5, 2", "4000, 1000"})
  void lim_7_a_token_is_four_characters_of_whatever_model(long characters, long tokens) {
    assertEquals(tokens, Limits.Done.of(0, 0, characters).tokens());
  }

  @ParameterizedTest
  @CsvSource({
    // An ordinary day, its first and its last moment.
    "Europe/Berlin, 2026-11-27T11:00:00Z, 2026-11-26T23:00:00Z, 2026-11-27T23:00:00Z",
    "Europe/Berlin, 2026-11-26T23:00:00Z, 2026-11-26T23:00:00Z, 2026-11-27T23:00:00Z",
    "Europe/Berlin, 2026-11-26T22:59:59.999Z, 2026-11-25T23:00:00Z, 2026-11-26T23:00:00Z",
    // 23 hours, and 25.
    "Europe/Berlin, 2026-03-29T11:00:00Z, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z",
    "Europe/Berlin, 2026-10-25T00:30:00Z, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z",
    // A day that begins at one o'clock, because clocks are put forward at midnight.
    "Africa/Cairo, 2026-04-24T11:00:00Z, 2026-04-23T22:00:00Z, 2026-04-24T21:00:00Z",
    // Clocks are put back from midnight to eleven: the second eleven o'clock is the same day.
    "Africa/Cairo, 2026-10-29T21:30:00Z, 2026-10-28T21:00:00Z, 2026-10-29T22:00:00Z",
    "UTC, 2026-12-31T23:59:59.999Z, 2026-12-31T00:00:00Z, 2027-01-01T00:00:00Z"
  })
  void lim_2_days_of_the_arena_s_zone(String zone, Instant now, Instant begin, Instant next) {
    ArenaDay day = new ArenaDay(ZoneId.of(zone));
    assertEquals(begin, day.begin(now));
    assertEquals(next, day.next(now));
  }

  @ParameterizedTest
  @CsvSource({"1, true", "0, false", "-1, false", "1000000000000, true", "1000000000001, false"})
  void what_a_limit_can_be(long number, boolean allowed) {
    assertEquals(allowed, Limits.allowed(number));
  }
}
