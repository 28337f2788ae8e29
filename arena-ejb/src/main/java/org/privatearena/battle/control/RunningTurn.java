package org.privatearena.battle.control;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.battle.entity.Side;
import org.privatearena.catalog.control.AnswerEnd;
import org.privatearena.catalog.control.AnswerSink;
import org.privatearena.catalog.control.FailureReason;
import org.privatearena.catalog.control.ModelRouter;
import org.privatearena.catalog.control.RoutedCall;
import org.privatearena.catalog.control.Seats;
import org.privatearena.catalog.control.Ways;
import org.privatearena.shared.control.DatabaseAway;

/**
 * A Turn and its open calls, from the first byte asked for until the end is stored. The end is
 * stored when it has been shown, not earlier: before that nothing outside the server may tell it.
 */
final class RunningTurn {

  private static final Logger LOG = Logger.getLogger(RunningTurn.class.getName());

  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** A database that is away for longer costs the turn. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final TurnOrder order;
  private final TurnRecorder recorder;
  private final Executor storing;
  private final Consumer<RunningTurn> done;
  private final Consumer<RunningTurn> unknown;
  private final LiveTurn turn;
  private final Map<Side, RoutedCall> calls = new EnumMap<>(Side.class);
  private final Map<Side, AnswerEnd> ended = new EnumMap<>(Side.class);
  private Seats seats = Seats.NONE;
  private boolean asked;
  private boolean stopped;
  private boolean late;
  private boolean settling;

  /**
   * @param storing runs work that needs transactions, with the application's context
   * @param done called once, when the end is stored or cannot be
   * @param unknown called before that where it cannot be, and only the database will know the end
   */
  RunningTurn(
      TurnOrder order,
      Release release,
      TurnRecorder recorder,
      Executor storing,
      Consumer<RunningTurn> done,
      Consumer<RunningTurn> unknown) {
    this.order = order;
    this.recorder = recorder;
    this.storing = storing;
    this.done = done;
    this.unknown = unknown;
    this.turn = new LiveTurn(order.number(), order.attempt(), release);
    EnumSet.complementOf(EnumSet.copyOf(order.sides())).forEach(this::keepSaid);
  }

  private void keepSaid(Side side) {
    turn.say(side, order.kept());
    turn.end(side, true);
  }

  LiveTurn turn() {
    return turn;
  }

  UUID id() {
    return order.turn();
  }

  Ways ways() {
    return order.ways();
  }

  /** Whether there is nobody to ask any more. */
  synchronized boolean over() {
    return stopped;
  }

  /** So many Turns are asked before this one, as far as anybody can tell. */
  void waitBehind(int others) {
    turn.waitBehind(others);
  }

  /**
   * Asks both sides at once; neither waits for the other.
   *
   * @param places for the calls, freed by this turn whatever becomes of it
   */
  void ask(ModelRouter router, Seats places) {
    synchronized (this) {
      if (stopped) {
        places.free();
        return;
      }
      asked = true;
      seats = places;
    }
    turn.asked();
    order.sides().forEach(side -> attempt(side, () -> route(router, side)));
    Map<Side, RoutedCall> routed;
    synchronized (this) {
      routed = new EnumMap<>(calls);
    }
    routed.forEach((side, call) -> attempt(side, call::start));
  }

  /** It has waited for too long; without effect on a Turn that was asked or stopped. */
  void giveUp() {
    synchronized (this) {
      if (asked || stopped) {
        return;
      }
      stopped = true;
      late = true;
      AnswerEnd busy = AnswerEnd.Failed.unsent(FailureReason.BUSY, "no place within the wait");
      order.sides().forEach(side -> ended.put(side, busy));
    }
    turn.cut();
    settleIfDue();
  }

  private void route(ModelRouter router, Side side) {
    RoutedCall call =
        router.route(
            order.ways(),
            order.draw().revision(side),
            seats,
            order.talk(side),
            "battle " + order.battle() + " turn " + order.number() + " side " + side,
            new Mouth(side));
    if (call == null) {
      new Mouth(side).end(notAsked("the revision has no endpoint in use"));
    } else {
      keep(side, call);
    }
  }

  private void attempt(Side side, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "battle " + order.battle() + ": side " + side + " was not asked", e);
      new Mouth(side).end(notAsked(e.getClass().getName()));
    }
  }

  private static AnswerEnd notAsked(String why) {
    return AnswerEnd.Failed.unsent(FailureReason.INTERNAL_ERROR, why);
  }

  private synchronized void keep(Side side, RoutedCall call) {
    calls.put(side, call);
    if (stopped) {
      call.cancel();
    }
  }

  /**
   * Cancels whatever still runs or waits. What was not shown yet is dropped: kept, it would tell
   * how far each side had come.
   */
  void stop() {
    synchronized (this) {
      stopped = true;
      calls.values().forEach(RoutedCall::cancel);
      if (!asked) {
        order.sides().forEach(side -> ended.putIfAbsent(side, AnswerEnd.Cancelled.unsent()));
      }
    }
    turn.cut();
    settleIfDue();
  }

  /** Shows what is due, where time decides about that. */
  void tick() {
    turn.tick();
    settleIfDue();
  }

  private synchronized void keep(Side side, AnswerEnd end) {
    ended.putIfAbsent(side, end);
  }

  private void settleIfDue() {
    synchronized (this) {
      if (settling || !turn.shown() || !ended.keySet().containsAll(order.sides())) {
        return;
      }
      settling = true;
    }
    storing.execute(this::settle);
  }

  /** The ends as they were shown: one that came after a stop, unseen, is none. */
  private synchronized Map<Side, EndedSide> ends() {
    boolean keptStands =
        EnumSet.complementOf(EnumSet.copyOf(order.sides())).stream().allMatch(turn::complete);
    Map<Side, EndedSide> ends = new EnumMap<>(Side.class);
    ended.forEach(
        (side, end) -> {
          boolean stands = keptStands && turn.complete(side);
          RoutedCall call = calls.get(side);
          ends.put(
              side,
              new EndedSide(
                  turn.text(side),
                  end instanceof AnswerEnd.Complete && !stands
                      ? new AnswerEnd.Cancelled(end.figures())
                      : end,
                  call == null ? null : call.endpoint()));
        });
    return ends;
  }

  private void settle() {
    settle(FIRST_PAUSE, System.nanoTime() + PATIENCE.toNanos());
  }

  /** Tries again while the database is away, with growing pauses and nothing held in between. */
  private void settle(Duration pause, long deadline) {
    LiveTurn.Outcome outcome;
    try {
      outcome = recorder.settle(order, ends());
    } catch (RuntimeException e) {
      if (DatabaseAway.causes(e) && System.nanoTime() + pause.toNanos() < deadline) {
        LOG.log(
            Level.WARNING,
            "battle {0}: the turn''s end is not stored yet, the database is away",
            order.battle());
        CompletableFuture.delayedExecutor(pause.toMillis(), TimeUnit.MILLISECONDS, storing)
            .execute(() -> settle(longer(pause), deadline));
      } else {
        LOG.log(Level.SEVERE, "battle " + order.battle() + ": the turn's end was not stored", e);
        // Its lease runs out, unless the end was stored after all and only the answer got lost.
        unknown.accept(this);
        leave();
      }
      return;
    }
    // First, because who hears of the end may run the turn again at once: as one of its own.
    leave();
    turn.settle(late && outcome == LiveTurn.Outcome.VOID ? LiveTurn.Outcome.BUSY : outcome);
  }

  private void leave() {
    Seats held;
    synchronized (this) {
      held = seats;
    }
    held.free();
    done.accept(this);
  }

  private static Duration longer(Duration pause) {
    Duration twice = pause.multipliedBy(2);
    return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
  }

  private final class Mouth implements AnswerSink {

    private final Side side;

    Mouth(Side side) {
      this.side = side;
    }

    @Override
    public void text(String delta) {
      turn.say(side, delta);
    }

    @Override
    public void end(AnswerEnd end) {
      keep(side, end);
      turn.end(side, end instanceof AnswerEnd.Complete);
      settleIfDue();
    }
  }
}
