package org.privatearena.rating.engine.file.control;

import java.nio.charset.StandardCharsets;
import org.privatearena.rating.engine.control.Outcome;

/** The words for outcomes. */
final class Winner {

  private static final long MODEL_A = word("model_a");
  private static final long MODEL_B = word("model_b");
  private static final long TIE = word("tie");
  private static final long BOTH_BAD = word("both_bad");

  private Winner() {}

  private static long word(String text) {
    byte[] bytes = new byte[8];
    System.arraycopy(text.getBytes(StandardCharsets.UTF_8), 0, bytes, 0, text.length());
    return Names.word(bytes, 0, 8);
  }

  /**
   * The outcome that stands there: model_a, model_b, tie, both_bad or the public sets' "tie
   * (bothbad)".
   *
   * @throws BadRow.Unreadable for any other word
   */
  static Outcome of(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length <= 8) {
      long word = Names.word(bytes, from, length);
      if (word == MODEL_A) {
        return Outcome.A_BETTER;
      }
      if (word == MODEL_B) {
        return Outcome.B_BETTER;
      }
      if (word == TIE) {
        return Outcome.TIE;
      }
      if (word == BOTH_BAD) {
        return Outcome.BOTH_BAD;
      }
    }
    String text = new String(bytes, from, Math.min(length, 40), StandardCharsets.UTF_8);
    if (text.equals("tie (bothbad)")) {
      return Outcome.BOTH_BAD;
    }
    throw new BadRow.Unreadable(
        "winner is \"" + text + "\"; it must be model_a, model_b, tie or both_bad");
  }
}
