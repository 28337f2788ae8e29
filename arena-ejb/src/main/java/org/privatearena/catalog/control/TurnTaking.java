package org.privatearena.catalog.control;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs steps of any threads one after another, in their order of arrival, each seeing what the
 * former wrote, without ever blocking: a thread that finds another at work leaves its step to it.
 */
final class TurnTaking {

  private final Queue<Runnable> steps = new ConcurrentLinkedQueue<>();
  private final AtomicInteger waiting = new AtomicInteger();

  void run(Runnable step) {
    if (waiting.compareAndSet(0, 1)) {
      // Nearly always: nobody is at work and nothing waits.
      step.run();
    } else {
      steps.add(step);
      if (waiting.getAndIncrement() != 0) {
        return;
      }
      steps.remove().run();
    }
    while (waiting.decrementAndGet() != 0) {
      steps.remove().run();
    }
  }
}
