package org.privatearena.battle.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJBException;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.entity.Draw;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.entity.Side;
import org.privatearena.catalog.control.AnswerSink;
import org.privatearena.catalog.control.Message;
import org.privatearena.catalog.control.ModelRouter;
import org.privatearena.catalog.control.RoutedCall;
import org.privatearena.catalog.control.Ways;

/** BAT-6 while the database is away. */
class RunningTurnTest {

  /** Knows no way to any model, so that both sides end at once. */
  private static final class NoWay extends ModelRouter {
    @Override
    public RoutedCall route(
        Ways ways, UUID revision, List<Message> talk, String about, AnswerSink sink) {
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

    Recorder(int failures, String sqlState, LiveTurn.Outcome stored) {
      this.failures = failures;
      this.sqlState = sqlState;
      this.stored = stored;
    }

    @Override
    public LiveTurn.Outcome settle(TurnOrder order, Map<Side, EndedSide> ended) {
      early |= turn.turn().settled();
      assertEquals(EnumSet.allOf(Side.class), ended.keySet());
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
    recorder.turn.ask(new NoWay());
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
}
