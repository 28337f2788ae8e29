package org.privatearena.access.control;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.privatearena.shared.control.Hashes;

/**
 * A 256-bit AES key in GCM mode: random 96-bit nonce, 128-bit tag. What is encrypted is bound to a
 * place (associated data), so that a row moved elsewhere does not open.
 */
final class DataKey {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** A nonce and what was made with it; never compared with another. */
  @SuppressWarnings("ArrayRecordComponent")
  record Sealed(byte[] nonce, byte[] ciphertext) {}

  private final byte[] key;

  DataKey(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("a key has " + KEY_BYTES + " bytes, not " + key.length);
    }
    this.key = key.clone();
  }

  static DataKey random() {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return new DataKey(key);
  }

  Sealed seal(byte[] plain, String place) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      return new Sealed(nonce, cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(plain));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * @throws IllegalStateException where the key is another one, or nonce, text or place were
   *     altered
   */
  byte[] open(Sealed sealed, String place) {
    try {
      return cipher(Cipher.DECRYPT_MODE, sealed.nonce(), place).doFinal(sealed.ciphertext());
    } catch (AEADBadTagException | ProviderException e) {
      // The latter where it is shorter than a tag.
      throw new IllegalStateException("does not open: wrong key, or altered: " + place, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  Sealed wrap(DataKey other, String place) {
    return seal(other.key, place);
  }

  DataKey unwrap(Sealed wrapped, String place) {
    return new DataKey(open(wrapped, place));
  }

  /** Equal for equal texts under this key, and tells nothing without it. */
  byte[] fingerprint(String text) {
    return Hashes.hmac(derived("privatearena/fingerprint/v1"), text);
  }

  /** A key for one purpose (HKDF, RFC 5869). */
  byte[] derive(byte[] info) {
    return Hashes.hkdf(key, info);
  }

  /** Names the key without telling it. */
  String id() {
    return HexFormat.of().formatHex(derived("privatearena/key-id/v1"), 0, 8);
  }

  private byte[] derived(String purpose) {
    return Hashes.hmac(key, purpose);
  }

  private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  @Override
  public String toString() {
    return "DataKey " + id();
  }
}
