package org.privatearena.battle.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.entity.Side;

/**
 * One Turn while it is answered: what each side has said, what of it is released, and who watches.
 * Watchers ask for what comes after their {@link Position}, so nothing is lost or doubled whatever
 * way they come back. Safe for use by many threads.
 */
final class LiveTurn {

  /** How a side stands. */
  enum Progress {
    WAITING,
    ANSWERING,
    COMPLETE,
    FAILED
  }

  /** How the Turn ended, once that is committed. */
  enum Outcome {
    READY,
    VOID
  }

  private static final class Speech {
    private final StringBuilder text = new StringBuilder();
    private Progress progress = Progress.WAITING;

    boolean over() {
      return progress == Progress.COMPLETE || progress == Progress.FAILED;
    }

    /** Characters that may be shown without cutting one in two. */
    int whole() {
      int length = text.length();
      boolean half = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
      return half ? length - 1 : length;
    }
  }

  private final int number;
  private final int attempt;
  private final Mode mode;
  private final Map<Side, Speech> sides = new EnumMap<>(Side.class);
  private final Set<Runnable> watchers = new CopyOnWriteArraySet<>();
  private Outcome outcome;

  /**
   * @param number of the Turn in its Battle, 1 for the first
   * @param attempt 1 for the first
   */
  LiveTurn(int number, int attempt, Mode mode) {
    this.number = number;
    this.attempt = attempt;
    this.mode = mode;
    for (Side side : Side.values()) {
      sides.put(side, new Speech());
    }
  }

  void say(Side side, String delta) {
    synchronized (this) {
      Speech speech = sides.get(side);
      if (speech.over()) {
        return;
      }
      speech.progress = Progress.ANSWERING;
      speech.text.append(delta);
    }
    if (mode == Mode.LIVE) {
      tell();
    }
  }

  /**
   * The side has come to its end.
   *
   * @return whether both have
   */
  boolean end(Side side, boolean complete) {
    boolean both;
    synchronized (this) {
      Speech speech = sides.get(side);
      if (speech.over()) {
        return false;
      }
      speech.progress = complete ? Progress.COMPLETE : Progress.FAILED;
      both = bothOver();
    }
    tell();
    return both;
  }

  /** The Turn's end is committed: watchers may hear of it. */
  void settle(Outcome outcome) {
    synchronized (this) {
      this.outcome = outcome;
    }
    tell();
  }

  synchronized String text(Side side) {
    return sides.get(side).text.toString();
  }

  synchronized boolean settled() {
    return outcome != null;
  }

  private boolean bothOver() {
    return sides.values().stream().allMatch(Speech::over);
  }

  private boolean released() {
    return mode == Mode.LIVE || bothOver();
  }

  /** What of a side may be known outside the server now. */
  synchronized BattleCard.SideCard card(Side side) {
    Speech speech = sides.get(side);
    if (!released()) {
      return new BattleCard.SideCard("", "answering");
    }
    String state =
        switch (speech.progress) {
          case WAITING -> "waiting";
          case ANSWERING -> "answering";
          case COMPLETE -> "complete";
          case FAILED -> "failed";
        };
    return new BattleCard.SideCard(speech.text.substring(0, speech.whole()), state);
  }

  /** The events after a position, in the order in which they are to be sent. */
  synchronized List<TurnEvent> after(Position from) {
    List<TurnEvent> events = new ArrayList<>();
    Position position = from.of(attempt);
    if (released()) {
      for (Side side : Side.values()) {
        position = speech(side, position, events);
      }
    }
    if (outcome != null && !position.over()) {
      position = position.atEnd();
      events.add(
          outcome == Outcome.READY
              ? new TurnEvent.Ready(position, number)
              : new TurnEvent.Voided(position, number));
    }
    return events;
  }

  private Position speech(Side side, Position from, List<TurnEvent> events) {
    Speech speech = sides.get(side);
    Position position = from;
    int sent = position.characters(side);
    int whole = speech.over() ? speech.text.length() : speech.whole();
    if (whole > sent) {
      position = position.read(side, whole);
      events.add(new TurnEvent.Delta(position, side, speech.text.substring(sent, whole)));
    }
    if (speech.over() && !position.ended(side)) {
      position = position.atEndOf(side);
      events.add(
          speech.progress == Progress.COMPLETE
              ? new TurnEvent.End(position, side)
              : new TurnEvent.Failed(position, side));
    }
    return position;
  }

  /** Where a watcher begins who knows nothing yet. */
  Position start() {
    return Position.start(attempt);
  }

  /** Calls the watcher, on whatever thread, each time that there may be something new. */
  void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  void leave(Runnable watcher) {
    watchers.remove(watcher);
  }

  private void tell() {
    watchers.forEach(Runnable::run);
  }
}
