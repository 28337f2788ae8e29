package org.privatearena.compliance.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * That a Member was erased, and what was destroyed. Written once, by the role that destroys, in the
 * transaction that did it.
 */
@Entity
public class Erasure {

  @Id private UUID id;

  @Column(name = "member_id", nullable = false, updatable = false)
  private UUID memberId;

  @Column(nullable = false, updatable = false)
  private String reason;

  @Column(name = "ordered_by", updatable = false)
  private UUID orderedBy;

  @Column(name = "replay_of", updatable = false)
  private UUID replayOf;

  @Column(name = "erased_at", nullable = false, updatable = false)
  private Instant erasedAt;

  @Embedded private Destroyed destroyed;

  @Column(name = "backups_end", nullable = false, updatable = false)
  private LocalDate backupsEnd;

  protected Erasure() {}

  public UUID id() {
    return id;
  }

  /** The pseudonym, behind which nobody stands any more. */
  public UUID memberId() {
    return memberId;
  }

  public String reason() {
    return reason;
  }

  /** Who ordered it; empty where it was done again after a restore. */
  public Optional<UUID> orderedBy() {
    return Optional.ofNullable(orderedBy);
  }

  /** Which erasure this one did again; empty for the first. */
  public Optional<UUID> replayOf() {
    return Optional.ofNullable(replayOf);
  }

  public Instant erasedAt() {
    return erasedAt;
  }

  public Destroyed destroyed() {
    return destroyed;
  }

  /** The day, in UTC, after which no backup of the keys is left that could open the texts. */
  public LocalDate backupsEnd() {
    return backupsEnd;
  }
}
