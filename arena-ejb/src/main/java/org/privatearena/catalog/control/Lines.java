package org.privatearena.catalog.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Holds the one {@link ModelClient} and its few threads. They are plain threads: nothing of the
 * container's may be used on them, and however many streams are open, they stay as few.
 */
@ApplicationScoped
public class Lines {

  @Inject private CatalogSettings settings;

  /**
   * Opening looks up names, which takes seconds where their server does not answer: on threads of
   * its own, so that limits of time and stops never wait for it.
   */
  private static final int OPENING_THREADS = 8;

  private static final int IDLE_SECONDS = 5;

  private ExecutorService openings;
  private ExecutorService callbacks;
  private ScheduledExecutorService timer;
  private ModelClient client;

  @PostConstruct
  void open() {
    ThreadPoolExecutor opening =
        new ThreadPoolExecutor(
            OPENING_THREADS,
            OPENING_THREADS,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            named("arena-upstream-opening-"));
    opening.allowCoreThreadTimeOut(true);
    openings = opening;
    callbacks = Executors.newFixedThreadPool(settings.threads(), named("arena-upstream-"));
    ScheduledThreadPoolExecutor watches =
        new ScheduledThreadPoolExecutor(1, named("arena-upstream-timer-"));
    // Else a call that has ended would stay in memory until its next deadline.
    watches.setRemoveOnCancelPolicy(true);
    timer = watches;
    client =
        new ModelClient(openings, callbacks, timer, settings.limits(), settings.allowedHosts());
  }

  @PreDestroy
  void close() {
    timer.shutdownNow();
    callbacks.shutdownNow();
    openings.shutdownNow();
  }

  ModelClient client() {
    return client;
  }

  private static ThreadFactory named(String prefix) {
    AtomicInteger number = new AtomicInteger();
    return work -> {
      Thread thread = new Thread(work, prefix + number.incrementAndGet());
      thread.setDaemon(true);
      return thread;
    };
  }
}
