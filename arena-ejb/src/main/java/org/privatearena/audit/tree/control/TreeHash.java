package org.privatearena.audit.tree.control;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The two hashes of RFC 9162, section 2.1.1, told apart by their first byte. */
public final class TreeHash {

  /** Bytes of a hash. */
  public static final int BYTES = 32;

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private TreeHash() {}

  /** The root of a tree without leaves: SHA-256 of nothing. */
  public static byte[] empty() {
    return sha256().digest();
  }

  /** SHA-256(0x00 || leaf). */
  public static byte[] leaf(byte[] leaf) {
    MessageDigest digest = sha256();
    digest.update(LEAF);
    return digest.digest(leaf);
  }

  /**
   * SHA-256(0x01 || left || right).
   *
   * @throws IllegalArgumentException where either is no hash
   */
  public static byte[] node(byte[] left, byte[] right) {
    MessageDigest digest = sha256();
    digest.update(NODE);
    digest.update(checked(left));
    return digest.digest(checked(right));
  }

  /**
   * @return the hash itself
   * @throws IllegalArgumentException where it has another length
   */
  static byte[] checked(byte[] hash) {
    if (hash.length != BYTES) {
      throw new IllegalArgumentException("a hash has 32 bytes, not " + hash.length);
    }
    return hash;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
