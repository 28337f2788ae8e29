package org.privatearena.battle.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;
import org.privatearena.shared.entity.Words;

/**
 * A person's judgement on one Battle. Written once, never changed; remarks are {@link VoteNote}s.
 */
@Entity
public class Vote {

  @Id private UUID id;

  @Column(name = "battle_id", nullable = false, updatable = false)
  private UUID battleId;

  @Column(name = "turn_id", nullable = false, updatable = false)
  private UUID turnId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Choice choice;

  @Column(name = "revision_a", nullable = false, updatable = false)
  private UUID revisionA;

  @Column(name = "revision_b", nullable = false, updatable = false)
  private UUID revisionB;

  @Column(name = "draw_probability", nullable = false, updatable = false)
  private double drawProbability;

  @Column(name = "eligible_pairs", nullable = false, updatable = false)
  private int eligiblePairs;

  @Column(nullable = false, updatable = false)
  private int turns;

  @Column(name = "campaign_id", updatable = false)
  private UUID campaignId;

  @Column(nullable = false, updatable = false)
  private String groups;

  @Column(nullable = false, updatable = false)
  private String flags;

  @Column(updatable = false)
  private String language;

  @Column(name = "evaluation_session_id", nullable = false, updatable = false)
  private UUID session;

  @Column(name = "evaluation_order", nullable = false, updatable = false)
  private int order;

  @Column(name = "cast_at", nullable = false, updatable = false)
  private Instant castAt;

  @Column(name = "record_version", nullable = false, updatable = false)
  private int recordVersion;

  @Column(nullable = false, updatable = false)
  private byte[] digests;

  @Column(nullable = false, updatable = false)
  private byte[] commitment;

  protected Vote() {}

  Vote(Battle battle, Turn turn, Choice choice, Set<String> groups, Instant now) {
    this.id = Ids.next();
    this.battleId = battle.id();
    this.turnId = turn.id();
    this.choice = choice;
    this.revisionA = battle.draw().revisionA();
    this.revisionB = battle.draw().revisionB();
    this.drawProbability = battle.draw().probability();
    this.eligiblePairs = battle.draw().eligiblePairs();
    this.turns = turn.number();
    this.campaignId = battle.campaign().orElse(null);
    this.groups = Words.join(groups);
    this.flags = Words.join(battle.flags());
    this.language = battle.language().orElse(null);
    this.session = battle.sitting().session();
    this.order = battle.sitting().order();
    this.castAt = now;
  }

  /**
   * Keeps what its Ledger entry commits to, before it is stored.
   *
   * @param recordVersion version of the list of fields
   * @param digests the fields' digests of 32 bytes each, in the order of that list
   */
  public void commitTo(int recordVersion, byte[] digests, byte[] commitment) {
    if (this.commitment != null) {
      throw new IllegalStateException("a vote is committed once");
    }
    this.recordVersion = recordVersion;
    this.digests = digests.clone();
    this.commitment = commitment.clone();
  }

  public UUID id() {
    return id;
  }

  public UUID battleId() {
    return battleId;
  }

  /** The Revision on side a. */
  public UUID revisionA() {
    return revisionA;
  }

  /** The Revision on side b. */
  public UUID revisionB() {
    return revisionB;
  }

  public Choice choice() {
    return choice;
  }

  public double drawProbability() {
    return drawProbability;
  }

  public int eligiblePairs() {
    return eligiblePairs;
  }

  public int turns() {
    return turns;
  }

  public Optional<UUID> campaign() {
    return Optional.ofNullable(campaignId);
  }

  public Set<String> groups() {
    return Words.split(groups);
  }

  public Set<String> flags() {
    return Words.split(flags);
  }

  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  public UUID session() {
    return session;
  }

  public int order() {
    return order;
  }

  /** Version of the list of fields that its Ledger entry commits to. */
  public int recordVersion() {
    return recordVersion;
  }

  /** The fields' digests of 32 bytes each, in the order of the list of fields. */
  public byte[] digests() {
    return digests.clone();
  }

  public Instant castAt() {
    return castAt;
  }

  /** 32 bytes. */
  public byte[] commitment() {
    return commitment.clone();
  }
}
