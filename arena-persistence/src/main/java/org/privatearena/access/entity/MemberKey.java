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
public class MemberKey extends WrappedKey {

  /** Which key of which Member. */
  @Embeddable
  public record Id(@Column(name = "member_id") UUID memberId, @Column(name = "version") int version)
      implements Serializable {}

  @EmbeddedId private Id id;

  protected MemberKey() {}

  public MemberKey(Id id, String masterKeyId, byte[] nonce, byte[] wrapped, Instant now) {
    super(masterKeyId, nonce, wrapped, now);
    this.id = id;
  }

  public UUID memberId() {
    return id.memberId();
  }

  public int version() {
    return id.version();
  }
}
