package org.privatearena.rating.engine.control;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * How often each of K contestants, known here by their index from 0, won, lost and tied against
 * each other. All that a Bradley-Terry rating needs to know of the votes. Immutable.
 *
 * <p>An index outside 0..K-1 is an {@link IndexOutOfBoundsException}.
 */
public final class PairCounts {

  /** The largest number of votes: up to here a sum of halves is exact in a double. */
  public static final long MOST_VOTES = 1L << 52;

  private final long[][] wins;
  private final long[][] ties;
  private final long[][] bothBad;
  private final long[] losses;

  private PairCounts(long[][] wins, long[][] ties, long[][] bothBad) {
    this.wins = copy(wins);
    this.ties = copy(ties);
    this.bothBad = copy(bothBad);
    losses = new long[wins.length];
    for (long[] row : wins) {
      for (int j = 0; j < losses.length; j++) {
        losses[j] += row[j];
      }
    }
  }

  /**
   * Starts an empty table.
   *
   * @param contestants how many contestants, 0 or more
   */
  public static Builder between(int contestants) {
    return new Builder(contestants);
  }

  /** How many contestants the table has, with or without votes. */
  public int contestants() {
    return wins.length;
  }

  /** Votes that preferred {@code winner} to {@code loser}. */
  public long wins(int winner, int loser) {
    return wins[winner][loser];
  }

  /** Votes that found the two equally good. */
  public long ties(int one, int other) {
    return ties[one][other];
  }

  /** Votes that found both bad. */
  public long bothBad(int one, int other) {
    return bothBad[one][other];
  }

  /** All votes on this pair. */
  public long battles(int one, int other) {
    return wins[one][other] + wins[other][one] + ties[one][other] + bothBad[one][other];
  }

  /** What {@code one} scored against {@code other}: 1 for a win, 1/2 for a tie or both bad. */
  public double score(int one, int other) {
    return wins[one][other] + (ties[one][other] + bothBad[one][other]) / 2.0;
  }

  /** All votes on this contestant. */
  public long battles(int contestant) {
    return wins(contestant) + losses(contestant) + ties(contestant) + bothBad(contestant);
  }

  /** Votes that preferred this contestant. */
  public long wins(int contestant) {
    return sum(wins[contestant]);
  }

  /** Votes that preferred its opponent. */
  public long losses(int contestant) {
    return losses[contestant];
  }

  /** Votes that found this contestant and its opponent equally good. */
  public long ties(int contestant) {
    return sum(ties[contestant]);
  }

  /** Votes that found this contestant and its opponent bad. */
  public long bothBad(int contestant) {
    return sum(bothBad[contestant]);
  }

  /** All votes in the table. */
  public long votes() {
    long twice = 0;
    for (int i = 0; i < contestants(); i++) {
      twice += battles(i);
    }
    return twice / 2;
  }

  /**
   * The table of some contestants among themselves.
   *
   * @param kept indexes of this table; place i of the result is the contestant {@code kept.get(i)}
   */
  public PairCounts among(List<Integer> kept) {
    if (kept.equals(IntStream.range(0, contestants()).boxed().toList())) {
      return this;
    }
    Builder table = between(kept.size());
    for (int i = 0; i < kept.size(); i++) {
      for (int j = i + 1; j < kept.size(); j++) {
        int a = kept.get(i);
        int b = kept.get(j);
        table.add(i, j, wins[a][b], wins[b][a], ties[a][b], bothBad[a][b]);
      }
    }
    return table.build();
  }

  private static long sum(long[] values) {
    long sum = 0;
    for (long value : values) {
      sum += value;
    }
    return sum;
  }

  private static long[][] copy(long[][] cells) {
    return Arrays.stream(cells).map(long[]::clone).toArray(long[][]::new);
  }

  /** Collects counts; not for use by several threads at once. */
  public static final class Builder {

    private final long[][] wins;
    private final long[][] ties;
    private final long[][] bothBad;
    private long votes;

    private Builder(int contestants) {
      if (contestants < 0) {
        throw new IllegalArgumentException("contestants must not be negative: " + contestants);
      }
      wins = new long[contestants][contestants];
      ties = new long[contestants][contestants];
      bothBad = new long[contestants][contestants];
    }

    /**
     * Adds votes on one pair to those already there; (a, b) and (b, a) are the same pair.
     *
     * @throws IllegalArgumentException if a is b, a count is negative, or the table would hold more
     *     than {@link #MOST_VOTES}
     */
    public Builder add(int a, int b, long winsA, long winsB, long tied, long foundBothBad) {
      Objects.checkIndex(a, wins.length);
      Objects.checkIndex(b, wins.length);
      if (a == b) {
        throw new IllegalArgumentException("a contestant cannot meet itself: " + a);
      }
      count(winsA);
      count(winsB);
      count(tied);
      count(foundBothBad);
      wins[a][b] += winsA;
      wins[b][a] += winsB;
      ties[a][b] += tied;
      ties[b][a] += tied;
      bothBad[a][b] += foundBothBad;
      bothBad[b][a] += foundBothBad;
      return this;
    }

    /** The table as it stands; the builder may go on. */
    public PairCounts build() {
      return new PairCounts(wins, ties, bothBad);
    }

    private void count(long more) {
      if (more < 0 || more > MOST_VOTES - votes) {
        throw new IllegalArgumentException(
            "not a number of votes to add to " + votes + ": " + more);
      }
      votes += more;
    }
  }
}
