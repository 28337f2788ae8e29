package org.privatearena.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A text of or for one Member, encrypted under that Member's data key. */
@Entity
@Table(name = "text")
public class SealedText {

  @Id private UUID id;

  @Column(name = "member_id", nullable = false, updatable = false)
  private UUID memberId;

  @Column(name = "key_version", nullable = false, updatable = false)
  private int keyVersion;

  @Column(nullable = false, updatable = false)
  private byte[] nonce;

  @Column(nullable = false, updatable = false)
  private byte[] ciphertext;

  @Column(updatable = false)
  private byte[] fingerprint;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  protected SealedText() {}

  /**
   * @param fingerprint finds equal texts of one Member, null where nobody asks for that
   */
  public SealedText(
      UUID id,
      UUID memberId,
      int keyVersion,
      byte[] nonce,
      byte[] ciphertext,
      byte[] fingerprint,
      Instant now) {
    this.id = id;
    this.memberId = memberId;
    this.keyVersion = keyVersion;
    this.nonce = nonce.clone();
    this.ciphertext = ciphertext.clone();
    this.fingerprint = fingerprint == null ? null : fingerprint.clone();
    this.createdAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID memberId() {
    return memberId;
  }

  public int keyVersion() {
    return keyVersion;
  }

  /** When it was sealed. */
  public Instant createdAt() {
    return createdAt;
  }

  public byte[] nonce() {
    return nonce.clone();
  }

  public byte[] ciphertext() {
    return ciphertext.clone();
  }
}
