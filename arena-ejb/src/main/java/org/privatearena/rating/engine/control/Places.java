package org.privatearena.rating.engine.control;

import java.util.Arrays;

/** The numbers under which the contestants of a table of votes take part, and their cells. */
final class Places {

  /** The number of a contestant, and the cell of a vote, that takes no part. */
  static final int ABSENT = -1;

  /** What makes a sum of two negative. */
  private static final int BELOW = Integer.MIN_VALUE / 2;

  private final int[] numbers;
  private final int contestants;

  /** Whether all have the numbers of the table. */
  private final boolean same;

  /** Whether two have one number. */
  private final boolean shared;

  /** What it adds to the place of a cell to stand on side a, by number in the table. */
  private final int[] ofA;

  /** The same on side b. */
  private final int[] ofB;

  private Places(int[] numbers, int contestants) {
    this.numbers = numbers;
    this.contestants = contestants;
    int[] present = Arrays.stream(numbers).filter(number -> number != ABSENT).toArray();
    shared = Arrays.stream(present).distinct().count() < present.length;
    ofA = new int[numbers.length];
    ofB = new int[numbers.length];
    boolean inOrder = true;
    for (int i = 0; i < numbers.length; i++) {
      inOrder &= numbers[i] == i;
      ofA[i] = numbers[i] == ABSENT ? BELOW : numbers[i] * contestants * Outcome.COUNT;
      ofB[i] = numbers[i] == ABSENT ? BELOW : numbers[i] * Outcome.COUNT;
    }
    same = inOrder;
  }

  /** Those of the table. */
  static Places same(int contestants) {
    int[] numbers = new int[contestants];
    Arrays.setAll(numbers, i -> i);
    return new Places(numbers, contestants);
  }

  /**
   * Other numbers.
   *
   * @param others for each present number the new one, or {@link #ABSENT}; two may share one
   * @param most one more than the largest new number
   */
  Places renumbered(int[] others, int most) {
    int[] composed =
        Arrays.stream(numbers).map(number -> number == ABSENT ? ABSENT : others[number]).toArray();
    return new Places(composed, most);
  }

  int contestants() {
    return contestants;
  }

  /** The number of a contestant of the table, or {@link #ABSENT}. */
  int of(int contestant) {
    return numbers[contestant];
  }

  /** The cell of a vote, or {@link #ABSENT}. */
  int cell(int code) {
    int a = VoteTable.a0(code);
    int b = VoteTable.b0(code);
    if (shared && numbers[a] == numbers[b]) {
      return ABSENT;
    }
    int cell = ofA[a] + ofB[b] + VoteTable.outcome0(code);
    return cell | (cell >> (Integer.SIZE - 1));
  }

  /** The cells of many votes, in loops without a branch, which could not be foretold. */
  void cells(int[] codes, int rows, int[] into) {
    if (same) {
      for (int i = 0; i < rows; i++) {
        int pair = VoteTable.a0(codes[i]) * contestants + VoteTable.b0(codes[i]);
        into[i] = pair * Outcome.COUNT + VoteTable.outcome0(codes[i]);
      }
      return;
    }
    for (int i = 0; i < rows; i++) {
      int code = codes[i];
      int cell = ofA[VoteTable.a0(code)] + ofB[VoteTable.b0(code)] + VoteTable.outcome0(code);
      into[i] = cell | (cell >> (Integer.SIZE - 1));
    }
    for (int i = 0; i < rows && shared; i++) {
      int apart = numbers[VoteTable.a0(codes[i])] ^ numbers[VoteTable.b0(codes[i])];
      into[i] |= (apart - 1) >> (Integer.SIZE - 1);
    }
  }
}
