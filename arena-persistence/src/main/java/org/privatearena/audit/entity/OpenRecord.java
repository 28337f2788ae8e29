package org.privatearena.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * The fields of a record of the arena's own or of its catalogue, in clear beside its leaf. It names
 * no person but who has changed the catalogue, by the pseudonym. Written once.
 */
@Entity
@Table(name = "record_fields")
public class OpenRecord {

  @Id
  @Column(name = "record_id")
  private UUID recordId;

  @Column(nullable = false, updatable = false)
  private String kind;

  @Column(nullable = false, updatable = false)
  private int version;

  @Column(nullable = false, updatable = false)
  private String subject;

  @Column(name = "recorded_at", nullable = false, updatable = false)
  private Instant recordedAt;

  @Column(nullable = false, updatable = false)
  private String fields;

  protected OpenRecord() {}

  /**
   * @param version of the kind's list of fields, from 1
   * @param subject what it is about, such as the name of a setting
   * @param fields a JSON array of {@code [name, value]} in the order of the digests
   */
  public OpenRecord(
      UUID record, String kind, int version, String subject, Instant now, String fields) {
    this.recordId = record;
    this.kind = kind;
    this.version = version;
    this.subject = subject;
    this.recordedAt = now;
    this.fields = fields;
  }

  public UUID record() {
    return recordId;
  }

  public String kind() {
    return kind;
  }

  public String subject() {
    return subject;
  }

  public int version() {
    return version;
  }

  public Instant recordedAt() {
    return recordedAt;
  }

  public String fields() {
    return fields;
  }
}
