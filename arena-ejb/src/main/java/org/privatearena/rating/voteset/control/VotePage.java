package org.privatearena.rating.voteset.control;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.privatearena.rating.engine.control.Outcome;

/** At most {@link SetLimits#PAGE} votes in columns, on their way into the table. */
final class VotePage {

  final Integer[] a = new Integer[SetLimits.PAGE];
  final Integer[] b = new Integer[SetLimits.PAGE];
  final Integer[] outcomes = new Integer[SetLimits.PAGE];
  final Integer[] turns = new Integer[SetLimits.PAGE];
  final Integer[] raters = new Integer[SetLimits.PAGE];
  final Integer[] items = new Integer[SetLimits.PAGE];
  final Long[] micros = new Long[SetLimits.PAGE];
  final String[] categories = new String[SetLimits.PAGE];
  final String[] languages = new String[SetLimits.PAGE];
  private int size;

  /** How many votes there are. */
  int size() {
    return size;
  }

  boolean full() {
    return size == SetLimits.PAGE;
  }

  void add(Ballot ballot, Roster roster) {
    a[size] = (int) roster.model(ballot.modelA(), ballot.line());
    b[size] = (int) roster.model(ballot.modelB(), ballot.line());
    outcomes[size] = place(ballot.outcome());
    turns[size] = ballot.turn();
    raters[size] = known(roster.rater(ballot.rater(), ballot.line()));
    items[size] = known(roster.item(ballot.item(), ballot.line()));
    Instant at = ballot.at();
    micros[size] = at == null ? null : ChronoUnit.MICROS.between(Instant.EPOCH, at);
    categories[size] = ballot.category();
    languages[size] = ballot.language();
    size++;
  }

  void clear() {
    size = 0;
  }

  private static Integer known(int number) {
    return number == Roster.NONE ? null : number;
  }

  private static int place(Outcome outcome) {
    return switch (outcome) {
      case A_BETTER -> 0;
      case B_BETTER -> 1;
      case TIE -> 2;
      case BOTH_BAD -> 3;
    };
  }
}
