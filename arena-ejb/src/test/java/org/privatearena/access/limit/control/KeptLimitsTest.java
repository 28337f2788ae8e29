package org.privatearena.access.limit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** LIM-3 and LIM-5: what is read when. */
class KeptLimitsTest {

  private final KeptLimits kept = new KeptLimits();
  private int reads;
  private long version = 1;

  private LimitTable read() {
    reads++;
    return table(version);
  }

  private static LimitTable table(long version) {
    return new LimitTable(
        version, Instant.EPOCH, new TreeMap<>(Map.of("*", new Limits(version, null, null))));
  }

  @Test
  void it_is_read_once_for_each_stamp() {
    assertEquals(table(1), kept.as(7, this::read));
    version = 2;
    assertEquals(table(1), kept.as(7, this::read));
    assertEquals(table(1), kept.as(6, this::read));
    assertEquals(1, reads);
    assertEquals(table(2), kept.as(8, this::read));
    assertEquals(2, reads);
  }

  @Test
  void who_goes_on_reads_only_where_nothing_is_known() {
    assertEquals(table(1), kept.known(this::read));
    version = 2;
    assertEquals(table(1), kept.known(this::read));
    assertEquals(1, reads);
    kept.saw(table(2));
    assertEquals(table(2), kept.known(this::read));
    assertEquals(1, reads);
  }

  @Test
  void what_was_read_before_and_comes_later_replaces_nothing() {
    kept.saw(table(3));
    kept.saw(table(2));
    assertEquals(table(3), kept.known(this::read));
    version = 2;
    assertEquals(table(3), kept.as(9, this::read));
  }
}
