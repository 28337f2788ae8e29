package org.privatearena.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;

/** A key as it lies in the database: wrapped by the master key that it names. */
@MappedSuperclass
public abstract class WrappedKey {

  @Column(name = "master_key_id", nullable = false)
  private String masterKeyId;

  @Column(nullable = false)
  private byte[] nonce;

  @Column(nullable = false)
  private byte[] wrapped;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  protected WrappedKey() {}

  WrappedKey(String masterKeyId, byte[] nonce, byte[] wrapped, Instant now) {
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

  public String masterKeyId() {
    return masterKeyId;
  }

  public byte[] nonce() {
    return nonce.clone();
  }

  public byte[] wrapped() {
    return wrapped.clone();
  }

  public Instant createdAt() {
    return createdAt;
  }
}
