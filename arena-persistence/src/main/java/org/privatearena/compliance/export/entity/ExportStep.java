package org.privatearena.compliance.export.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** That something happened to an export after it was asked for, as the Ledger has it. */
@Entity
@Table(name = "export_step")
public class ExportStep {

  /** What can happen. */
  public enum Kind {
    RELEASED,
    REFUSED,
    CANCELLED,
    EXPIRED,
    /** A bundle with texts was fetched. */
    READ;

    /** Whether its record tells the rows of the bundle and its digest. */
    public boolean ofBundle() {
      return this == RELEASED || this == READ;
    }
  }

  @Id private UUID id;

  @Column(name = "export_id", nullable = false, updatable = false)
  private UUID exportId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Kind kind;

  @Column(name = "by_id", updatable = false)
  private UUID by;

  @Column(updatable = false)
  private String reason;

  @Column(name = "taken_at", nullable = false, updatable = false)
  private Instant takenAt;

  protected ExportStep() {}

  /**
   * @param by who did it; null for the arena itself
   * @param reason null where none was said
   */
  public ExportStep(UUID export, Kind kind, UUID by, String reason, Instant now) {
    this.id = Ids.next();
    this.exportId = export;
    this.kind = kind;
    this.by = by;
    this.reason = reason;
    this.takenAt = now;
  }

  /** Of the step, and of its record. */
  public UUID id() {
    return id;
  }

  public UUID exportId() {
    return exportId;
  }

  public Kind kind() {
    return kind;
  }

  /** Empty where the arena did it by itself. */
  public Optional<UUID> by() {
    return Optional.ofNullable(by);
  }

  public Optional<String> reason() {
    return Optional.ofNullable(reason);
  }

  public Instant takenAt() {
    return takenAt;
  }
}
