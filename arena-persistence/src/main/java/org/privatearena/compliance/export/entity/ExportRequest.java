package org.privatearena.compliance.export.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/** What a repeated request for an export gets. */
@Entity
@Table(name = "export_request")
public class ExportRequest {

  /** Whose request, and the key that names it. */
  @Embeddable
  public record Id(
      @Column(name = "member_id") UUID memberId, @Column(name = "key") String requestKey)
      implements Serializable {}

  @EmbeddedId private Id id;

  @Column(name = "request_hash", nullable = false, updatable = false)
  private byte[] requestHash;

  @Column(name = "export_id", nullable = false, updatable = false)
  private UUID exportId;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  protected ExportRequest() {}

  public ExportRequest(Id id, byte[] requestHash, UUID export, Instant now) {
    this.id = id;
    this.requestHash = requestHash.clone();
    this.exportId = export;
    this.createdAt = now;
  }

  public boolean sameRequest(byte[] hash) {
    return Arrays.equals(requestHash, hash);
  }

  public UUID export() {
    return exportId;
  }
}
