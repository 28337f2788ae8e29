package org.privatearena.access.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DataKeyTest {

  private static final byte[] PLAIN = "a secret prompt 🦊".getBytes(StandardCharsets.UTF_8);

  private final DataKey key = DataKey.random();

  @Test
  void acc2_what_is_sealed_opens_at_its_place_only() {
    DataKey.Sealed sealed = key.seal(PLAIN, "text/1/1");
    assertArrayEquals(PLAIN, key.open(sealed, "text/1/1"));
    assertThrows(IllegalStateException.class, () -> key.open(sealed, "text/2/1"));
  }

  @Test
  void acc2_another_key_or_a_changed_bit_does_not_open() {
    DataKey.Sealed sealed = key.seal(PLAIN, "p");
    assertThrows(IllegalStateException.class, () -> DataKey.random().open(sealed, "p"));
    byte[] changed = sealed.ciphertext().clone();
    changed[0] ^= 1;
    assertThrows(
        IllegalStateException.class,
        () -> key.open(new DataKey.Sealed(sealed.nonce(), changed), "p"));
  }

  @Test
  void the_same_text_is_never_sealed_the_same_way() {
    assertFalse(
        Arrays.equals(key.seal(PLAIN, "p").ciphertext(), key.seal(PLAIN, "p").ciphertext()));
  }

  @Test
  void a_wrapped_key_is_the_same_key_afterwards() {
    DataKey master = DataKey.random();
    DataKey back = master.unwrap(master.wrap(key, "k"), "k");
    assertEquals(key.id(), back.id());
    assertArrayEquals(PLAIN, back.open(key.seal(PLAIN, "p"), "p"));
  }

  @Test
  void fingerprints_are_equal_for_equal_texts_of_one_key_only() {
    assertArrayEquals(key.fingerprint("x"), key.fingerprint("x"));
    assertFalse(Arrays.equals(key.fingerprint("x"), key.fingerprint("y")));
    assertFalse(Arrays.equals(key.fingerprint("x"), DataKey.random().fingerprint("x")));
  }

  @Test
  void a_key_of_another_length_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> new DataKey(new byte[16]));
  }
}
