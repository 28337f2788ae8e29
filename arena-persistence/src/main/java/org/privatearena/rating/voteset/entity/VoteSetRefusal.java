package org.privatearena.rating.voteset.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A row of a set's file that was refused. Written once. */
@Entity
@Table(name = "vote_set_refusal")
public class VoteSetRefusal {

  /** Longest detail, in characters (UTF-16 units). */
  public static final int LONGEST_DETAIL = 120;

  /** As many are kept of a set; all are counted. */
  public static final int KEPT = 1000;

  /** Places are the set's own, from 1 by line. */
  @Embeddable
  public record Id(@Column(name = "set_id") UUID voteSet, @Column(name = "place") int place)
      implements Serializable {}

  @EmbeddedId private Id id;

  @Column(nullable = false, updatable = false)
  private long line;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, updatable = false)
  private Fault fault;

  @Column(nullable = false, updatable = false)
  private String detail;

  protected VoteSetRefusal() {}

  /**
   * @param line of the file, from 1
   * @param detail what was found; empty for nothing
   */
  public VoteSetRefusal(Id id, long line, Fault fault, String detail) {
    this.id = id;
    this.line = line;
    this.fault = fault;
    this.detail = detail;
  }

  public long line() {
    return line;
  }

  public Fault fault() {
    return fault;
  }

  public String detail() {
    return detail;
  }
}
