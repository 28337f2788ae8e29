package org.privatearena.access.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** RAF-4: a handle names somebody to its holder only, and not for ever. */
class PersonHandlesTest {

  private static final UUID CORA = UUID.randomUUID();
  private static final UUID CARL = UUID.randomUUID();
  private static final UUID RATER = UUID.randomUUID();

  private Instant now = Instant.parse("2026-11-27T10:00:00Z");
  private final DataKey key = DataKey.random();
  private final PersonHandles coras = handles(key, CORA);

  private PersonHandles handles(DataKey key, UUID holder) {
    return new PersonHandles(key, holder, () -> now);
  }

  @Test
  void raf4_who_holds_it_can_give_it_back() {
    assertEquals(Optional.of(RATER), coras.member(coras.of(RATER)));
    assertEquals(Optional.of(RATER), handles(key, CORA).member(coras.of(RATER)));
    assertTrue(coras.of(RATER).matches("[A-Za-z0-9_-]+"));
  }

  @Test
  void raf4_it_is_another_one_each_time_and_does_not_hold_the_pseudonym() {
    String first = coras.of(RATER);
    assertNotEquals(first, coras.of(RATER));
    assertEquals(first.length(), coras.of(CARL).length());
  }

  @Test
  void raf4_nobody_else_can_use_it() {
    assertEquals(Optional.empty(), handles(key, CARL).member(coras.of(RATER)));
    assertEquals(Optional.empty(), handles(DataKey.random(), CORA).member(coras.of(RATER)));
  }

  @Test
  void raf4_it_ends() {
    String handle = coras.of(RATER);
    now = now.plus(PersonHandles.LASTS).minusMillis(1);
    assertEquals(Optional.of(RATER), coras.member(handle));
    now = now.plusMillis(1);
    assertEquals(Optional.empty(), coras.member(handle));
  }

  @Test
  void raf4_what_is_no_handle_is_nobody() {
    String handle = coras.of(RATER);
    for (String other :
        new String[] {
          null,
          "",
          "A",
          "no handle",
          "x".repeat(300),
          handle.substring(1),
          handle + "AAAA",
          (handle.charAt(0) == 'A' ? 'B' : 'A') + handle.substring(1),
          RATER.toString()
        }) {
      assertEquals(Optional.empty(), coras.member(other), "" + other);
    }
  }
}
