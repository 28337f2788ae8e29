package org.privatearena.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A secret of something that its id names, encrypted under a key of its own. It is never changed,
 * only replaced; its key may be wrapped by another master key.
 */
@Entity
@Table(name = "kept_secret", schema = "arena_keys")
public class KeptSecret extends WrappedKey {

  @Id
  @Column(name = "owner_id")
  private UUID ownerId;

  @Column(name = "secret_nonce", nullable = false, updatable = false)
  private byte[] secretNonce;

  @Column(nullable = false, updatable = false)
  private byte[] ciphertext;

  protected KeptSecret() {}

  /**
   * @param ownerId to whom it belongs; there is one secret of each
   * @param nonce and wrapped: the key
   * @param secretNonce and ciphertext: the secret
   */
  public KeptSecret(
      UUID ownerId,
      String masterKeyId,
      byte[] nonce,
      byte[] wrapped,
      byte[] secretNonce,
      byte[] ciphertext,
      Instant now) {
    super(masterKeyId, nonce, wrapped, now);
    this.ownerId = ownerId;
    this.secretNonce = secretNonce.clone();
    this.ciphertext = ciphertext.clone();
  }

  public UUID ownerId() {
    return ownerId;
  }

  public byte[] secretNonce() {
    return secretNonce.clone();
  }

  public byte[] ciphertext() {
    return ciphertext.clone();
  }
}
