package org.privatearena.access.limit.control;

/** What came of the wish to limit otherwise. */
public sealed interface LimitChange {

  /**
   * It counts from now on, or does so already.
   *
   * @param table that counts
   */
  record Counts(LimitTable table) implements LimitChange {}

  /**
   * Somebody has decided meanwhile.
   *
   * @param version that counts
   */
  record Outdated(long version) implements LimitChange {}
}
