package org.privatearena.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The key under which people get the pseudonyms of an export, wrapped by the master key. */
@Entity
@Table(name = "pseudonym_key", schema = "arena_keys")
public class PseudonymKey {

  @Id private int version;

  @Column(name = "master_key_id", nullable = false)
  private String masterKeyId;

  @Column(nullable = false)
  private byte[] nonce;

  @Column(nullable = false)
  private byte[] wrapped;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  protected PseudonymKey() {}

  public PseudonymKey(int version, String masterKeyId, byte[] nonce, byte[] wrapped, Instant now) {
    this.version = version;
    this.masterKeyId = masterKeyId;
    this.nonce = nonce.clone();
    this.wrapped = wrapped.clone();
    this.createdAt = now;
  }

  /** The same key, wrapped by another master key. */
  public void rewrap(String by, byte[] otherNonce, byte[] otherWrapped) {
    masterKeyId = by;
    nonce = otherNonce.clone();
    wrapped = otherWrapped.clone();
  }

  public int version() {
    return version;
  }

  public String masterKeyId() {
    return masterKeyId;
  }

  public byte[] nonce() {
    return nonce.clone();
  }

  public byte[] wrapped() {
    return wrapped.clone();
  }
}
