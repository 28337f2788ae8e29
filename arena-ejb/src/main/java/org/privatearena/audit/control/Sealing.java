package org.privatearena.audit.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.audit.tree.control.RightEdge;
import org.privatearena.shared.control.Time;

/**
 * Seals every second, on whichever server comes first. What is not sealed waits and is never lost.
 * The seconds are those of a clock that nobody can set: a timer of the container would wait until a
 * clock that was set back has come to where it was.
 */
@Singleton
@Startup
@DependsOn("KeyFileGuard")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sealing {

  private static final Logger LOG = Logger.getLogger(Sealing.class.getName());

  /** Above this a leaf has waited for too long. */
  public static final Duration LONGEST_LAG = SealingWatch.LONGEST_LAG;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private Sealer sealer;
  @Inject private OutsideCopies copies;

  private final Copying copying = new Copying(note -> copies.append(note));
  private RightEdge edge;
  private String seen = Sealer.ALL;
  private final SealingWatch watch = new SealingWatch(System::nanoTime);
  private volatile String refusal;
  private ScheduledFuture<?> timer;

  @PostConstruct
  void begin() {
    timer = executor.scheduleWithFixedDelay(this::everySecond, 1, 1, TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    timer.cancel(false);
  }

  /** What it throws would be the end of the timer. */
  private void everySecond() {
    try {
      copying.again();
      sealAll();
    } catch (RuntimeException | Error e) {
      LOG.log(Level.SEVERE, "sealing failed, tried again in a second", e);
    }
  }

  private void sealAll() {
    try {
      boolean more = true;
      while (more) {
        more = take(sealer.seal(edge, since()));
      }
    } catch (RuntimeException e) {
      forget();
      LOG.log(Level.WARNING, "nothing was sealed, tried again in a second: {0}", e.toString());
    }
  }

  /** What this server believes about the tree may be wrong now: it is read again. */
  private void forget() {
    edge = null;
    seen = Sealer.ALL;
  }

  private String since() {
    if (watch.lookAtAll()) {
      seen = Sealer.ALL;
    }
    return seen;
  }

  /** Whether to go on at once. */
  private boolean take(Sealed sealed) {
    if (sealed instanceof Sealed.Done done) {
      edge = done.edge();
      seen = done.seen();
      refusal = null;
      copying.copy(done.note());
      watch.sealed(done.oldest(), Time.now(), done.more());
      return done.more();
    }
    if (sealed instanceof Sealed.Nothing nothing) {
      edge = nothing.edge();
      seen = nothing.seen();
      watch.nothing();
      nothing.uncopied().ifPresent(copying::catchUp);
      refusal = null;
    } else if (sealed instanceof Sealed.Refused refused) {
      if (!refused.reason().equals(refusal)) {
        LOG.log(Level.SEVERE, "the Ledger is not sealed: {0}", refused.reason());
      }
      refusal = refused.reason();
      forget();
    }
    // Where another server seals, what it saw is not known here: the clock goes on.
    return false;
  }

  /** Why nothing is signed; empty where all is well. */
  public Optional<String> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** Why the last checkpoint stands in the database alone; empty where all is well. */
  public Optional<String> copyProblem() {
    return copying.problem();
  }

  /** How long the oldest leaf has waited, or had when it was sealed last. */
  public Duration lag() {
    return watch.lag();
  }
}
