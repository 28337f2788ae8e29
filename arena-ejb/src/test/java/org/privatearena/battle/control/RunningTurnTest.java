package org.privatearena.battle.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.entity.Draw;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.entity.Side;
import org.privatearena.catalog.control.AnswerEnd;
import org.privatearena.catalog.control.AnswerSink;
import org.privatearena.catalog.control.Message;
import org.privatearena.catalog.control.ModelRouter;
import org.privatearena.catalog.control.RoutedCall;
import org.privatearena.catalog.control.Seats;
import org.privatearena.catalog.control.Ways;

/** BAT-6 while the database is away. */
class RunningTurnTest {

  /** Knows no way to any model, so that both sides end at once. */
  private static final class NoWay extends ModelRouter {
    @Override
    public RoutedCall route(
        Ways ways, UUID revision, Seats seats, List<Message> talk, String about, AnswerSink sink) {
      return null;
    }
  }

  /** Fails so many times, and then tells what is stored. */
  private static final class Recorder extends TurnRecorder {
    private final int failures;
    private final String sqlState;
    private final LiveTurn.Outcome stored;
    private int asked;
    private boolean early;
    private RunningTurn turn;
    private final List<String> ends = new ArrayList<>();

    Recorder(int failures, String sqlState, LiveTurn.Outcome stored) {
      this.failures = failures;
      this.sqlState = sqlState;
      this.stored = stored;
    }

    @Override
    public LiveTurn.Outcome settle(TurnOrder order, Map<Side, EndedSide> ended) {
      early |= turn.turn().settled();
      assertEquals(EnumSet.allOf(Side.class), ended.keySet());
      ended.forEach((side, end) -> ends.add(RunningTurnTest.spell(end)));
      if (asked++ < failures) {
        throw new EJBException(
            new RuntimeException(new SQLException("an end of the connection", sqlState)));
      }
      return stored;
    }
  }

  /** Whether the turn was given up before its end was told. */
  private final CompletableFuture<Boolean> over = new CompletableFuture<>();

  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger unknown = new AtomicInteger();

  private LiveTurn run(Recorder recorder) throws Exception {
    return run(recorder, turn -> turn.ask(new NoWay(), Seats.NONE));
  }

  private LiveTurn run(Recorder recorder, Consumer<RunningTurn> course) throws Exception {
    TurnOrder order =
        new TurnOrder(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            1,
            1,
            Mode.LIVE,
            new Draw(UUID.randomUUID(), UUID.randomUUID(), "rule", 1, 1, 1, 0.1, ""),
            EnumSet.allOf(Side.class),
            null,
            "",
            List.of(),
            List.of());
    recorder.turn =
        new RunningTurn(
            order,
            new Flowing(),
            recorder,
            Runnable::run,
            ended -> done.incrementAndGet(),
            lost -> {
              unknown.incrementAndGet();
              over.complete(true);
            });
    LiveTurn turn = recorder.turn.turn();
    turn.watch(
        () -> {
          if (turn.settled()) {
            over.complete(done.get() == 1);
          }
        });
    course.accept(recorder.turn);
    assertTrue(over.get(30, TimeUnit.SECONDS), "who hears of the end may run the turn again");
    return turn;
  }

  @Test
  void theEndIsStoredWhenTheDatabaseIsBackAndToldNoEarlier() throws Exception {
    Recorder recorder = new Recorder(2, "57P01", LiveTurn.Outcome.READY);
    LiveTurn turn = run(recorder);
    assertEquals(3, recorder.asked);
    assertFalse(recorder.early);
    assertEquals(0, unknown.get());
    List<TurnEvent> events = turn.after(turn.start());
    assertEquals("ready", events.get(events.size() - 1).word());
  }

  @Test
  void aTurnThatWasMadeVoidMeanwhileIsToldAsVoid() throws Exception {
    Recorder recorder = new Recorder(1, "08006", LiveTurn.Outcome.VOID);
    LiveTurn turn = run(recorder);
    List<TurnEvent> events = turn.after(turn.start());
    assertEquals("void", events.get(events.size() - 1).word());
  }

  @Test
  void anEndThatCanNeverBeStoredIsLeftToTheLeaseAndTheDatabaseTellsIt() throws Exception {
    Recorder recorder = new Recorder(Integer.MAX_VALUE, "42501", LiveTurn.Outcome.READY);
    LiveTurn turn = run(recorder);
    assertEquals(1, recorder.asked);
    assertEquals(1, unknown.get());
    assertFalse(turn.settled());
    assertTrue(turn.shown());
  }

  /** Whoever is asked after this has come too late. */
  private static void askTooLate(RunningTurn turn) {
    assertTrue(turn.over());
    turn.ask(new NoWay(), Seats.NONE);
  }

  @Test
  void bat_18_a_turn_that_is_stopped_while_it_waits_ends_and_is_not_asked_any_more()
      throws Exception {
    Recorder recorder = new Recorder(0, "", LiveTurn.Outcome.VOID);
    LiveTurn turn =
        run(
            recorder,
            waiting -> {
              waiting.waitBehind(1);
              waiting.stop();
              askTooLate(waiting);
              waiting.giveUp();
            });
    assertEquals(List.of("stopped", "stopped"), recorder.ends);
    List<TurnEvent> events = turn.after(turn.start());
    assertEquals(
        List.of("failed", "failed", "void"), events.stream().map(TurnEvent::word).toList());
    assertEquals(false, ((TurnEvent.Voided) events.get(2)).busy());
  }

  @Test
  void bat_18_a_turn_that_has_waited_in_vain_ends_on_both_sides_alike() throws Exception {
    Recorder recorder = new Recorder(0, "", LiveTurn.Outcome.VOID);
    LiveTurn turn =
        run(
            recorder,
            waiting -> {
              waiting.giveUp();
              askTooLate(waiting);
              waiting.stop();
            });
    assertEquals(List.of("BUSY", "BUSY"), recorder.ends);
    List<TurnEvent> events = turn.after(turn.start());
    assertEquals(true, ((TurnEvent.Voided) events.get(events.size() - 1)).busy());
  }

  @Test
  void aTurnThatIsAskedDoesNotWaitInVain() throws Exception {
    Recorder recorder = new Recorder(0, "", LiveTurn.Outcome.VOID);
    run(
        recorder,
        turn -> {
          turn.ask(new NoWay(), Seats.NONE);
          turn.giveUp();
        });
    assertEquals(List.of("INTERNAL_ERROR", "INTERNAL_ERROR"), recorder.ends);
  }

  private static String spell(EndedSide ended) {
    return ended.end() instanceof AnswerEnd.Failed failed ? failed.reason().name() : "stopped";
  }
}
