package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** CAT-18: what counts as an Endpoint's failure. */
class SymptomTest {

  private static final CallFigures NOTHING = new CallFigures(null, null, null, Duration.ZERO, 0, 0);
  private static final ZonedDateTime NOW =
      ZonedDateTime.of(2026, 11, 27, 8, 0, 0, 0, ZoneOffset.UTC);

  @Test
  void cat_18_an_answer_is_well_and_a_stop_or_a_filter_tell_nothing() {
    assertEquals(
        Symptom.WELL, Symptom.of(new AnswerEnd.Complete(FinishReason.LENGTH, null, NOTHING)));
    assertEquals(Symptom.NONE, Symptom.of(new AnswerEnd.Cancelled(NOTHING)));
    assertEquals(Symptom.NONE, Symptom.of(new AnswerEnd.Filtered(NOTHING)));
  }

  @Test
  void cat_18_a_failure_counts_unless_a_prompt_or_the_arena_can_have_made_it() {
    Set<FailureReason> uncounted = EnumSet.noneOf(FailureReason.class);
    for (FailureReason reason : FailureReason.values()) {
      if (Symptom.of(AnswerEnd.Failed.unsent(reason, "why")) == Symptom.NONE) {
        uncounted.add(reason);
      }
    }
    assertEquals(
        EnumSet.of(
            FailureReason.NO_CAPACITY,
            FailureReason.ENDPOINTS_OPEN,
            FailureReason.BUSY,
            FailureReason.SINK_FAILED,
            FailureReason.INTERNAL_ERROR,
            FailureReason.ANSWER_TOO_LONG,
            FailureReason.TOTAL_TIMEOUT,
            FailureReason.TOOL_CALLS,
            FailureReason.EMPTY),
        uncounted);
  }

  @Test
  void cat_20_a_probe_that_nobody_stops_tells_more() {
    assertEquals(Symptom.ILL, Symptom.ofProbe(new AnswerEnd.Cancelled(NOTHING)));
    assertEquals(Symptom.WELL, Symptom.ofProbe(new AnswerEnd.Filtered(NOTHING)));
    assertEquals(
        Symptom.WELL, Symptom.ofProbe(AnswerEnd.Failed.unsent(FailureReason.EMPTY, "it thinks")));
    assertEquals(
        Symptom.ILL,
        Symptom.ofProbe(AnswerEnd.Failed.unsent(FailureReason.CONNECT_FAILED, "away")));
  }

  @ParameterizedTest
  @CsvSource({"400,NONE", "413,NONE", "422,NONE", "401,ILL", "404,ILL", "429,ILL", "500,ILL"})
  void cat_18_a_status_that_blames_the_request_does_not_count(int status, Symptom symptom) {
    AnswerEnd end =
        new AnswerEnd.Failed(
            FailureReason.HTTP_STATUS, "no", true, NOTHING, HttpRefusal.of(status, null, NOW));
    assertEquals(symptom, Symptom.of(end));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "7 | PT7S",
        "' 7 ' | PT7S",
        "Fri, 27 Nov 2026 08:01:00 GMT | PT1M",
        "0 | none",
        "-5 | none",
        "Fri, 27 Nov 2026 07:59:00 GMT | none",
        "soon | none",
        "99999999999999999999 | none",
        "none | none",
      })
  void a_pause_is_read_in_seconds_and_as_a_date(String header, Duration pause) {
    assertEquals(pause, HttpRefusal.of(429, header, NOW).retryAfter());
    assertEquals(pause != null, HttpRefusal.of(429, header, NOW).asksForPause());
    assertFalse(HttpRefusal.of(500, header, NOW).asksForPause());
  }
}
