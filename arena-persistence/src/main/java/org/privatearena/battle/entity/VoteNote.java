package org.privatearena.battle.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;
import org.privatearena.shared.entity.Words;

/** Reasons and a comment beside a Vote. Written once. */
@Entity
@Table(name = "vote_note")
public class VoteNote {

  @Id private UUID id;

  @Column(name = "vote_id", nullable = false, updatable = false)
  private UUID voteId;

  @Column(name = "after_reveal", nullable = false, updatable = false)
  private boolean afterReveal;

  @Column(nullable = false, updatable = false)
  private String reasons;

  @Column(name = "comment_id", updatable = false)
  private UUID commentId;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  protected VoteNote() {}

  /**
   * @param afterReveal whether the names were known when it was written
   * @param commentId the encrypted comment, null for none
   */
  public VoteNote(
      UUID voteId, boolean afterReveal, Set<String> reasons, UUID commentId, Instant now) {
    this.id = Ids.next();
    this.voteId = voteId;
    this.afterReveal = afterReveal;
    this.reasons = Words.join(reasons);
    this.commentId = commentId;
    this.createdAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID voteId() {
    return voteId;
  }

  /** Id of the sealed comment; empty where there is none. */
  public Optional<UUID> commentId() {
    return Optional.ofNullable(commentId);
  }

  public boolean afterReveal() {
    return afterReveal;
  }

  public Set<String> reasons() {
    return Words.split(reasons);
  }

  public Instant createdAt() {
    return createdAt;
  }
}
