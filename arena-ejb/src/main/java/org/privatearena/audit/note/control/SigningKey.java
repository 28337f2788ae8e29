package org.privatearena.audit.note.control;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Signs notes. Kept as one line: the verifier line, a space, and the private key in Base64 of its
 * PKCS #8 form.
 */
public final class SigningKey {

  private static final byte[] PROBE = "privatearena/key-check/v1".getBytes(StandardCharsets.UTF_8);

  private final VerifierKey verifier;
  private final PrivateKey key;

  private SigningKey(VerifierKey verifier, PrivateKey key) {
    this.verifier = verifier;
    this.key = key;
  }

  /**
   * A new key from a secure generator.
   *
   * @param name of the signer, without spaces and plus signs
   */
  public static SigningKey generate(String name) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      byte[] encoded = pair.getPublic().getEncoded();
      byte[] raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
      return new SigningKey(new VerifierKey(name, raw), pair.getPrivate());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads the line that {@link #line} wrote.
   *
   * @throws IllegalArgumentException where it is no such line, or its halves do not fit; the
   *     message never tells the key
   */
  public static SigningKey parse(String line) {
    String[] parts = line.strip().split(" ", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException(
          "a signing key is a verifier line, a space and the private key");
    }
    VerifierKey verifier = VerifierKey.parse(parts[0]);
    try {
      PrivateKey key =
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new PKCS8EncodedKeySpec(StrictBase64.decode(parts[1])));
      SigningKey both = new SigningKey(verifier, key);
      if (verifier.signed(PROBE, both.signature(PROBE))) {
        return both;
      }
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new IllegalArgumentException("the private key of " + verifier.name() + " is none");
    }
    throw new IllegalArgumentException(
        "the private key of " + verifier.name() + " does not belong to its verifier line");
  }

  public String line() {
    return verifier.line() + " " + StrictBase64.encode(key.getEncoded());
  }

  public VerifierKey verifier() {
    return verifier;
  }

  /** A note with one signature. */
  public SignedNote sign(String text) {
    byte[] signature = signature(text.getBytes(StandardCharsets.UTF_8));
    return SignedNote.of(text).with(verifier, VerifierKey.ED25519, signature);
  }

  /**
   * The note with the signature of its text and time beside those it has.
   *
   * @param time is kept to the second
   */
  public SignedNote cosign(SignedNote note, Instant time) {
    long seconds = time.getEpochSecond();
    byte[] signature = signature(SignedNote.cosigned(seconds, note.text()));
    byte[] timed =
        ByteBuffer.allocate(Long.BYTES + signature.length).putLong(seconds).put(signature).array();
    return note.with(verifier, VerifierKey.COSIGNATURE, timed);
  }

  private byte[] signature(byte[] message) {
    try {
      Signature signer = Signature.getInstance("Ed25519");
      signer.initSign(key);
      signer.update(message);
      return signer.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Never the key. */
  @Override
  public String toString() {
    return "SigningKey " + HexFormat.of().formatHex(verifier.id(VerifierKey.ED25519));
  }
}
