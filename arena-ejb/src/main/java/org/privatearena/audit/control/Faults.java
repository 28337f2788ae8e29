package org.privatearena.audit.control;

import java.util.ArrayList;
import java.util.List;

/** What does not hold: all are counted, the first hundred kept. */
public final class Faults {

  /** How many are kept. */
  public static final int KEPT = 100;

  private final List<Fault> first = new ArrayList<>();
  private long count;

  /**
   * Something that does not hold.
   *
   * @param what of which it is wrong: a place, a size, an id
   */
  public record Fault(Flaw flaw, String what) {}

  public void add(Flaw flaw, Object what) {
    count++;
    if (first.size() < KEPT) {
      first.add(new Fault(flaw, String.valueOf(what)));
    }
  }

  /** All, also those that are not kept. */
  public long count() {
    return count;
  }

  /** The first, in the order in which they were found. */
  public List<Fault> first() {
    return List.copyOf(first);
  }
}
