package org.privatearena.battle.control;

import org.privatearena.catalog.control.Lineup;

/** Says why no pair can be drawn, in terms of what the person may know. */
final class NotEnough {

  private NotEnough() {}

  static String sentence(Lineup.Field field) {
    StringBuilder why = new StringBuilder("A battle needs two models that may meet; ");
    switch (field.ready().size()) {
      case 0 -> why.append("none is open to you now.");
      case 1 -> why.append("only one is open to you now.");
      default -> why.append("those open to you now are all of one family.");
    }
    if (field.paused() > 0) {
      why.append(" Not active: ").append(field.paused()).append('.');
    }
    if (field.unreachable() > 0) {
      why.append(" Out of reach now: ").append(field.unreachable()).append('.');
    }
    return why.append(" Ask an administrator to open another model to your groups.").toString();
  }
}
