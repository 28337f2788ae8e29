package org.privatearena.battle.control;

import org.privatearena.battle.entity.Side;

/** What a watcher of a Turn is told. {@link #at()} is where the watcher stands after it. */
public sealed interface TurnEvent {

  Position at();

  /** What the event is called where it is sent. */
  default String word() {
    if (this instanceof Delta) {
      return "delta";
    }
    if (this instanceof Block) {
      return "block";
    }
    if (this instanceof End) {
      return "end";
    }
    if (this instanceof Failed) {
      return "failed";
    }
    if (this instanceof Queued) {
      return "queue";
    }
    if (this instanceof Asked) {
      return "asked";
    }
    return this instanceof Ready ? "ready" : "void";
  }

  /** More text of a side. */
  record Delta(Position at, Side side, String text) implements TurnEvent {}

  /**
   * A closed block of what was told of a side, rendered.
   *
   * @param from its first character in the answer, in UTF-16 units
   * @param to behind its last
   * @param html safe to be put into a page as it is
   */
  record Block(Position at, Side side, int from, int to, String html) implements TurnEvent {}

  /** The side has said all. */
  record End(Position at, Side side) implements TurnEvent {}

  /** The side could not answer; why is nobody's business before the vote. */
  record Failed(Position at, Side side) implements TurnEvent {}

  /** Both Answers are stored: a vote may be cast. */
  record Ready(Position at, int turn) implements TurnEvent {}

  /**
   * The Turn does not count; it can be run again.
   *
   * @param busy whether it has waited in vain for busy models, so that neither side was asked
   */
  record Voided(Position at, int turn, boolean busy) implements TurnEvent {}

  /**
   * Neither side is asked yet, because models are busy.
   *
   * @param before Turns of whatever models that came earlier and wait too, from 0
   */
  record Queued(Position at, int turn, int before) implements TurnEvent {}

  /** The wait is over: both sides are asked. */
  record Asked(Position at, int turn) implements TurnEvent {}
}
