package org.privatearena.catalog.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What the newest probe of an Endpoint found, and when the next one is due. */
@Entity
@Table(name = "endpoint_probe")
public class LastProbe {

  @Id
  @Column(name = "endpoint_id")
  private UUID endpointId;

  @Column(name = "due_at", nullable = false)
  private Instant dueAt;

  @Column(name = "probed_at")
  private Instant probedAt;

  private Boolean well;

  private String failure;

  @Column(name = "first_token_ms")
  private Integer firstTokenMs;

  @Column(nullable = false)
  private String node;

  protected LastProbe() {}

  /** Of an Endpoint that was never probed. */
  public LastProbe(UUID endpointId, Instant due, String node) {
    this.endpointId = endpointId;
    claim(due, node);
  }

  /** A node makes the one that is due now. */
  public void claim(Instant nextDue, String byNode) {
    dueAt = nextDue;
    node = byNode;
  }

  /**
   * It has ended.
   *
   * @param firstTokenMs null where no text came
   * @param failure null where it is well
   */
  public void found(boolean isWell, String failure, Integer firstTokenMs, Instant now) {
    this.well = isWell;
    this.failure = failure;
    this.firstTokenMs = firstTokenMs;
    this.probedAt = now;
  }

  public UUID endpointId() {
    return endpointId;
  }

  public Instant dueAt() {
    return dueAt;
  }

  /** When the newest ended; empty before the first. */
  public Optional<Instant> probedAt() {
    return Optional.ofNullable(probedAt);
  }

  /** Whether the Endpoint answered; false before the first. */
  public boolean well() {
    return well != null && well;
  }

  public Optional<String> failure() {
    return Optional.ofNullable(failure);
  }

  /** Milliseconds to the first character; empty where none came. */
  public Optional<Integer> firstTokenMs() {
    return Optional.ofNullable(firstTokenMs);
  }

  /** The node that made it. */
  public String node() {
    return node;
  }
}
