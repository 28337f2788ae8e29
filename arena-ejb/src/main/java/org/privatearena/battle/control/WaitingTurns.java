package org.privatearena.battle.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ContextService;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.catalog.control.ModelRouter;
import org.privatearena.catalog.control.SeatDesk;
import org.privatearena.catalog.control.Seating;
import org.privatearena.catalog.control.Seats;

/**
 * Lets Turns be asked: at once where no Endpoint of theirs has a limit, else as soon as there is a
 * place for each side, one after the other. While a Turn waits it holds no thread, no transaction
 * and no place.
 */
@ApplicationScoped
public class WaitingTurns {

  private static final Logger LOG = Logger.getLogger(WaitingTurns.class.getName());

  /** Places that another node has left are found so much later at most. */
  private static final long LOOK_MILLIS = 250;

  private static final long LOOK_AFTER_FAILURE_MILLIS = 2_000;
  private static final int IDLE_SECONDS = 10;

  @Inject private QueueSettings settings;
  @Inject private SeatDesk seats;
  @Inject private ModelRouter router;

  @Resource private ContextService contexts;
  @Resource private ManagedExecutorService executor;

  private final AtomicInteger signals = new AtomicInteger();
  private final AtomicBoolean lookDue = new AtomicBoolean();

  /** With the application's context, which the timer's thread does not have. */
  private volatile Executor storing;

  private TurnQueue<RunningTurn> queue;
  private ScheduledThreadPoolExecutor timer;

  @PostConstruct
  void open() {
    queue = new TurnQueue<>(settings.max());
    timer = new ScheduledThreadPoolExecutor(1, WaitingTurns::thread);
    timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "arena-queue");
    thread.setDaemon(true);
    return thread;
  }

  /** Whether so many wait that no other Turn shall begin. */
  boolean full() {
    return queue.full();
  }

  /** How many wait on this node. */
  public int length() {
    return queue.length();
  }

  /** Asks both sides of a Turn, now or as soon as both have a place. */
  void ask(RunningTurn turn) {
    Set<UUID> scarce = turn.ways().scarce();
    if (scarce.isEmpty()) {
      turn.ask(router, Seats.NONE);
      return;
    }
    Executor context = contexts.currentContextExecutor();
    storing = work -> executor.execute(() -> context.execute(work));
    queue.enter(turn, scarce, System.nanoTime() + settings.longestWait().toNanos());
    signal();
  }

  /** The Turn is over, whether it has waited or not. */
  void leave(RunningTurn turn) {
    if (queue.leave(turn)) {
      signal();
    }
  }

  /** There may be a place now, or somebody less to wait for. */
  private void signal() {
    if (signals.getAndIncrement() == 0) {
      try {
        storing.execute(this::rounds);
      } catch (RejectedExecutionException e) {
        // The next look tries again.
        signals.set(0);
        lookIn(LOOK_AFTER_FAILURE_MILLIS);
      }
    }
  }

  private void rounds() {
    int seen;
    boolean looked;
    do {
      seen = signals.get();
      looked = round();
    } while (!signals.compareAndSet(seen, 0));
    if (!queue.isEmpty()) {
      lookIn(looked ? LOOK_MILLIS : LOOK_AFTER_FAILURE_MILLIS);
    }
  }

  private boolean round() {
    try {
      for (RunningTurn late : queue.late(System.nanoTime())) {
        queue.leave(late);
        late.giveUp();
      }
      queue.pass(this::missing);
      queue.places().forEach(RunningTurn::waitBehind);
      return true;
    } catch (RuntimeException | Error e) {
      // They stay where they are, and it is tried again soon.
      LOG.log(Level.WARNING, "places at endpoints could not be looked for: {0}", e.toString());
      return false;
    }
  }

  /** What keeps the Turn from being asked; where nothing does it has been asked. */
  private Set<UUID> missing(RunningTurn turn) {
    if (turn.over()) {
      return Set.of();
    }
    Seating seating = seats.take(turn.ways(), storing, this::freed);
    if (seating.full().isEmpty()) {
      turn.ask(router, seating.seats());
    }
    return seating.full();
  }

  private void freed() {
    if (!queue.isEmpty()) {
      signal();
    }
  }

  private void lookIn(long millis) {
    if (lookDue.compareAndSet(false, true)) {
      try {
        Future<?> unused = timer.schedule(this::look, millis, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        LOG.log(Level.FINE, "the arena stops", e);
      }
    }
  }

  private void look() {
    lookDue.set(false);
    signal();
  }

  @PreDestroy
  void close() {
    timer.shutdownNow();
  }
}
