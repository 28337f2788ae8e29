package org.privatearena.battle.control;

import java.util.List;
import org.privatearena.access.limit.control.Reached;

/**
 * What the scheduler stored.
 *
 * @param order the Turn to answer now, null where there is none
 */
record Scheduled(Begun begun, TurnOrder order) {

  static Scheduled run(TurnOrder order) {
    return new Scheduled(new Begun.Answering(order.battle(), order.number(), false), order);
  }

  static Scheduled refused(String code, String sentence, Integer... figures) {
    return new Scheduled(new Begun.Refused(code, sentence, List.of(figures)), null);
  }

  static Scheduled limited(Reached limit) {
    return new Scheduled(new Begun.Limited(limit), null);
  }

  static Scheduled unknown() {
    return new Scheduled(new Begun.Unknown(), null);
  }
}
