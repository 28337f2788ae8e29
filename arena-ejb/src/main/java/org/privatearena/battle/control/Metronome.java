package org.privatearena.battle.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The one clock by which Turns show their answers, however many they are. It beats only while there
 * are any. Its thread is a plain one: nothing of the container's may be used on it.
 */
@ApplicationScoped
public class Metronome {

  private static final Logger LOG = Logger.getLogger(Metronome.class.getName());
  private static final int IDLE_SECONDS = 10;

  private final Map<Object, Runnable> listeners = new HashMap<>();

  @Inject private BattleSettings settings;

  private ScheduledThreadPoolExecutor timer;
  private ScheduledFuture<?> beat;

  @PostConstruct
  void start() {
    timer = new ScheduledThreadPoolExecutor(1, Metronome::thread);
    timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
    timer.setRemoveOnCancelPolicy(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "arena-metronome");
    thread.setDaemon(true);
    return thread;
  }

  /** Calls the listener at each tick, on the clock's thread, until {@link #leave}. */
  synchronized void follow(Object key, Runnable listener) {
    listeners.put(key, listener);
    if (beat == null) {
      long nanos = settings.tempo().tick().toNanos();
      beat = timer.scheduleAtFixedRate(this::tick, nanos, nanos, TimeUnit.NANOSECONDS);
    }
  }

  synchronized void leave(Object key) {
    listeners.remove(key);
    if (listeners.isEmpty() && beat != null) {
      beat.cancel(false);
      beat = null;
    }
  }

  private synchronized List<Runnable> listeners() {
    return List.copyOf(listeners.values());
  }

  private void tick() {
    for (Runnable listener : listeners()) {
      try {
        listener.run();
      } catch (RuntimeException | Error e) {
        // An error of one turn must not stop the clock for all others.
        LOG.log(Level.SEVERE, "a turn could not show what was due", e);
      }
    }
  }

  @PreDestroy
  void stop() {
    timer.shutdownNow();
  }
}
