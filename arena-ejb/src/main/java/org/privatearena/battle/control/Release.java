package org.privatearena.battle.control;

import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.entity.Side;

/**
 * Says how much of both answers may be shown. It counts characters (UTF-16 units) and sees no text.
 * Not safe for several threads: {@link LiveTurn} lets one in at a time.
 */
sealed interface Release permits Flowing, Pacing, Holding {

  /** Not even that a side is over may be told. */
  int NOTHING = -1;

  /** What belongs to a mode, for a Turn that begins now. */
  static Release of(Mode mode, Tempo tempo) {
    return switch (mode) {
      case LIVE -> new Flowing();
      case PACED -> new Pacing(tempo, System::nanoTime);
      case COMPLETE -> new Holding(tempo, System::nanoTime);
    };
  }

  /** Whether text is shown the moment it comes. Where it is not, ticks decide. */
  boolean atOnce();

  /** A side has said some more. */
  void heard(Side side, int characters);

  /** A side will say no more. */
  void over(Side side);

  /**
   * One tick: how many characters of each side may be shown from now on, never fewer, or {@link
   * #NOTHING}.
   */
  int tick();
}
