package org.privatearena.catalog.control;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs steps of any threads one after another, in their order of arrival, each seeing what the
 * former wrote, without ever blocking: a thread that finds another at work leaves its step to it.
 */
final class TurnTaking {

  private final Queue<Runnable> steps;
  private final AtomicInteger waiting = new AtomicInteger();

  TurnTaking() {
    this(new ConcurrentLinkedQueue<>());
  }

  /** With a queue that is safe for many threads. */
  TurnTaking(Queue<Runnable> steps) {
    this.steps = steps;
  }

  void run(Runnable step) {
    if (waiting.compareAndSet(0, 1)) {
      if (steps.isEmpty()) {
        // Nearly always: nobody is at work and nothing waits.
        step.run();
      } else {
        // Somebody has a step in the queue and has not counted it yet, so that one of this thread's
        // own may still wait behind it.
        steps.add(step);
        steps.remove().run();
      }
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
