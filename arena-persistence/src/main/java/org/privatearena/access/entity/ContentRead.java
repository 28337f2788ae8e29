package org.privatearena.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** That somebody was shown texts of other people: one for each request. Written once. */
@Entity
@Table(name = "content_read")
public class ContentRead {

  @Id private UUID id;

  @Column(name = "reader_id", nullable = false, updatable = false)
  private UUID readerId;

  @Column(name = "subject_id", nullable = false, updatable = false)
  private UUID subjectId;

  @Column(nullable = false, updatable = false)
  private String purpose;

  @Column(name = "reason_id", updatable = false)
  private UUID reasonId;

  @Column(nullable = false, updatable = false)
  private int texts;

  @Column(name = "texts_sha256", nullable = false, updatable = false)
  private String textsSha256;

  @Column(name = "read_at", nullable = false, updatable = false)
  private Instant readAt;

  protected ContentRead() {}

  /**
   * @param subject the Battle, or the job, for which the texts are read
   * @param purpose a word such as {@code battle-story}
   * @param reason id of the sealed reason; null where the purpose says it all
   * @param texts how many are shown
   * @param sha256 of the sorted ids of the texts, a line each; 64 hexadecimal digits
   */
  public ContentRead(
      UUID reader,
      UUID subject,
      String purpose,
      UUID reason,
      int texts,
      String sha256,
      Instant now) {
    this.id = Ids.next();
    this.readerId = reader;
    this.subjectId = subject;
    this.purpose = purpose;
    this.reasonId = reason;
    this.texts = texts;
    this.textsSha256 = sha256;
    this.readAt = now;
  }

  public UUID id() {
    return id;
  }

  /** The Member who read. */
  public UUID readerId() {
    return readerId;
  }

  /** The Battle, or the job. */
  public UUID subjectId() {
    return subjectId;
  }

  public String purpose() {
    return purpose;
  }

  /** Id of the sealed reason; empty where none was asked for. */
  public Optional<UUID> reasonId() {
    return Optional.ofNullable(reasonId);
  }

  /** How many texts were shown. */
  public int texts() {
    return texts;
  }

  /** 64 hexadecimal digits. */
  public String textsSha256() {
    return textsSha256;
  }

  public Instant readAt() {
    return readAt;
  }
}
