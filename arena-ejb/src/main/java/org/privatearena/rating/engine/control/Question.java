package org.privatearena.rating.engine.control;

/**
 * What is asked of votes.
 *
 * @param ignoreTies whether ties and both bad are left out instead of taken as halves
 * @param evenPairs whether each pair's votes weigh 1/max(their number, 50)
 * @param covariates for {@link Method#CONTEXTUAL}
 * @param position whether the left side has a term of its own, for {@link Method#CONTEXTUAL}
 * @param ridge on the coefficients of {@link Method#CONTEXTUAL}, on the sum of the log-likelihood;
 *     0 or more
 * @param seed of a bootstrap
 * @param eloK what a vote moves at most, in points, for {@link Method#ELO}
 * @param eloStart the first rating of all, in points, for {@link Method#ELO}
 * @param settings how the board is shown
 */
public record Question(
    Method method,
    boolean ignoreTies,
    boolean evenPairs,
    Covariates covariates,
    boolean position,
    double ridge,
    Intervals intervals,
    long seed,
    double eloK,
    double eloStart,
    BoardSettings settings) {

  static final long LEAST_OF_A_PAIR = 50;

  /** The first rating of all where nothing else is asked for. */
  public static final double ELO_START = 1000;

  public Question {
    if (!(ridge >= 0) || !(eloK > 0) || !Double.isFinite(eloStart)) {
      throw new IllegalArgumentException(
          "ridge from 0, K above 0, a finite start: " + ridge + ", " + eloK + ", " + eloStart);
    }
  }

  /** Bradley-Terry, every vote of another person. */
  public static Question usual() {
    return new Question(
        Method.BRADLEY_TERRY,
        false,
        false,
        Covariates.none(),
        false,
        0,
        Intervals.ofVotes(),
        1,
        4,
        ELO_START,
        BoardSettings.usual());
  }

  /** The same by another method. */
  public Question by(Method other) {
    return new Question(
        other,
        ignoreTies,
        evenPairs,
        covariates,
        position,
        ridge,
        intervals,
        seed,
        eloK,
        eloStart,
        settings);
  }

  /** The same with other intervals. */
  public Question with(Intervals other) {
    return new Question(
        method,
        ignoreTies,
        evenPairs,
        covariates,
        position,
        ridge,
        other,
        seed,
        eloK,
        eloStart,
        settings);
  }

  /** The same, shown otherwise. */
  public Question with(BoardSettings other) {
    return new Question(
        method,
        ignoreTies,
        evenPairs,
        covariates,
        position,
        ridge,
        intervals,
        seed,
        eloK,
        eloStart,
        other);
  }

  /** The same with covariates, and a term for the left side if asked for. */
  public Question with(Covariates others, boolean left, double ridgeOnThem) {
    return new Question(
        method,
        ignoreTies,
        evenPairs,
        others,
        left,
        ridgeOnThem,
        intervals,
        seed,
        eloK,
        eloStart,
        settings);
  }

  /** The same with ties left out, or not. */
  public Question ignoringTies(boolean ignored) {
    return new Question(
        method,
        ignored,
        evenPairs,
        covariates,
        position,
        ridge,
        intervals,
        seed,
        eloK,
        eloStart,
        settings);
  }

  /** The same with pairs evened out, or not. */
  public Question evenPairs(boolean even) {
    return new Question(
        method,
        ignoreTies,
        even,
        covariates,
        position,
        ridge,
        intervals,
        seed,
        eloK,
        eloStart,
        settings);
  }

  /** The same with another seed. */
  public Question seeded(long other) {
    return new Question(
        method,
        ignoreTies,
        evenPairs,
        covariates,
        position,
        ridge,
        intervals,
        other,
        eloK,
        eloStart,
        settings);
  }

  /** The same with another first rating of all, in points, for {@link Method#ELO}. */
  public Question startingAt(double rating) {
    return new Question(
        method,
        ignoreTies,
        evenPairs,
        covariates,
        position,
        ridge,
        intervals,
        seed,
        eloK,
        rating,
        settings);
  }
}
