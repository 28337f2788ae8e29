package org.privatearena.rating.engine.control;

/** What weights cost (Kish 1965): n sum w^2/(sum w)^2, so many times the votes tell as much. */
public final class DesignEffect {

  private DesignEffect() {}

  /** 1 where all votes weigh alike, and without votes. */
  public static double of(Sample sample) {
    return of(sample.cells());
  }

  /** The same where a pair counts for 50 votes at most: see {@link Question#evenPairs}. */
  public static double ofEvenPairs(Sample sample) {
    return of(sample.cells().evenPairs(Question.LEAST_OF_A_PAIR));
  }

  private static double of(Cells cells) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < cells.weights().length; i++) {
      sum += cells.weights()[i];
      squares += cells.squares()[i];
    }
    return sum == 0 ? 1 : (double) cells.total() * squares / (sum * sum);
  }
}
