package org.privatearena.battle.control;

import org.privatearena.battle.entity.Side;

/** Everything is shown as it comes: the mode live, and Turns that have ended. */
record Flowing() implements Release {

  @Override
  public boolean atOnce() {
    return true;
  }

  @Override
  public void heard(Side side, int characters) {
    // It makes no difference.
  }

  @Override
  public void over(Side side) {
    // It makes no difference.
  }

  @Override
  public int tick() {
    return Integer.MAX_VALUE;
  }
}
