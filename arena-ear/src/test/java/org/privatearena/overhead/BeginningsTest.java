package org.privatearena.overhead;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.privatearena.overhead.Beginnings.Seen;

class BeginningsTest {

  private static final String ACCEPTED = "org.privatearena.Accepted";
  private static final String BEGINNING = "org.privatearena.Beginning";
  private static final String ASKED = "org.privatearena.Asked";

  private static Seen accepted(long thread, long at) {
    return new Seen(ACCEPTED, thread, at, at, null, null);
  }

  private static Seen step(String step, long thread, long begin, long end, String battle) {
    return new Seen(BEGINNING, thread, begin, end, step, battle);
  }

  private static Seen asked(long at, String battle, String side) {
    return new Seen(ASKED, 90, at, at, null, "battle " + battle + " turn 1 side " + side);
  }

  @Test
  void itIsTheSlowerSideWithoutTheCommitOfTheSameRequest() {
    // Two at once, told in another order than that of time, as a recording's threads are.
    Beginnings seen =
        Beginnings.of(
            List.of(
                asked(9_500, "one", "B"),
                asked(9_000, "one", "A"),
                step("store", 1, 2_000, 8_000, "one"),
                step("write", 1, 2_500, 5_000, "one"),
                accepted(1, 100),
                accepted(1, 1_000),
                accepted(2, 1_100),
                step("write", 2, 1_200, 1_300, "two"),
                step("store", 2, 1_200, 1_400, "two"),
                asked(1_500, "two", "A"),
                asked(1_450, "two", "B")));
    assertEquals(2, seen.own().size());
    assertEquals(9.5 - 1.0 - 3.0, seen.own().millis(1));
    assertEquals(1.5 - 1.1 - 0.1, seen.own().millis(0.5), 1e-9);
    assertEquals(1.0, seen.before().millis(1));
    assertEquals(3.0, seen.write().millis(1));
    assertEquals(1.5, seen.after().millis(1));
    assertEquals(3.0, seen.commit().millis(1));
  }

  @Test
  void whatWasNotSeenWholeIsNotCounted() {
    Beginnings seen =
        Beginnings.of(
            List.of(
                step("write", 1, 10, 20, "before the recording"),
                step("store", 1, 10, 30, "before the recording"),
                accepted(1, 40),
                step("write", 1, 50, 60, "one side"),
                step("store", 1, 50, 70, "one side"),
                asked(80, "one side", "A"),
                accepted(1, 100),
                step("write", 1, 110, 120, null),
                step("store", 1, 110, 130, null),
                asked(140, "second turn", "A")));
    assertEquals(0, seen.own().size());
    assertTrue(seen.text().contains("of 0 battles"), seen.text());
  }
}
