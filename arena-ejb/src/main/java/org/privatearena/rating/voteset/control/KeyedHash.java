package org.privatearena.rating.voteset.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

/**
 * 64 bits for a word, under a random key that lives as long as this object: equal words get equal
 * bits, and nobody can find the word from them afterwards. For one thread.
 */
final class KeyedHash {

  private static final int KEY_BYTES = 32;

  private final MessageDigest digest;
  private final byte[] key = new byte[KEY_BYTES];

  KeyedHash() {
    new SecureRandom().nextBytes(key);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  long of(String word) {
    digest.update(key);
    return ByteBuffer.wrap(digest.digest(word.getBytes(StandardCharsets.UTF_8))).getLong();
  }
}
