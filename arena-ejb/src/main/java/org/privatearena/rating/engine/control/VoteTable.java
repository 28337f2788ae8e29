package org.privatearena.rating.engine.control;

import java.util.Arrays;

/**
 * Votes in columns, in the order in which they were added: who was on sides a and b, the outcome,
 * and the rater. Rows are only ever added; what is known of a vote besides stands in columns of the
 * caller's, by the same row numbers from 0.
 *
 * <p>Contestants and raters are known by small numbers from 0. One thread adds; others may read the
 * rows below a {@link #size} that they have been told of.
 */
public final class VoteTable {

  /** The largest number of contestants. */
  public static final int MOST_CONTESTANTS = 1 << 15;

  /** The rater of a vote of whom nothing is known. */
  public static final int NO_RATER = -1;

  static final int BLOCK_BITS = 16;
  static final int BLOCK = 1 << BLOCK_BITS;
  private static final int PLACE = BLOCK - 1;
  private static final int A_SHIFT = 17;
  private static final int B_SHIFT = 2;
  private static final int CONTESTANT = MOST_CONTESTANTS - 1;
  private static final int OUTCOME = 3;

  private volatile int[][] codes = new int[0][];
  private volatile int[][] raters = new int[0][];
  private volatile int size;
  private int mostRaters;
  private boolean someUnknown;

  /** How many votes there are. */
  public int size() {
    return size;
  }

  /** One more than the largest number of a rater. */
  public int raters() {
    return mostRaters;
  }

  /** Whether it is known of every vote who cast it. */
  boolean knowsRaters() {
    return !someUnknown;
  }

  /**
   * Adds a vote.
   *
   * @param a number of the contestant on side a, from 0, below {@link #MOST_CONTESTANTS}
   * @param b number of another contestant
   * @param rater number of who voted, from 0, or {@link #NO_RATER}
   * @return its row
   * @throws IllegalArgumentException if a is b, or a number is out of range
   */
  public int add(int a, int b, Outcome outcome, int rater) {
    if (a == b || a < 0 || b < 0 || a > CONTESTANT || b > CONTESTANT || rater < NO_RATER) {
      throw new IllegalArgumentException("no vote: " + a + " against " + b + " by " + rater);
    }
    addCode(code(a, b, outcome.place()), rater);
    return size - 1;
  }

  void addCode(int code, int rater) {
    int row = size;
    int block = row >>> BLOCK_BITS;
    if (block == codes.length) {
      int[][] moreRaters = Arrays.copyOf(raters, block + 1);
      moreRaters[block] = new int[BLOCK];
      raters = moreRaters;
      int[][] more = Arrays.copyOf(codes, block + 1);
      more[block] = new int[BLOCK];
      codes = more;
    }
    codes[block][row & PLACE] = code;
    raters[block][row & PLACE] = rater;
    mostRaters = Math.max(mostRaters, rater + 1);
    someUnknown |= rater == NO_RATER;
    size = row + 1;
  }

  /** The contestant on side a. */
  public int a(int row) {
    return a0(code(row));
  }

  /** The contestant on side b. */
  public int b(int row) {
    return b0(code(row));
  }

  /** The outcome. */
  public Outcome outcome(int row) {
    return Outcome.at(outcome0(code(row)));
  }

  /** Who voted, or {@link #NO_RATER}. */
  public int rater(int row) {
    return raters[row >>> BLOCK_BITS][row & PLACE];
  }

  int code(int row) {
    return codes[row >>> BLOCK_BITS][row & PLACE];
  }

  int[] codes(int block) {
    return codes[block];
  }

  int[] raters(int block) {
    return raters[block];
  }

  static int code(int a, int b, int outcome) {
    return (a << A_SHIFT) | (b << B_SHIFT) | outcome;
  }

  static int a0(int code) {
    return code >>> A_SHIFT;
  }

  static int b0(int code) {
    return (code >>> B_SHIFT) & CONTESTANT;
  }

  static int outcome0(int code) {
    return code & OUTCOME;
  }

  static int blocks(int rows) {
    return (rows + BLOCK - 1) >>> BLOCK_BITS;
  }
}
