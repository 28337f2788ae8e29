package org.privatearena.rating.engine.control;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;

/**
 * Threads that share the parts of a computation. A part must not depend on which thread runs it.
 *
 * <p>The calling thread takes part, so that a computation ends even where the executor is busy with
 * other things and never begins a part.
 */
public final class Workers {

  /** The calling thread alone. */
  public static final Workers CALLER = new Workers(Runnable::run, 1);

  private final Executor executor;
  private final int threads;

  /**
   * @param executor where the other threads come from
   * @param threads how many run at once, the calling one too; 1 or more
   */
  public Workers(Executor executor, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread: " + threads);
    }
    this.executor = executor;
    this.threads = threads;
  }

  /** Threads of our own that do not keep a process alive, each for one computation. */
  public static Workers threads(int threads) {
    return new Workers(Workers::start, threads);
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "rating");
    thread.setDaemon(true);
    thread.start();
  }

  /** How many parts run at once at most. */
  public int threads() {
    return threads;
  }

  /**
   * Runs the parts 0 to {@code parts} - 1, each once, in any order, and returns when all have
   * ended.
   *
   * @throws RuntimeException or Error, the first that a part threw; the parts not yet begun are
   *     left out then
   */
  public void each(int parts, IntConsumer part) {
    Share share = new Share(parts, part);
    for (int i = 1; i < Math.min(threads, parts); i++) {
      executor.execute(share);
    }
    share.run();
    share.await();
  }

  private static final class Share implements Runnable {

    private final int parts;
    private final IntConsumer part;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();
    private int ended;

    Share(int parts, IntConsumer part) {
      this.parts = parts;
      this.part = part;
    }

    @Override
    public void run() {
      for (int i = next.getAndIncrement(); i < parts; i = next.getAndIncrement()) {
        try {
          if (failure.get() == null) {
            part.accept(i);
          }
        } catch (RuntimeException | Error e) {
          failure.compareAndSet(null, e);
        } finally {
          end();
        }
      }
    }

    private synchronized void end() {
      ended++;
      if (ended == parts) {
        notifyAll();
      }
    }

    private synchronized void awaitAll() throws InterruptedException {
      while (ended < parts) {
        wait();
      }
    }

    void await() {
      try {
        awaitAll();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while votes were counted", e);
      }
      if (failure.get() instanceof Error error) {
        throw error;
      }
      if (failure.get() instanceof RuntimeException exception) {
        throw exception;
      }
    }
  }
}
