package org.privatearena.compliance.retention.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One transaction of a day's run, and what it destroyed. Written once, by the role that destroys.
 */
@Entity
@Table(name = "retention_run")
public class RetentionRun {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private LocalDate day;

  @Column(name = "ran_at", nullable = false, updatable = false)
  private Instant ranAt;

  @Column(nullable = false, updatable = false)
  private boolean rehearsal;

  @Column(nullable = false, updatable = false)
  private boolean last;

  @Column(name = "text_days", nullable = false, updatable = false)
  private int textDays;

  @Column(name = "figure_days", nullable = false, updatable = false)
  private int figureDays;

  @Column(name = "texts_before", nullable = false, updatable = false)
  private Instant textsBefore;

  @Column(name = "figures_before", nullable = false, updatable = false)
  private Instant figuresBefore;

  @Column(nullable = false, updatable = false)
  private long texts;

  @Column(nullable = false, updatable = false)
  private long battles;

  @Column(nullable = false, updatable = false)
  private long detached;

  @Column(nullable = false, updatable = false)
  private long members;

  @Column(nullable = false, updatable = false)
  private long held;

  protected RetentionRun() {}

  public UUID id() {
    return id;
  }

  /** In the arena's time zone. */
  public LocalDate day() {
    return day;
  }

  public Instant ranAt() {
    return ranAt;
  }

  /** Whether it only counted what would go. */
  public boolean rehearsal() {
    return rehearsal;
  }

  /** Whether nothing was left for its day. */
  public boolean last() {
    return last;
  }

  public int textDays() {
    return textDays;
  }

  public int figureDays() {
    return figureDays;
  }

  /** Texts of battles that ended before this moment went. */
  public Instant textsBefore() {
    return textsBefore;
  }

  /** Votes of battles begun before this moment became nobody's. */
  public Instant figuresBefore() {
    return figuresBefore;
  }

  public long texts() {
    return texts;
  }

  /** Whose texts went. */
  public long battles() {
    return battles;
  }

  /** Battles that became nobody's, with their votes. */
  public long detached() {
    return detached;
  }

  /** Who had not signed on for so long that their link to an account went. */
  public long members() {
    return members;
  }

  /** Battles that were old enough, and stayed because of a hold. */
  public long held() {
    return held;
  }
}
