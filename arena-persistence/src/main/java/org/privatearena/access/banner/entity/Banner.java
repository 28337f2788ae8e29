package org.privatearena.access.banner.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/** What every page announces, or that none does. Written once; the newest counts. */
@Entity
@Table(name = "banner")
public class Banner {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private long version;

  @Column(nullable = false, updatable = false)
  private String text;

  @Column(name = "shown_from", updatable = false)
  private Instant shownFrom;

  @Column(name = "shown_until", updatable = false)
  private Instant shownUntil;

  @Column(name = "stated_by", nullable = false, updatable = false)
  private UUID statedBy;

  @Column(name = "stated_at", nullable = false, updatable = false)
  private Instant statedAt;

  protected Banner() {}

  /**
   * @param version one more than that of the banner before, 1 for the first
   * @param text plain; empty where nothing shall be announced
   * @param shownFrom null for at once
   * @param shownUntil the first moment at which it is not shown; null for no end
   */
  public Banner(
      long version,
      String text,
      Instant shownFrom,
      Instant shownUntil,
      UUID statedBy,
      Instant now) {
    this.id = Ids.next();
    this.version = version;
    this.text = text;
    this.shownFrom = shownFrom;
    this.shownUntil = shownUntil;
    this.statedBy = statedBy;
    this.statedAt = now;
  }

  public UUID id() {
    return id;
  }

  public long version() {
    return version;
  }

  /** Empty where nothing is announced. */
  public String text() {
    return text;
  }

  /** Empty for at once. */
  public Optional<Instant> shownFrom() {
    return Optional.ofNullable(shownFrom);
  }

  /** The first moment at which it is not shown; empty for no end. */
  public Optional<Instant> shownUntil() {
    return Optional.ofNullable(shownUntil);
  }

  /** The Member who stated it. */
  public UUID statedBy() {
    return statedBy;
  }

  public Instant statedAt() {
    return statedAt;
  }
}
