package org.privatearena.battle.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;
import org.privatearena.shared.entity.Words;

/** One evaluator, one blind pair of Revisions, one or more Turns, at most one Vote. */
@Entity
public class Battle {

  /** The voter is an administrator, who sees the fleet and may guess. */
  public static final String SEES_FLEET = "sees-fleet";

  /** An answer names a model, so that the voter may know which it is. */
  public static final String IDENTITY_LEAK = "identity-leak";

  @Id private UUID id;

  @Column(name = "member_id", nullable = false, updatable = false)
  private UUID memberId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private BattleState state;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Mode mode;

  @Embedded private Draw draw;

  @Column(name = "campaign_id", updatable = false)
  private UUID campaignId;

  @Column(nullable = false, updatable = false)
  private String groups;

  @Column(nullable = false)
  private String flags;

  private String language;

  @Embedded private Sitting sitting;

  @Column(nullable = false, updatable = false)
  private String node;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  @Version private long version;

  protected Battle() {}

  /**
   * A Battle that begins to be answered.
   *
   * @param groups the Member's groups as of the last sign-on
   * @param node the server that drew the pair
   */
  public static Battle begin(
      UUID memberId,
      Mode mode,
      Draw draw,
      Sitting sitting,
      Set<String> groups,
      Set<String> flags,
      String node,
      Instant now) {
    Battle battle = new Battle();
    battle.id = Ids.next();
    battle.memberId = memberId;
    battle.state = BattleState.ANSWERING;
    battle.mode = mode;
    battle.draw = draw;
    battle.sitting = sitting;
    battle.groups = Words.join(groups);
    battle.flags = Words.join(flags);
    battle.node = node;
    battle.createdAt = now;
    return battle;
  }

  /** The last Turn is complete on both sides: now a vote may be cast. */
  public void ready() {
    require(BattleState.ANSWERING);
    state = BattleState.READY;
  }

  /** An answer has told which model gave it; it stays so, whatever comes after. */
  public void leaksIdentity() {
    require(BattleState.ANSWERING);
    Set<String> more = new HashSet<>(flags());
    more.add(IDENTITY_LEAK);
    flags = Words.join(more);
  }

  /** The last Turn failed; it can be run again. */
  public void voided() {
    require(BattleState.ANSWERING);
    state = BattleState.VOID;
  }

  /** A void Turn is run again, or another Turn begins. */
  public void answerAgain() {
    if (state != BattleState.VOID && state != BattleState.READY) {
      throw new IllegalStateException("a battle that is " + state + " takes no turn");
    }
    state = BattleState.ANSWERING;
  }

  /**
   * Takes the person's judgement on the last complete Turn.
   *
   * @param groupsNow the Member's groups at this moment
   * @return the Vote to be stored in the same transaction
   * @throws IllegalStateException where no vote may be cast; ask {@link #state()} first
   */
  public Vote vote(Turn turn, Choice choice, Set<String> groupsNow, Instant now) {
    require(BattleState.READY);
    state = BattleState.VOTED;
    return new Vote(this, turn, choice, groupsNow, now);
  }

  /**
   * The language of a prompt was told; the first that was told stays.
   *
   * @param code two-letter code, null where it could not be told
   */
  public void speaks(String code) {
    if (language == null) {
      language = code;
    }
  }

  private void require(BattleState expected) {
    if (state != expected) {
      throw new IllegalStateException("battle is " + state + ", not " + expected);
    }
  }

  public boolean belongsTo(UUID member) {
    return memberId.equals(member);
  }

  public UUID id() {
    return id;
  }

  public UUID memberId() {
    return memberId;
  }

  public BattleState state() {
    return state;
  }

  public Mode mode() {
    return mode;
  }

  public Draw draw() {
    return draw;
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

  public Sitting sitting() {
    return sitting;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
