package org.privatearena.battle.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** One prompt of a Battle and its attempts. While it is answered it belongs to one node. */
@Entity
public class Turn {

  /** How long a node keeps a running Turn without a sign of life. */
  public static final Duration LEASE = Duration.ofSeconds(10);

  @Id private UUID id;

  @Column(name = "battle_id", nullable = false, updatable = false)
  private UUID battleId;

  @Column(nullable = false, updatable = false)
  private int number;

  @Column(nullable = false)
  private int attempt;

  @Column(name = "prompt_id", nullable = false, updatable = false)
  private UUID promptId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private TurnState state;

  @Column(nullable = false)
  private String node;

  @Column(name = "lease_until", nullable = false)
  private Instant leaseUntil;

  @Column(name = "started_at", nullable = false)
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Version private long version;

  protected Turn() {}

  /**
   * @param number 1 for the first Turn of its Battle
   */
  public Turn(UUID battleId, int number, UUID promptId, String node, Instant now) {
    this.id = Ids.next();
    this.battleId = battleId;
    this.number = number;
    this.promptId = promptId;
    this.attempt = 1;
    begin(node, now);
  }

  private void begin(String node, Instant now) {
    this.state = TurnState.ANSWERING;
    this.node = node;
    this.startedAt = now;
    this.endedAt = null;
    renewLease(now);
  }

  /** Runs a void Turn once more. */
  public void again(String node, Instant now) {
    require(TurnState.VOID);
    attempt++;
    begin(node, now);
  }

  public void renewLease(Instant now) {
    leaseUntil = now.plus(LEASE);
  }

  /** Whether its node has given no sign of life for too long. */
  public boolean abandoned(Instant now) {
    return state == TurnState.ANSWERING && leaseUntil.isBefore(now);
  }

  public void ready(Instant now) {
    require(TurnState.ANSWERING);
    state = TurnState.READY;
    endedAt = now;
  }

  public void voided(Instant now) {
    require(TurnState.ANSWERING);
    state = TurnState.VOID;
    endedAt = now;
  }

  private void require(TurnState expected) {
    if (state != expected) {
      throw new IllegalStateException("turn is " + state + ", not " + expected);
    }
  }

  public UUID id() {
    return id;
  }

  public UUID battleId() {
    return battleId;
  }

  public int number() {
    return number;
  }

  public int attempt() {
    return attempt;
  }

  public UUID promptId() {
    return promptId;
  }

  public TurnState state() {
    return state;
  }

  public String node() {
    return node;
  }

  /** When its last attempt began. */
  public Instant startedAt() {
    return startedAt;
  }

  /** When its last attempt ended; empty while it is answered. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
