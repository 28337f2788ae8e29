package org.privatearena.battle.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.privatearena.battle.entity.TurnState;

/**
 * Turns that are watched here and whose end the database alone will know: another node runs them or
 * has left them, or their end could not be stored here.
 */
@ApplicationScoped
public class DistantTurns {

  private static final class Expected {
    private final UUID battle;
    private final int number;
    private final int attempt;
    private final LiveTurn turn;

    Expected(UUID battle, int number, LiveTurn turn) {
      this.battle = battle;
      this.number = number;
      this.attempt = turn.start().attempt();
      this.turn = turn;
    }
  }

  private final Set<Expected> expected = ConcurrentHashMap.newKeySet();

  @Inject private BattleCards cards;

  /** Lets a Turn be watched that runs elsewhere: what it says is told when it has ended. */
  TurnWatch watch(UUID battle, StoredTurn stored) {
    LiveTurn turn = stored.replay();
    Expected one = new Expected(battle, stored.number(), turn);
    return new TurnWatch(turn, () -> expected.add(one), () -> expected.remove(one));
  }

  /** Tells those who watch a Turn of this node what the database will say of its end. */
  void expect(UUID battle, int number, LiveTurn turn) {
    expected.add(new Expected(battle, number, turn));
  }

  /** Looks for ends that are stored now. */
  void look() {
    for (Expected one : expected) {
      cards.stored(one.battle, one.number).ifPresent(stored -> look(one, stored));
    }
  }

  private void look(Expected one, StoredTurn stored) {
    if (stored.attempt() != one.attempt) {
      one.turn.cut();
      one.turn.settle(LiveTurn.Outcome.VOID);
    } else if (stored.state() != TurnState.ANSWERING) {
      stored.endOf(one.turn);
    } else {
      return;
    }
    expected.remove(one);
  }
}
