package org.privatearena.battle.control;

import java.util.function.Supplier;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/**
 * A stretch of a Battle's beginning, for Java's flight recorder: {@code write} is what happens
 * inside the transaction, {@code store} is the same with its commit. {@code
 * org.privatearena.Accepted} comes before it on the same thread, and {@code org.privatearena.Asked}
 * of both sides after it. Costs nothing while nothing is recorded.
 */
@Name("org.privatearena.Beginning")
@Label("Beginning of a battle")
@StackTrace(false)
final class Beginning extends Event {

  @Label("Step")
  final String step;

  /** Null where none has begun. */
  @Label("Battle")
  String battle;

  private Beginning(String step) {
    this.step = step;
  }

  static Scheduled timed(String step, Supplier<Scheduled> work) {
    Beginning event = new Beginning(step);
    event.begin();
    try {
      Scheduled scheduled = work.get();
      event.end();
      if (event.shouldCommit() && scheduled.order() != null) {
        event.battle = scheduled.order().battle().toString();
      }
      return scheduled;
    } finally {
      event.commit();
    }
  }
}
