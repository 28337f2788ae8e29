package org.privatearena.battle.control;

import java.util.List;

/** Lets a boundary follow a Turn, event by event. */
public final class TurnWatch {

  private final LiveTurn turn;
  private final Runnable begun;
  private final Runnable over;

  TurnWatch(LiveTurn turn) {
    this(turn, () -> {}, () -> {});
  }

  /**
   * @param begun called when the watcher begins
   * @param over called when the watcher leaves
   */
  TurnWatch(LiveTurn turn, Runnable begun, Runnable over) {
    this.turn = turn;
    this.begun = begun;
    this.over = over;
  }

  /** Where somebody begins who knows nothing yet. */
  public Position start() {
    return turn.start();
  }

  /** The position, or the start where no watcher can have been told of it. */
  public Position known(Position claimed) {
    return turn.known(claimed);
  }

  /** The events after a position, in order; empty where there is nothing new. */
  public List<TurnEvent> after(Position position) {
    if (position.wantsBlocks()) {
      turn.render();
    }
    return turn.after(position);
  }

  /** Whether the Turn has ended and nothing will follow that {@link #after} does not give now. */
  public boolean settled() {
    return turn.settled();
  }

  /** Calls the watcher, on whatever thread, each time that there may be something new. */
  public void watch(Runnable watcher) {
    turn.watch(watcher);
    begun.run();
  }

  public void leave(Runnable watcher) {
    turn.leave(watcher);
    over.run();
  }
}
