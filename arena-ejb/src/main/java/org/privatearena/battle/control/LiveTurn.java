package org.privatearena.battle.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.battle.entity.Side;
import org.privatearena.battle.markdown.control.AnswerBlock;

/**
 * One Turn while it is answered: what each side has said, what of it is shown, and who watches.
 * Watchers ask for what comes after their {@link Position}, so nothing is lost or doubled whatever
 * way they come back. What is not shown yet nobody outside can tell. Safe for use by many threads.
 */
final class LiveTurn {

  private static final Logger LOG = Logger.getLogger(LiveTurn.class.getName());

  /** How the Turn ended, once that is committed. */
  enum Outcome {
    READY,
    VOID,
    /** Void, because models were busy for too long. */
    BUSY
  }

  private final int number;
  private final int attempt;
  private final Release release;
  private final Map<Side, Speech> sides = new EnumMap<>(Side.class);
  private final Set<Runnable> watchers = new CopyOnWriteArraySet<>();
  private Outcome outcome;
  private int before = Position.NOT_QUEUED;
  private boolean asked;

  /**
   * @param number of the Turn in its Battle, 1 for the first
   * @param attempt 1 for the first
   */
  LiveTurn(int number, int attempt, Release release) {
    this.number = number;
    this.attempt = attempt;
    this.release = release;
    for (Side side : Side.values()) {
      sides.put(side, new Speech());
    }
  }

  /** More text of a side; never empty. Ignored once the side is over. */
  void say(Side side, String delta) {
    synchronized (this) {
      Speech speech = sides.get(side);
      if (speech.over) {
        return;
      }
      speech.text.append(delta);
      release.heard(side, delta.length());
      if (release.atOnce()) {
        speech.showAll();
      }
    }
    if (release.atOnce()) {
      tell();
    }
  }

  /** The side has come to its end; ignored where it had one before. */
  void end(Side side, boolean complete) {
    synchronized (this) {
      Speech speech = sides.get(side);
      if (speech.over) {
        return;
      }
      speech.over = true;
      speech.complete = complete;
      release.over(side);
      if (release.atOnce()) {
        speech.showAll();
      }
    }
    if (release.atOnce()) {
      tell();
    }
  }

  /** It is not asked yet: so many others are before it. */
  void waitBehind(int others) {
    synchronized (this) {
      if (asked || before == others) {
        return;
      }
      before = others;
    }
    tell();
  }

  /** Both sides are asked. */
  void asked() {
    boolean waited;
    synchronized (this) {
      asked = true;
      waited = before != Position.NOT_QUEUED;
    }
    if (waited) {
      tell();
    }
  }

  /** Shows what is due, where time decides about that. */
  void tick() {
    boolean news = false;
    synchronized (this) {
      int limit = release.tick();
      for (Speech speech : sides.values()) {
        news |= speech.show(limit);
      }
    }
    if (news) {
      tell();
    }
  }

  /** Ends both sides here: what was not shown up to now is dropped, and never will be. */
  void cut() {
    synchronized (this) {
      before = Position.NOT_QUEUED;
      sides.values().forEach(Speech::cut);
    }
    tell();
  }

  /** The Turn's end is committed: watchers may hear of it. */
  void settle(Outcome outcome) {
    synchronized (this) {
      this.outcome = outcome;
    }
    tell();
  }

  /** All that a side has said, shown or not. */
  synchronized String text(Side side) {
    return sides.get(side).text.toString();
  }

  /** Whether a side's answer is whole and shown to its end. */
  synchronized boolean complete(Side side) {
    Speech speech = sides.get(side);
    return speech.endShown && speech.complete;
  }

  /** Whether both sides are shown to their ends. */
  synchronized boolean shown() {
    return sides.values().stream().allMatch(speech -> speech.endShown);
  }

  synchronized boolean settled() {
    return outcome != null;
  }

  /** What of a side may be known outside the server now. */
  synchronized BattleCard.SideCard card(Side side) {
    Speech speech = sides.get(side);
    String state = speech.shown > 0 ? "answering" : "waiting";
    if (speech.endShown) {
      state = speech.complete ? "complete" : "failed";
    }
    return new BattleCard.SideCard(speech.text.substring(0, speech.shown), state);
  }

  /** The events after a position, in the order in which they are to be sent. */
  synchronized List<TurnEvent> after(Position from) {
    List<TurnEvent> events = new ArrayList<>();
    Position position = from.of(attempt);
    position = queue(position, events);
    for (Side side : Side.values()) {
      position = speech(side, position, events);
    }
    if (outcome != null && !position.over() && endsTold(position)) {
      position = position.atEnd();
      events.add(
          outcome == Outcome.READY
              ? new TurnEvent.Ready(position, number)
              : new TurnEvent.Voided(position, number, outcome == Outcome.BUSY));
    }
    return events;
  }

  private Position queue(Position from, List<TurnEvent> events) {
    if (asked && from.queued() != Position.NOT_QUEUED) {
      Position position = from.queued(Position.NOT_QUEUED);
      events.add(new TurnEvent.Asked(position, number));
      return position;
    }
    if (before != Position.NOT_QUEUED && !asked && from.queued() != before) {
      Position position = from.queued(before);
      events.add(new TurnEvent.Queued(position, number, before));
      return position;
    }
    return from;
  }

  private Position speech(Side side, Position from, List<TurnEvent> events) {
    Speech speech = sides.get(side);
    Position position = from;
    int sent = position.characters(side);
    if (speech.shown > sent) {
      position = position.read(side, speech.shown);
      events.add(new TurnEvent.Delta(position, side, speech.text.substring(sent, speech.shown)));
    }
    boolean whole = speech.endShown;
    if (position.wantsBlocks()) {
      ShownBlocks.Rendered rendered =
          speech.blocks.between(position.blocks(side), position.characters(side));
      for (AnswerBlock block : rendered.blocks()) {
        position = position.readBlocks(side, block.to());
        events.add(new TurnEvent.Block(position, side, block.from(), block.to(), block.html()));
      }
      // Who wants blocks hears of the end when the last block is there.
      whole &= rendered.last();
    }
    if (whole && !position.ended(side)) {
      position = position.atEndOf(side);
      events.add(
          speech.complete
              ? new TurnEvent.End(position, side)
              : new TurnEvent.Failed(position, side));
    }
    return position;
  }

  /** Whoever wants blocks may not have been told of the ends yet. */
  private static boolean endsTold(Position position) {
    return !position.wantsBlocks() || (position.ended(Side.A) && position.ended(Side.B));
  }

  /**
   * Renders what is shown and was not rendered yet, for watchers who want blocks. It takes its time
   * and so does not hold up the turn.
   */
  void render() {
    sides.values().forEach(speech -> speech.blocks.render(from -> shownFrom(speech, from)));
  }

  private synchronized ShownBlocks.Excerpt shownFrom(Speech speech, int from) {
    return new ShownBlocks.Excerpt(speech.text.substring(from, speech.shown), speech.endShown);
  }

  /** Where a watcher begins who knows nothing yet. */
  Position start() {
    return Position.start(attempt);
  }

  /** The position, or the start where no watcher can have been told of it. */
  synchronized Position known(Position claimed) {
    Position position = claimed.of(attempt);
    boolean told = outcome != null || !position.over();
    for (Map.Entry<Side, Speech> side : sides.entrySet()) {
      told &= side.getValue().told(side.getKey(), position);
    }
    return told ? position : position.startOver(attempt);
  }

  /** Calls the watcher, on whatever thread, each time that there may be something new. */
  void watch(Runnable watcher) {
    watchers.add(watcher);
  }

  void leave(Runnable watcher) {
    watchers.remove(watcher);
  }

  private void tell() {
    for (Runnable watcher : watchers) {
      try {
        watcher.run();
      } catch (RuntimeException | Error e) {
        // The trouble of one watcher is not the others', nor the turn's.
        LOG.log(Level.SEVERE, "a watcher of a turn failed", e);
      }
    }
  }
}
