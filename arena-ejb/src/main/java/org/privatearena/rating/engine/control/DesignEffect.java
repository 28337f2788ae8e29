package org.privatearena.rating.engine.control;

/** What weights cost (Kish 1965): n sum w^2/(sum w)^2, so many times the votes tell as much. */
final class DesignEffect {

  private DesignEffect() {}

  /** 1 where all votes weigh alike, and without votes. */
  static double of(Sample sample) {
    return of(sample.cells());
  }

  /** The same of votes that have been counted. */
  static double of(Cells cells) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < cells.weights().length; i++) {
      sum += cells.weights()[i];
      squares += cells.squares()[i];
    }
    return sum == 0 ? 1 : (double) cells.total() * squares / (sum * sum);
  }
}
