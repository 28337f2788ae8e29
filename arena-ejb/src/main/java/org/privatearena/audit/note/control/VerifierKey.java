package org.privatearena.audit.note.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Who may sign a note, as a line of C2SP signed-note: {@code name+id+Base64(0x01 || Ed25519 public
 * key)}. The id is the first four bytes of SHA-256(name || 0x0A || type || key).
 */
public final class VerifierKey {

  /** An Ed25519 signature of the note's text. */
  static final byte ED25519 = 1;

  /** An Ed25519 signature of text and time (C2SP tlog-cosignature). */
  static final byte COSIGNATURE = 4;

  private static final int KEY_BYTES = 32;

  /** What stands before the 32 bytes of a key in its X.509 form (RFC 8410). */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private final String name;
  private final byte[] key;

  /**
   * @param name without spaces and plus signs, not empty
   * @param key the 32 bytes of RFC 8032
   */
  VerifierKey(String name, byte[] key) {
    if (name.isEmpty() || name.chars().anyMatch(c -> c == '+' || Character.isWhitespace(c))) {
      throw new IllegalArgumentException("a key's name has no spaces and no plus sign: " + name);
    }
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("an Ed25519 key has 32 bytes, not " + key.length);
    }
    this.name = name;
    this.key = key.clone();
  }

  /**
   * Reads one line.
   *
   * @throws IllegalArgumentException where it is no such line, its id is not that of its key, or
   *     the algorithm is another; the message says which
   */
  public static VerifierKey parse(String line) {
    String[] parts = line.strip().split("\\+", 3);
    if (parts.length < 3) {
      throw new IllegalArgumentException(
          "a verifier line is name+id+key, three parts joined by plus signs, not: " + line);
    }
    byte[] typed = StrictBase64.decode(parts[2]);
    if (typed.length != KEY_BYTES + 1 || typed[0] != ED25519) {
      throw new IllegalArgumentException("the key of " + parts[0] + " is no Ed25519 key");
    }
    VerifierKey key = new VerifierKey(parts[0], Arrays.copyOfRange(typed, 1, typed.length));
    if (!hex(key.id(ED25519)).equals(parts[1])) {
      throw new IllegalArgumentException(
          "the line of " + parts[0] + " was altered: its id does not belong to its key");
    }
    return key;
  }

  /** Who signs. */
  public String name() {
    return name;
  }

  /** The line that {@link #parse} reads. */
  public String line() {
    byte[] typed = ByteBuffer.allocate(KEY_BYTES + 1).put(ED25519).put(key).array();
    return name + "+" + hex(id(ED25519)) + "+" + StrictBase64.encode(typed);
  }

  /** SHA-256 of the key in hexadecimal; to be compared by eye or voice. */
  public String fingerprint() {
    return HexFormat.of().formatHex(sha256().digest(key));
  }

  /** Four bytes. */
  byte[] id(byte type) {
    MessageDigest digest = sha256();
    digest.update(name.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) '\n');
    digest.update(type);
    digest.update(key);
    return Arrays.copyOf(digest.digest(), 4);
  }

  boolean signed(byte[] message, byte[] signature) {
    try {
      Signature verifier = Signature.getInstance("Ed25519");
      verifier.initVerify(publicKey());
      verifier.update(message);
      return verifier.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private PublicKey publicKey() throws GeneralSecurityException {
    byte[] encoded = ByteBuffer.allocate(X509.length + KEY_BYTES).put(X509).put(key).array();
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey that
        && name.equals(that.name)
        && Arrays.equals(key, that.key);
  }

  @Override
  public int hashCode() {
    return (31 * name.hashCode()) + Arrays.hashCode(key);
  }

  @Override
  public String toString() {
    return line();
  }
}
