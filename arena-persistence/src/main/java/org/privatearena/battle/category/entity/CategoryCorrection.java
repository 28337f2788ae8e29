package org.privatearena.battle.category.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.privatearena.shared.entity.Ids;

/**
 * What an administrator said of a Battle's categories instead. Written once; the last one counts.
 */
@Entity
@Table(name = "category_correction")
public class CategoryCorrection {

  @Id private UUID id;

  @Column(name = "battle_id", nullable = false, updatable = false)
  private UUID battleId;

  @Column(nullable = false, updatable = false)
  private int number;

  @Column(nullable = false, updatable = false)
  private String former;

  @Column(nullable = false, updatable = false)
  private String categories;

  @Column(name = "corrected_by", nullable = false, updatable = false)
  private UUID correctedBy;

  @Column(name = "reason_id", nullable = false, updatable = false)
  private UUID reasonId;

  @Column(name = "corrected_at", nullable = false, updatable = false)
  private Instant correctedAt;

  protected CategoryCorrection() {}

  /**
   * @param before what counted until now
   * @param number from 1 on within the Battle
   * @param reason id of the sealed reason
   */
  public CategoryCorrection(
      BattleLabels before,
      int number,
      Set<Category> categories,
      UUID correctedBy,
      UUID reason,
      Instant now) {
    this.id = Ids.next();
    this.battleId = before.battle();
    this.number = number;
    this.former = Categories.join(before.categories());
    this.categories = Categories.join(categories);
    this.correctedBy = correctedBy;
    this.reasonId = reason;
    this.correctedAt = now;
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

  /** What counted before. */
  public Set<Category> former() {
    return Categories.split(former);
  }

  /** What counts since. */
  public Set<Category> categories() {
    return Categories.split(categories);
  }

  /** The Member who corrected. */
  public UUID correctedBy() {
    return correctedBy;
  }

  /** Id of the sealed reason. */
  public UUID reasonId() {
    return reasonId;
  }

  public Instant correctedAt() {
    return correctedAt;
  }
}
