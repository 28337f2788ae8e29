package org.privatearena.timing;

import java.util.List;

/**
 * One battle as its reader received it. Times are nanoseconds since the battle was asked for.
 *
 * @param begun the answer that named the battle was there
 * @param answered the first byte of the event stream was there
 * @param reads every piece that the network gave, in order
 * @param heard every event, in order
 * @param looks what the card showed meanwhile, empty where nobody looked
 * @param closed the stream was closed
 */
record Trace(
    String battle,
    long begun,
    long answered,
    List<Read> reads,
    List<Heard> heard,
    List<Look> looks,
    long closed) {

  /** Bytes that came together. */
  record Read(long at, int bytes) {}

  /**
   * An event.
   *
   * @param at its last byte was there
   * @param side a, b or empty
   * @param characters of text, 0 where it has none
   * @param bytes of the whole event
   */
  record Heard(long at, String name, String side, int characters, int bytes) {}

  /**
   * A look at the card.
   *
   * @param at its answer was there
   * @param took how long it took
   * @param a characters of side a, -1 while it waits
   * @param b characters of side b, -1 while it waits
   */
  record Look(long at, long took, int a, int b) {}

  /** Characters of a side's whole answer. */
  int characters(String side) {
    return heard.stream().filter(e -> e.side().equals(side)).mapToInt(Heard::characters).sum();
  }
}
