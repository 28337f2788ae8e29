package org.privatearena.battle.control;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.battle.entity.Side;
import org.privatearena.catalog.control.AnswerEnd;
import org.privatearena.catalog.control.AnswerSink;
import org.privatearena.catalog.control.CallFigures;
import org.privatearena.catalog.control.FailureReason;
import org.privatearena.catalog.control.ModelRouter;
import org.privatearena.catalog.control.RoutedCall;

/** A Turn and its open calls, from the first byte asked for until the end is stored. */
final class RunningTurn {

  private static final Logger LOG = Logger.getLogger(RunningTurn.class.getName());

  private final TurnOrder order;
  private final TurnRecorder recorder;
  private final Executor settling;
  private final Runnable done;
  private final LiveTurn turn;
  private final Map<Side, RoutedCall> calls = new EnumMap<>(Side.class);
  private final Map<Side, EndedSide> ended = new EnumMap<>(Side.class);
  private boolean stopped;

  /**
   * @param settling runs work that needs transactions, with the application's context
   * @param done called once, when the end is stored or cannot be
   */
  RunningTurn(TurnOrder order, TurnRecorder recorder, Executor settling, Runnable done) {
    this.order = order;
    this.recorder = recorder;
    this.settling = settling;
    this.done = done;
    this.turn = new LiveTurn(order.number(), order.attempt(), order.mode());
  }

  LiveTurn turn() {
    return turn;
  }

  UUID id() {
    return order.turn();
  }

  /** Asks both sides at once; neither waits for the other. */
  void ask(ModelRouter router) {
    for (Side side : Side.values()) {
      if (order.sides().contains(side)) {
        attempt(side, () -> route(router, side));
      } else {
        turn.say(side, order.kept());
        turn.end(side, true);
      }
    }
    Map<Side, RoutedCall> routed;
    synchronized (this) {
      routed = new EnumMap<>(calls);
    }
    routed.forEach((side, call) -> attempt(side, call::start));
  }

  private void route(ModelRouter router, Side side) {
    RoutedCall call =
        router.route(
            order.draw().revision(side),
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
    return new AnswerEnd.Failed(
        FailureReason.INTERNAL_ERROR,
        why,
        true,
        new CallFigures(null, null, null, Duration.ZERO, 0, 0));
  }

  private synchronized void keep(Side side, RoutedCall call) {
    calls.put(side, call);
    if (stopped) {
      call.cancel();
    }
  }

  /** Cancels whatever still runs. */
  synchronized void stop() {
    stopped = true;
    calls.values().forEach(RoutedCall::cancel);
  }

  private synchronized boolean keepEnd(Side side, AnswerEnd end) {
    RoutedCall call = calls.get(side);
    EndedSide before =
        ended.putIfAbsent(
            side, new EndedSide(turn.text(side), end, call == null ? null : call.endpoint()));
    return before == null && ended.keySet().containsAll(order.sides());
  }

  private void settle() {
    LiveTurn.Outcome outcome = LiveTurn.Outcome.VOID;
    try {
      outcome = recorder.settle(order, ended);
    } catch (RuntimeException e) {
      // The lease runs out, and the stored turn becomes void as well.
      LOG.log(Level.SEVERE, "battle " + order.battle() + ": the turn's end was not stored", e);
    } finally {
      turn.settle(outcome);
      done.run();
    }
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
      boolean all = keepEnd(side, end);
      turn.end(side, end instanceof AnswerEnd.Complete);
      if (all) {
        settling.execute(RunningTurn.this::settle);
      }
    }
  }
}
