package org.privatearena.battle.control;

import org.privatearena.battle.entity.Side;
import org.privatearena.battle.entity.TurnState;

/**
 * A Turn as the database has it, with its texts opened.
 *
 * @param busy whether its last attempt has waited in vain for busy models
 */
record StoredTurn(
    int number, int attempt, TurnState state, boolean busy, String prompt, Said a, Said b) {

  /**
   * What a side said last.
   *
   * @param complete whether that counts
   */
  record Said(String text, boolean complete) {}

  /** The same events as those who watched it were given. */
  LiveTurn replay() {
    LiveTurn turn = new LiveTurn(number, attempt, new Flowing());
    if (state != TurnState.ANSWERING) {
      endOf(turn);
    }
    return turn;
  }

  /** Tells the end to those who watch; what they have heard already is not told again. */
  void endOf(LiveTurn turn) {
    replay(turn, Side.A, a);
    replay(turn, Side.B, b);
    turn.settle(outcome());
  }

  private LiveTurn.Outcome outcome() {
    if (state == TurnState.READY) {
      return LiveTurn.Outcome.READY;
    }
    return busy ? LiveTurn.Outcome.BUSY : LiveTurn.Outcome.VOID;
  }

  private static void replay(LiveTurn turn, Side side, Said said) {
    if (!said.text().isEmpty()) {
      turn.say(side, said.text());
    }
    turn.end(side, said.complete());
  }
}
