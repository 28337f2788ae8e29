package org.privatearena.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A Member's data key, wrapped by the master key that it names. Without it the Member's texts are
 * noise.
 */
@Entity
@Table(name = "member_key", schema = "arena_keys")
public class MemberKey {

  /** Which key of which Member. */
  @Embeddable
  public record Id(@Column(name = "member_id") UUID memberId, @Column(name = "version") int version)
      implements Serializable {}

  @EmbeddedId private Id id;

  @Column(name = "master_key_id", nullable = false)
  private String masterKeyId;

  @Column(nullable = false)
  private byte[] nonce;

  @Column(nullable = false)
  private byte[] wrapped;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  protected MemberKey() {}

  public MemberKey(Id id, String masterKeyId, byte[] nonce, byte[] wrapped, Instant now) {
    this.id = id;
    this.masterKeyId = masterKeyId;
    this.nonce = nonce.clone();
    this.wrapped = wrapped.clone();
    this.createdAt = now;
  }

  /** The same key, wrapped by another master key. */
  public void rewrap(String masterKeyId, byte[] nonce, byte[] wrapped) {
    this.masterKeyId = masterKeyId;
    this.nonce = nonce.clone();
    this.wrapped = wrapped.clone();
  }

  public UUID memberId() {
    return id.memberId();
  }

  public int version() {
    return id.version();
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
