package org.privatearena.battle.control;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.privatearena.access.control.Person;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.entity.Side;
import org.privatearena.battle.entity.TurnState;

/**
 * Runs Turns: stored first, then both sides asked at once with no transaction open, then stored
 * again. A Turn lives in this node's memory only while it runs.
 */
@ApplicationScoped
public class TurnRunner {

  private record Key(UUID battle, int turn) {}

  private final Map<Key, RunningTurn> running = new ConcurrentHashMap<>();

  @Inject private BattleScheduler scheduler;
  @Inject private NextTurn next;
  @Inject private WaitingTurns waiting;
  @Inject private TurnRecorder recorder;
  @Inject private PromptGate gate;
  @Inject private BattleCards cards;
  @Inject private DistantTurns distant;
  @Inject private BattleSettings settings;
  @Inject private Metronome metronome;

  @Resource private ContextService contexts;
  @Resource private ManagedExecutorService executor;

  /**
   * Begins a Battle, as for one who has confirmed the prompt.
   *
   * @param key of a repeatable request, null for none
   */
  public Begun begin(Person person, Prompt prompt, Mode mode, String key) {
    return begin(person, prompt, mode, key, true);
  }

  /**
   * Begins a Battle.
   *
   * @param key of a repeatable request, null for none
   * @param confirmed whether a prompt is sent of which the person would only be warned
   */
  public Begun begin(Person person, Prompt prompt, Mode mode, String key, boolean confirmed) {
    return gate.pass(person, prompt, confirmed, () -> send(person, prompt, mode, key));
  }

  private Begun send(Person person, Prompt prompt, Mode mode, String key) {
    if (waiting.full()) {
      return scheduler
          .earlier(person, prompt, mode, key)
          .map(Scheduled::begun)
          .orElseGet(Begun.Busy::new);
    }
    try {
      return run(Beginning.timed("store", () -> scheduler.begin(person, prompt, mode, key)));
    } catch (EJBException e) {
      if (key == null) {
        throw e;
      }
      // The same request came twice at once, and the other was first: now its result is there.
      return run(scheduler.begin(person, prompt, mode, key));
    }
  }

  /**
   * Sends another prompt to the pair of a Battle.
   *
   * @param confirmed whether a prompt is sent of which the person would only be warned
   */
  public Begun follow(Person person, UUID battle, Prompt prompt, boolean confirmed) {
    return gate.pass(
        person, prompt, confirmed, () -> unlessFull(() -> next.follow(person, battle, prompt)));
  }

  /**
   * Runs a void Turn again.
   *
   * @param side only this one, null for both
   */
  public Begun retry(Person person, UUID battle, int turn, Side side) {
    return unlessFull(() -> next.retry(person, battle, turn, side));
  }

  /** Before anything is stored, and whichever models it would be. */
  private Begun unlessFull(Supplier<Scheduled> work) {
    return waiting.full() ? new Begun.Busy() : run(work.get());
  }

  /**
   * Stops a running Turn, which makes it void.
   *
   * @return false where there is no such Turn for this person
   */
  public boolean stop(Person person, UUID battle, int turn) {
    if (cards.stored(person, battle, turn).isEmpty()) {
      return false;
    }
    Optional.ofNullable(running.get(new Key(battle, turn))).ifPresent(RunningTurn::stop);
    return true;
  }

  /** A Turn to watch: the running one, or the stored one played from the database. */
  public Optional<TurnWatch> watch(Person person, UUID battle, int turn) {
    Optional<StoredTurn> stored = cards.stored(person, battle, turn);
    if (stored.isEmpty()) {
      return Optional.empty();
    }
    RunningTurn live = running.get(new Key(battle, turn));
    if (live != null) {
      return Optional.of(new TurnWatch(live.turn()));
    }
    // It may have ended between the two looks.
    return cards.stored(person, battle, turn).map(found -> watch(battle, found));
  }

  private TurnWatch watch(UUID battle, StoredTurn stored) {
    return stored.state() == TurnState.ANSWERING
        ? distant.watch(battle, stored)
        : new TurnWatch(stored.replay());
  }

  /** What of a running Turn may be shown now; empty where it does not run here. */
  Optional<LiveTurn> live(UUID battle, int turn) {
    return Optional.ofNullable(running.get(new Key(battle, turn))).map(RunningTurn::turn);
  }

  /** The ids of the Turns that run here now. */
  Set<UUID> runningTurns() {
    return running.values().stream().map(RunningTurn::id).collect(Collectors.toUnmodifiableSet());
  }

  /** This attempt and no other: it may run again already. */
  private void forget(Key key, RunningTurn turn) {
    running.remove(key, turn);
    metronome.leave(turn);
    waiting.leave(turn);
  }

  private Begun run(Scheduled scheduled) {
    if (scheduled.order() != null) {
      TurnOrder order = scheduled.order();
      Key key = new Key(order.battle(), order.number());
      // The caller's context must come along: the ends arrive on threads that have none.
      Executor storing = contexts.currentContextExecutor();
      RunningTurn turn =
          new RunningTurn(
              order,
              Release.of(order.mode(), settings.tempo()),
              recorder,
              work -> executor.execute(() -> storing.execute(work)),
              ended -> forget(key, ended),
              lost -> distant.expect(key.battle(), key.turn(), lost.turn()));
      running.put(key, turn);
      if (order.mode() != Mode.LIVE) {
        metronome.follow(turn, turn::tick);
      }
      waiting.ask(turn);
    }
    return scheduled.begun();
  }
}
