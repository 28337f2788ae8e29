package org.privatearena.catalog.control;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * What came of a probe.
 *
 * @param revision number of the one that was asked
 * @param answers of each Endpoint in use, in their order; none where there is none
 */
public record Probed(int revision, List<Answer> answers) {

  /** Most UTF-16 units of an answer that are kept. */
  public static final int LONGEST_TEXT = 2_000;

  public Probed {
    answers = List.copyOf(answers);
  }

  /**
   * Of one Endpoint.
   *
   * @param firstToken null where no text came
   * @param total to the end, whatever it was
   * @param characters of text, in UTF-16 units
   * @param text its beginning
   * @param failure null where it is complete; {@link FailureReason#TOTAL_TIMEOUT} where it was
   *     given up
   * @param detail for the log only, as {@link AnswerEnd.Failed} has it; null where there is none
   * @param filtered whether the endpoint's content filter stepped in
   */
  public record Answer(
      UUID endpoint,
      String url,
      String upstreamName,
      boolean complete,
      Duration firstToken,
      Duration total,
      int characters,
      String text,
      FailureReason failure,
      String detail,
      boolean filtered) {

    static Answer of(Route.Stop stop, AnswerEnd end, String text) {
      FailureReason failure =
          end instanceof AnswerEnd.Failed failed
              ? failed.reason()
              : end instanceof AnswerEnd.Cancelled ? FailureReason.TOTAL_TIMEOUT : null;
      return new Answer(
          stop.endpoint(),
          stop.url().toString(),
          stop.upstreamName(),
          end instanceof AnswerEnd.Complete,
          end.figures().firstToken(),
          end.figures().end(),
          end.figures().characters(),
          whole(text),
          failure,
          end instanceof AnswerEnd.Failed failed ? failed.detail() : null,
          end instanceof AnswerEnd.Filtered);
    }

    /** Without the first half of a character that was cut. */
    private static String whole(String text) {
      int last = text.length() - 1;
      return last >= 0 && Character.isHighSurrogate(text.charAt(last))
          ? text.substring(0, last)
          : text;
    }
  }
}
