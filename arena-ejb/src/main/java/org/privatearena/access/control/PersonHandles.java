package org.privatearena.access.control;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Handles by which one person names others to the server: another one each time, so that nobody can
 * be followed by it; of no use to anybody else; and over after half a day. May be used by several
 * threads.
 */
public final class PersonHandles {

  static final Duration LASTS = Duration.ofHours(12);

  private static final int NONCE = 12;
  private static final int PLAIN = 3 * Long.BYTES;
  private static final int TAG = 16;
  private static final int LONGEST = 200;

  private final DataKey key;
  private final String place;
  private final Supplier<Instant> clock;

  /**
   * @param holder who can give these handles back
   */
  PersonHandles(DataKey key, UUID holder, Supplier<Instant> clock) {
    this.key = key;
    this.place = "handle/" + holder;
    this.clock = clock;
  }

  /** A new handle, of letters that an address can have. */
  public String of(UUID member) {
    ByteBuffer plain = ByteBuffer.allocate(PLAIN);
    plain.putLong(clock.get().toEpochMilli());
    plain.putLong(member.getMostSignificantBits()).putLong(member.getLeastSignificantBits());
    DataKey.Sealed sealed = key.seal(plain.array(), place);
    ByteBuffer whole = ByteBuffer.allocate(NONCE + sealed.ciphertext().length);
    whole.put(sealed.nonce()).put(sealed.ciphertext());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
  }

  /** Who it is; empty for what is no handle, somebody else's, or over. */
  public Optional<UUID> member(String handle) {
    if (handle == null || handle.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      byte[] whole = Base64.getUrlDecoder().decode(handle.getBytes(US_ASCII));
      if (whole.length != NONCE + PLAIN + TAG) {
        return Optional.empty();
      }
      ByteBuffer bytes = ByteBuffer.wrap(whole);
      byte[] nonce = new byte[NONCE];
      byte[] ciphertext = new byte[whole.length - NONCE];
      bytes.get(nonce).get(ciphertext);
      ByteBuffer plain = ByteBuffer.wrap(key.open(new DataKey.Sealed(nonce, ciphertext), place));
      Instant made = Instant.ofEpochMilli(plain.getLong());
      UUID member = new UUID(plain.getLong(), plain.getLong());
      return clock.get().isBefore(made.plus(LASTS)) ? Optional.of(member) : Optional.empty();
    } catch (IllegalArgumentException | IllegalStateException e) {
      return Optional.empty();
    }
  }
}
