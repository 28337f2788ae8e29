package org.privatearena.catalog.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Calls of an Endpoint by how they ended and by the time to their first text. */
class EndpointTallyTest {

  private final EndpointTally tally = new EndpointTally();

  private static CallFigures figures(Integer firstTextMillis) {
    Duration first = firstTextMillis == null ? null : Duration.ofMillis(firstTextMillis);
    return new CallFigures(null, null, first, Duration.ofMinutes(1), 1, 1);
  }

  @Test
  void endsAreToldApart() {
    CallFigures silent = figures(null);
    tally.add(new AnswerEnd.Complete(FinishReason.STOP, null, silent));
    tally.add(new AnswerEnd.Complete(FinishReason.LENGTH, null, silent));
    tally.add(new AnswerEnd.Filtered(silent));
    tally.add(new AnswerEnd.Cancelled(silent));
    tally.add(new AnswerEnd.Failed(FailureReason.CONNECTION_LOST, "gone", false, silent, null));
    tally.add(AnswerEnd.Failed.unsent(FailureReason.CONNECT_FAILED, "away"));
    tally.add(AnswerEnd.Failed.unsent(FailureReason.CONNECT_FAILED, "away"));
    assertEquals(
        Map.of(
            "complete",
            2L,
            "filtered",
            1L,
            "stopped",
            1L,
            "connection_lost",
            1L,
            "connect_failed",
            2L),
        tally.seen().ends());
    assertEquals(0, tally.seen().waited());
    assertEquals(0, tally.seen().firstTexts().stream().mapToLong(count -> count).sum());
  }

  @Test
  void aBoundBelongsToWhatIsBelowItAndNothingIsTooLate() {
    for (int millis : List.of(0, 50, 51, 100, 30_000, 30_001, 90_000)) {
      tally.add(new AnswerEnd.Filtered(figures(millis)));
    }
    assertEquals(List.of(2L, 2L, 0L, 0L, 0L, 0L, 0L, 0L, 1L, 2L), tally.seen().firstTexts());
    assertEquals(150.202, tally.seen().waited(), 1e-9);
  }

  @Test
  void anAnswerThatWasSeenDoesNotChange() {
    SeenCalls before = tally.seen();
    tally.add(new AnswerEnd.Filtered(figures(1)));
    assertEquals(Map.of(), before.ends());
    assertEquals(0L, before.firstTexts().get(0));
  }
}
