package org.privatearena.rating.voteset.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** A request that its sender may repeat: the same key leads to the set that the first one made. */
@Entity
@Table(name = "vote_set_request")
public class VoteSetRequest {

  /** Keys are the Member's own. */
  @Embeddable
  public record Id(@Column(name = "member_id") UUID memberId, @Column(name = "key") String key)
      implements Serializable {}

  @EmbeddedId private Id id;

  @Column(name = "request_hash", nullable = false, updatable = false)
  private byte[] requestHash;

  @Column(name = "set_id", nullable = false, updatable = false)
  private UUID voteSet;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  protected VoteSetRequest() {}

  public VoteSetRequest(Id id, byte[] requestHash, UUID set, Instant now) {
    this.id = id;
    this.requestHash = requestHash.clone();
    this.voteSet = set;
    this.createdAt = now;
  }

  /** Whether the repeated request asks for the same thing. */
  public boolean sameRequest(byte[] hash) {
    return Arrays.equals(requestHash, hash);
  }

  public UUID voteSet() {
    return voteSet;
  }
}
