package org.privatearena.battle.rater.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * Somebody whose votes boards leave out as usual now; or a label of votes that were such a person's
 * when they became nobody's. A view: nothing is written here.
 */
@Entity
@Table(name = "flagged_rater")
public class FlaggedRater {

  /** What a Battle or a Vote is said to have, for as long as its evaluator is one of these. */
  public static final String FLAG = "rater-flagged";

  @Id
  @Column(name = "member_id")
  private UUID memberId;

  protected FlaggedRater() {}

  public UUID memberId() {
    return memberId;
  }
}
