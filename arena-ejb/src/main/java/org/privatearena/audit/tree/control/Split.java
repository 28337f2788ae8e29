package org.privatearena.audit.tree.control;

/** Where a tree is cut in two. */
final class Split {

  private Split() {}

  /**
   * The largest power of two that is smaller than the number of leaves.
   *
   * @param leaves at least 2
   */
  static long of(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }
}
