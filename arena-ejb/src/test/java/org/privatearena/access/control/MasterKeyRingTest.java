package org.privatearena.access.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyRingTest {

  private static final String OLD = line(1);
  private static final String NEW = line(2);

  private static String line(int filled) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) filled);
    return Base64.getEncoder().encodeToString(key);
  }

  private static String id(String line) {
    return MasterKeyRing.parse(line).newest().id();
  }

  @Test
  void acc9_the_first_line_wraps_and_every_line_unwraps() {
    MasterKeyRing ring = MasterKeyRing.parse(NEW + "\n" + OLD + "\n");
    assertEquals(id(NEW), ring.newest().id());
    assertEquals(id(OLD), ring.oldest().id());
    DataKey key = DataKey.random();
    DataKey.Sealed wrapped = MasterKeyRing.parse(OLD).newest().wrap(key, "place");
    assertEquals(key.id(), ring.byId(id(OLD)).unwrap(wrapped, "place").id());
  }

  @Test
  void acc9_a_key_that_was_known_stays_known() {
    MasterKeyRing ring = MasterKeyRing.parse(NEW).with(MasterKeyRing.parse(OLD));
    assertEquals(id(NEW), ring.newest().id());
    assertEquals(Set.of(id(OLD), id(NEW)), ring.ids());
    assertEquals(id(OLD), ring.oldest().id());
  }

  @Test
  void a_key_that_is_not_there_is_named() {
    IllegalStateException missing =
        assertThrows(
            IllegalStateException.class, () -> MasterKeyRing.parse(NEW).byId(id(OLD)).toString());
    assertEquals("the master key " + id(OLD) + " is not in the file", missing.getMessage());
  }

  @Test
  void acc5_a_ring_tells_ids_and_no_key() {
    assertFalse(MasterKeyRing.parse(NEW).toString().contains(NEW));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "no key", "AAAA"})
  void what_is_no_key_file_is_refused(String text) {
    assertThrows(IllegalArgumentException.class, () -> MasterKeyRing.parse(text));
  }
}
