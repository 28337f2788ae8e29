package org.privatearena.battle.control;

import java.util.function.Supplier;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * A stretch of a Battle's beginning, for Java's flight recorder: {@code write} is what happens
 * inside the transaction, {@code store} is the same with its commit. Costs nothing while nothing is
 * recorded.
 */
@Name("org.privatearena.Beginning")
@Label("Beginning of a battle")
@StackTrace(false)
final class Beginning extends Event {

  @Label("Step")
  final String step;

  private Beginning(String step) {
    this.step = step;
  }

  static <T> T timed(String step, Supplier<T> work) {
    Beginning event = new Beginning(step);
    event.begin();
    try {
      return work.get();
    } finally {
      event.commit();
    }
  }
}
