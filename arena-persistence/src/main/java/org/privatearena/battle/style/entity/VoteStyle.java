package org.privatearena.battle.style.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The counts of the answers that a Vote compared, by one version of the counter. Written once. */
@Entity
@Table(name = "vote_style")
public class VoteStyle {

  /**
   * Whose counts they are.
   *
   * @param voteId of the Vote
   * @param counter version of the counter
   */
  @Embeddable
  public record Id(
      @Column(name = "vote_id", nullable = false) UUID voteId,
      @Column(nullable = false) int counter)
      implements Serializable {}

  @EmbeddedId private Id id;

  @Column(name = "battle_id", nullable = false, updatable = false)
  private UUID battleId;

  @Column(name = "tokens_a", nullable = false, updatable = false)
  private int tokensA;

  @Column(name = "headings_a", nullable = false, updatable = false)
  private int headingsA;

  @Column(name = "items_a", nullable = false, updatable = false)
  private int itemsA;

  @Column(name = "bold_a", nullable = false, updatable = false)
  private int boldA;

  @Column(name = "tokens_b", nullable = false, updatable = false)
  private int tokensB;

  @Column(name = "headings_b", nullable = false, updatable = false)
  private int headingsB;

  @Column(name = "items_b", nullable = false, updatable = false)
  private int itemsB;

  @Column(name = "bold_b", nullable = false, updatable = false)
  private int boldB;

  @Column(name = "counted_at", nullable = false, updatable = false)
  private Instant countedAt;

  protected VoteStyle() {}

  /**
   * @param counter version of the counter
   * @param now when it was counted
   */
  public VoteStyle(
      UUID voteId, UUID battleId, int counter, StyleCounts a, StyleCounts b, Instant now) {
    this.id = new Id(voteId, counter);
    this.battleId = battleId;
    this.tokensA = a.tokens();
    this.headingsA = a.headings();
    this.itemsA = a.items();
    this.boldA = a.bold();
    this.tokensB = b.tokens();
    this.headingsB = b.headings();
    this.itemsB = b.items();
    this.boldB = b.bold();
    this.countedAt = now;
  }

  public UUID battleId() {
    return battleId;
  }

  /** Version of the counter. */
  public int counter() {
    return id.counter();
  }

  public StyleCounts a() {
    return new StyleCounts(tokensA, headingsA, itemsA, boldA);
  }

  public StyleCounts b() {
    return new StyleCounts(tokensB, headingsB, itemsB, boldB);
  }
}
