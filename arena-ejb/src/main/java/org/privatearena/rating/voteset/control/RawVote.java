package org.privatearena.rating.voteset.control;

import java.time.Instant;
import java.util.Locale;
import org.privatearena.rating.engine.control.Outcome;
import org.privatearena.rating.engine.file.control.Moments;
import org.privatearena.rating.voteset.entity.Fault;

/** A vote in the words of its file, before anybody has judged them; absent is empty or null. */
record RawVote(
    long line,
    String id,
    String modelA,
    String modelB,
    String winner,
    String rater,
    String at,
    String category,
    String language,
    String turn,
    String item) {

  /** Longest name of a model, in characters (UTF-16 units). */
  static final int LONGEST_MODEL = 200;

  /** Longest other word, in characters (UTF-16 units). */
  static final int LONGEST_WORD = 200;

  private static final int LONGEST_TURN = 4;

  /**
   * A {@link Ballot}, or the first fault.
   *
   * @param now no vote is later than this
   */
  FoundRow judged(Instant now) {
    try {
      String a = model(modelA, "model_a");
      String b = model(modelB, "model_b");
      if (a.equals(b)) {
        throw new RowFault(Fault.MODEL_AGAINST_ITSELF, a);
      }
      return new Ballot(
          line,
          word(id),
          a,
          b,
          outcome(),
          word(rater),
          time(now),
          word(category),
          word(language),
          number(),
          word(item));
    } catch (RowFault e) {
      return new RowRefusal(line, e.fault(), e.detail());
    }
  }

  private static String model(String raw, String column) throws RowFault {
    String name = raw == null ? "" : raw.strip();
    if (name.isEmpty()) {
      throw new RowFault(Fault.MISSING_MODEL, column);
    }
    if (name.length() > LONGEST_MODEL || PlainText.odd(name)) {
      throw new RowFault(Fault.BAD_MODEL_NAME, name);
    }
    return name;
  }

  private Outcome outcome() throws RowFault {
    String word = winner == null ? "" : winner.strip().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "model_a" -> Outcome.A_BETTER;
      case "model_b" -> Outcome.B_BETTER;
      case "tie" -> Outcome.TIE;
      case "both_bad", "tie (bothbad)" -> Outcome.BOTH_BAD;
      case "" -> throw new RowFault(Fault.MISSING_OUTCOME, "");
      default -> throw new RowFault(Fault.UNKNOWN_OUTCOME, winner);
    };
  }

  private Instant time(Instant now) throws RowFault {
    if (at == null || at.isBlank()) {
      return null;
    }
    Instant time = Moments.parse(at.strip()).orElseThrow(() -> new RowFault(Fault.BAD_TIME, at));
    if (time.isAfter(now)) {
      throw new RowFault(Fault.TIME_IN_FUTURE, at);
    }
    return time;
  }

  private Integer number() throws RowFault {
    String word = turn == null ? "" : turn.strip();
    if (word.isEmpty()) {
      return null;
    }
    // Some tools write whole numbers as decimals.
    String whole = word.endsWith(".0") ? word.substring(0, word.length() - 2) : word;
    if (whole.length() > LONGEST_TURN || !whole.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new RowFault(Fault.BAD_TURN, turn);
    }
    return Integer.valueOf(whole);
  }

  private static String word(String raw) throws RowFault {
    String word = raw == null ? "" : raw.strip();
    if (word.length() > LONGEST_WORD) {
      throw new RowFault(Fault.VALUE_TOO_LONG, "");
    }
    return word.isEmpty() ? null : PlainText.clean(word);
  }
}
