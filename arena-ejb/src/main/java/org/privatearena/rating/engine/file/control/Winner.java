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

  /**
   * The place of the outcome whose word is at most eight bytes long; -1 for any other word.
   *
   * @param word its bytes, zeros behind them
   */
  static int place(long word) {
    if (word == MODEL_A) {
      return 0;
    }
    if (word == MODEL_B) {
      return 1;
    }
    if (word == TIE) {
      return 2;
    }
    return word == BOTH_BAD ? 3 : -1;
  }

  private static long word(String text) {
    byte[] bytes = new byte[8];
    System.arraycopy(text.getBytes(StandardCharsets.UTF_8), 0, bytes, 0, text.length());
    return Names.word(bytes, 0, 8);
  }

  /**
   * The outcome that stands there: model_a, model_b, tie, both_bad or the public sets' "tie
   * (bothbad)", white space around it or not.
   *
   * @throws BadRow.Unreadable for any other word
   */
  static Outcome of(byte[] bytes, int begin, int end) {
    int from = Scan.begin(bytes, begin, end);
    int length = Scan.end(bytes, from, end) - from;
    int place = length <= 8 ? place(Names.word(bytes, from, length)) : -1;
    if (place >= 0) {
      return Outcome.at(place);
    }
    String text = new String(bytes, from, Math.min(length, 40), StandardCharsets.UTF_8);
    if (text.equals("tie (bothbad)")) {
      return Outcome.BOTH_BAD;
    }
    throw new BadRow.Unreadable(
        "winner is \"" + text + "\"; it must be model_a, model_b, tie or both_bad");
  }
}
