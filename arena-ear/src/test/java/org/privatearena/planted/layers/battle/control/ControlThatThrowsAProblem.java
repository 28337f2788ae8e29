package org.privatearena.planted.layers.battle.control;

import org.privatearena.shared.boundary.Problem;

final class ControlThatThrowsAProblem {

  private ControlThatThrowsAProblem() {}

  static void refuse(boolean unknown) {
    if (unknown) {
      throw Problem.notFound();
    }
  }
}
