package org.privatearena.compliance.verification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** How a job of kind VERIFICATION ended. Written once. */
@Entity
public class Verification {

  /**
   * What was looked at.
   *
   * @param size entries of the tree
   * @param tiles full tiles of the tree
   * @param checkpoints signed states in the database
   * @param copies signed states outside the database
   * @param records entries whose record was written down again and held against its leaf
   * @param erased entries whose salt is destroyed, so that only their place was verified
   * @param unkept entries whose fields are not kept beside them, so that only their place was
   * @param faults all that does not hold
   */
  @Embeddable
  public record Counts(
      @Column(nullable = false, updatable = false) long size,
      @Column(nullable = false, updatable = false) long tiles,
      @Column(nullable = false, updatable = false) long checkpoints,
      @Column(nullable = false, updatable = false) long copies,
      @Column(nullable = false, updatable = false) long records,
      @Column(nullable = false, updatable = false) long erased,
      @Column(nullable = false, updatable = false) long unkept,
      @Column(nullable = false, updatable = false) long faults) {}

  @Id
  @Column(name = "job_id")
  private UUID jobId;

  @Embedded private Counts counts;

  protected Verification() {}

  public Verification(UUID job, Counts counts) {
    this.jobId = job;
    this.counts = counts;
  }

  public UUID jobId() {
    return jobId;
  }

  public Counts counts() {
    return counts;
  }
}
