package org.privatearena.battle.boundary;

import org.privatearena.shared.boundary.Problem;

/** A turn's number in an address, 1 or more. What is none names nothing, so it is not found. */
final class TurnNumber {

  private TurnNumber() {}

  static int parse(String number) {
    if (number.matches("[1-9][0-9]{0,4}")) {
      return Integer.parseInt(number);
    }
    throw Problem.notFound();
  }
}
