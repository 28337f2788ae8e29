package org.privatearena.compliance.verification.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** Something that does not hold. Written once. */
@Entity
@Table(name = "verification_fault")
public class VerificationFault {

  /**
   * Which one it is.
   *
   * @param place from 1, in the order in which they were found
   */
  @Embeddable
  public record Id(
      @Column(name = "job_id", nullable = false) UUID jobId, @Column(nullable = false) int place)
      implements Serializable {}

  @EmbeddedId private Id id;

  @Column(nullable = false, updatable = false)
  private String flaw;

  @Column(nullable = false, updatable = false)
  private String what;

  protected VerificationFault() {}

  /**
   * @param flaw a word for what is wrong
   * @param what of which it is wrong: a place, a size, an id
   */
  public VerificationFault(Id id, String flaw, String what) {
    this.id = id;
    this.flaw = flaw;
    this.what = what;
  }

  public String flaw() {
    return flaw;
  }

  public String what() {
    return what;
  }
}
