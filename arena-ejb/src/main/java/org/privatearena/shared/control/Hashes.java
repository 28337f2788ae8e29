package org.privatearena.shared.control;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256 and HMAC-SHA-256 of the platform, which every Java has. */
public final class Hashes {

  private Hashes() {}

  /** SHA-256 of the parts, one after the other. */
  public static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** HMAC-SHA-256 of a UTF-8 text under a key. */
  public static byte[] hmac(byte[] key, String text) {
    return hmac(key, text.getBytes(StandardCharsets.UTF_8));
  }

  /** HMAC-SHA-256 under a key. */
  public static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * 32 bytes by HKDF-SHA-256 (RFC 5869) without a salt.
   *
   * @param info what they are for
   */
  public static byte[] hkdf(byte[] key, byte[] info) {
    byte[] last = Arrays.copyOf(info, info.length + 1);
    last[info.length] = 1;
    return hmac(hmac(new byte[32], key), last);
  }
}
