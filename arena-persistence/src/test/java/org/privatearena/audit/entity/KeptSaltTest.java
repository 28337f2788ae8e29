package org.privatearena.audit.entity;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeptSaltTest {

  @Test
  void aud9_each_name_has_its_own_salt() {
    byte[] salts = new byte[64];
    Arrays.fill(salts, 32, 64, (byte) 1);
    Map<String, byte[]> split = KeptSalt.split("winner\nturns", salts);
    assertEquals(List.of("winner", "turns"), List.copyOf(split.keySet()));
    assertArrayEquals(new byte[32], split.get("winner"));
    assertArrayEquals(Arrays.copyOfRange(salts, 32, 64), split.get("turns"));
  }

  @Test
  void aud9_a_name_without_a_salt_is_no_such_row() {
    assertThrows(IllegalArgumentException.class, () -> KeptSalt.split("winner", new byte[64]));
  }
}
