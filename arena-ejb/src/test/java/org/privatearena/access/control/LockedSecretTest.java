package org.privatearena.access.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.privatearena.access.entity.KeptSecret;

class LockedSecretTest {

  private static final String SECRET = "sk-very-secret";
  private static final UUID ONE = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();
  private static final String OLD = line(1);
  private static final String NEW = line(2);

  private static String line(int filled) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) filled);
    return Base64.getEncoder().encodeToString(key);
  }

  private static MasterKeyRing ring(String lines) {
    return MasterKeyRing.parse(lines);
  }

  private static KeptSecret kept(UUID owner, String secret) {
    return LockedSecret.lock(owner, secret, ring(OLD).newest(), Instant.EPOCH);
  }

  private static String opened(KeptSecret kept, MasterKeyRing ring) {
    return LockedSecret.of(kept, ring).open();
  }

  @Test
  void acc11_a_secret_opens_for_its_owner() {
    KeptSecret kept = kept(ONE, SECRET);
    assertEquals(SECRET, opened(kept, ring(OLD)));
    assertEquals(SECRET, opened(kept, ring(NEW + "\n" + OLD)));
    assertEquals(Instant.EPOCH, kept.createdAt());
  }

  @Test
  void acc11_what_is_stored_does_not_tell_it_and_is_never_twice_the_same() {
    KeptSecret kept = kept(ONE, SECRET);
    String stored = new String(kept.ciphertext(), StandardCharsets.ISO_8859_1);
    assertFalse(stored.contains(SECRET));
    String again = HexFormat.of().formatHex(kept(ONE, SECRET).ciphertext());
    assertNotEquals(HexFormat.of().formatHex(kept.ciphertext()), again);
    assertFalse(LockedSecret.of(kept, ring(OLD)).toString().contains(SECRET));
  }

  @Test
  void acc11_a_secret_that_was_moved_to_another_owner_does_not_open() {
    KeptSecret mine = kept(ONE, SECRET);
    KeptSecret others = kept(OTHER, "sk-another");
    closed(mine, with(mine, others.nonce(), others.wrapped(), mine), "the key of another");
    closed(mine, with(mine, mine.nonce(), mine.wrapped(), others), "the secret of another");
    closed(mine, with(mine, others.nonce(), others.wrapped(), others), "all of another");
  }

  private static KeptSecret with(KeptSecret owner, byte[] nonce, byte[] key, KeptSecret secret) {
    return new KeptSecret(
        owner.ownerId(),
        owner.masterKeyId(),
        nonce,
        key,
        secret.secretNonce(),
        secret.ciphertext(),
        Instant.EPOCH);
  }

  private static void closed(KeptSecret owner, KeptSecret moved, String what) {
    String message =
        assertThrows(IllegalStateException.class, () -> opened(moved, ring(OLD)), what)
            .getMessage();
    assertTrue(message.contains(owner.ownerId().toString()), message);
    assertFalse(message.contains("sk-"), message);
  }

  @Test
  void acc11_what_was_altered_does_not_open() {
    KeptSecret kept = kept(ONE, SECRET);
    byte[] altered = kept.ciphertext();
    altered[3] ^= 1;
    for (byte[] ciphertext : List.of(altered, Arrays.copyOf(altered, 12), new byte[0])) {
      KeptSecret other =
          new KeptSecret(
              ONE,
              kept.masterKeyId(),
              kept.nonce(),
              kept.wrapped(),
              kept.secretNonce(),
              ciphertext,
              Instant.EPOCH);
      closed(kept, other, ciphertext.length + " bytes");
    }
  }

  @Test
  void acc11_after_it_was_wrapped_again_the_former_master_key_is_not_needed() {
    KeptSecret kept = kept(ONE, SECRET);
    byte[] ciphertext = kept.ciphertext();
    LockedSecret before = LockedSecret.of(kept, ring(OLD));
    LockedSecret.rewrap(kept, ring(NEW + "\n" + OLD));
    assertEquals(ring(NEW).newest().id(), kept.masterKeyId());
    assertEquals(SECRET, opened(kept, ring(NEW)));
    assertEquals(HexFormat.of().formatHex(ciphertext), HexFormat.of().formatHex(kept.ciphertext()));
    assertEquals(SECRET, before.open(), "who has looked it up before opens it all the same");
  }

  @Test
  void acc6_a_master_key_that_is_missing_is_named() {
    KeptSecret kept = kept(ONE, SECRET);
    IllegalStateException missing =
        assertThrows(IllegalStateException.class, () -> opened(kept, ring(NEW)));
    assertEquals(
        "the master key " + kept.masterKeyId() + " is not in the file", missing.getMessage());
  }
}
