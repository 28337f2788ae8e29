package org.privatearena.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** That a Member has accepted a version of the data notice, in the words that stood there. */
@Entity
@Table(name = "data_notice_acceptance")
public class NoticeAcceptance {

  @Id private UUID id;

  @Column(name = "member_id", nullable = false, updatable = false)
  private UUID memberId;

  @Column(nullable = false, updatable = false)
  private String version;

  @Column(nullable = false, updatable = false)
  private String language;

  @Column(name = "text_hash", nullable = false, updatable = false)
  private byte[] textHash;

  @Column(name = "accepted_at", nullable = false, updatable = false)
  private Instant acceptedAt;

  protected NoticeAcceptance() {}

  /**
   * @param language in which the notice was shown, such as {@code de}
   * @param textHash SHA-256 of the text that was shown
   */
  public NoticeAcceptance(
      UUID memberId, String version, String language, byte[] textHash, Instant now) {
    this.id = Ids.next();
    this.memberId = memberId;
    this.version = version;
    this.language = language;
    this.textHash = textHash.clone();
    this.acceptedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID memberId() {
    return memberId;
  }

  public String version() {
    return version;
  }

  public String language() {
    return language;
  }

  public byte[] textHash() {
    return textHash.clone();
  }

  public Instant acceptedAt() {
    return acceptedAt;
  }
}
