package org.privatearena.rating.control;

import java.util.Arrays;
import org.privatearena.battle.style.entity.StyleCounts;
import org.privatearena.battle.style.entity.VoteStyle;
import org.privatearena.rating.engine.control.StyleCovariates;

/**
 * Counts of style by the row numbers of {@link VoteColumns}, 20 bytes a vote. Counts may come later
 * than their vote, and stay when they are there. One thread adds.
 */
final class VoteStyleColumns {

  private static final int BITS = 16;
  private static final int BLOCK = 1 << BITS;
  private static final int UNKNOWN = -1;
  private static final int TERMS = StyleTerm.all().size();
  private static final int MARKS = 2 * (TERMS - 1);

  private volatile Block[] blocks = new Block[0];

  private static final class Block {
    final int[] tokens = new int[2 * BLOCK];
    final char[] marks = new char[MARKS * BLOCK];

    Block() {
      Arrays.fill(tokens, UNKNOWN);
    }
  }

  /**
   * Keeps the counts of a vote.
   *
   * @return whether they were not there before
   */
  boolean put(int row, VoteStyle style) {
    Block block = made(row >>> BITS);
    if (has(row)) {
      return false;
    }
    put(block, row & (BLOCK - 1), 0, style.a());
    put(block, row & (BLOCK - 1), 1, style.b());
    return true;
  }

  /** Keeps what others have of a vote, if they have some. */
  void take(int row, VoteStyleColumns others, int there) {
    if (others.has(there)) {
      Block from = others.blocks[there >>> BITS];
      Block to = made(row >>> BITS);
      int here = row & (BLOCK - 1);
      int other = there & (BLOCK - 1);
      System.arraycopy(from.tokens, 2 * other, to.tokens, 2 * here, 2);
      System.arraycopy(from.marks, MARKS * other, to.marks, MARKS * here, MARKS);
    }
  }

  private Block made(int number) {
    if (number >= blocks.length) {
      blocks = Arrays.copyOf(blocks, number + 1);
    }
    if (blocks[number] == null) {
      Block[] more = blocks.clone();
      more[number] = new Block();
      blocks = more;
    }
    return blocks[number];
  }

  private static void put(Block block, int at, int side, StyleCounts counts) {
    int[] marks = {counts.headings(), counts.items(), counts.bold()};
    for (int i = 0; i < marks.length; i++) {
      // More than 65,535 is as many.
      block.marks[MARKS * at + 2 * i + side] = (char) Math.min(marks[i], Character.MAX_VALUE);
    }
    block.tokens[2 * at + side] = counts.tokens();
  }

  /** Whether the vote has counts now. */
  boolean has(int row) {
    Block[] there = blocks;
    int number = row >>> BITS;
    return number < there.length
        && there[number] != null
        && there[number].tokens[2 * (row & (BLOCK - 1)) + 1] != UNKNOWN;
  }

  /**
   * A count of a vote that has some.
   *
   * @param place twice the place of the term in {@link StyleTerm#all}, and one more for side b
   */
  int count(int row, int place) {
    Block block = blocks[row >>> BITS];
    int at = row & (BLOCK - 1);
    return place < 2 ? block.tokens[2 * at + place] : block.marks[MARKS * at + place - 2];
  }

  /**
   * Counts of votes whose rows follow each other in one block; 0 for a vote that has none.
   *
   * @param place as in {@link #count}
   */
  void read(int first, int rows, int place, int[] into) {
    Block[] there = blocks;
    int number = first >>> BITS;
    Block block = number < there.length ? there[number] : null;
    if (block == null) {
      Arrays.fill(into, 0, rows, 0);
      return;
    }
    int at = first & (BLOCK - 1);
    for (int i = 0; i < rows && place < 2; i++) {
      into[i] = Math.max(0, block.tokens[2 * (at + i) + place]);
    }
    for (int i = 0; i < rows && place >= 2; i++) {
      into[i] = block.marks[MARKS * (at + i) + place - 2];
    }
  }

  /**
   * The counts of some terms.
   *
   * @param terms their places in {@link StyleTerm#all}
   */
  StyleCovariates.Counts of(int[] terms) {
    return new StyleCovariates.Counts() {
      @Override
      public int of(int row, int place) {
        return count(row, there(place));
      }

      @Override
      public void read(int first, int rows, int place, int[] into) {
        VoteStyleColumns.this.read(first, rows, there(place), into);
      }

      private int there(int place) {
        return 2 * terms[place >> 1] + (place & 1);
      }
    };
  }
}
