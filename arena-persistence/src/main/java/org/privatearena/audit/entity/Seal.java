package org.privatearena.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A signed state of the Ledger's tree. Written once; the next one names its size. */
@Entity
@Table(name = "checkpoint")
public class Seal {

  @Id private long size;

  @Column(name = "previous_size", nullable = false, updatable = false)
  private long previousSize;

  @Column(nullable = false, updatable = false)
  private byte[] root;

  @Column(nullable = false, updatable = false)
  private String note;

  @Column(name = "sealed_at", nullable = false, updatable = false)
  private Instant sealedAt;

  protected Seal() {}

  /**
   * @param size of the tree in leaves, at least 1
   * @param previousSize of the state before, 0 for the first
   * @param root 32 bytes
   * @param note the signed checkpoint as it is given out
   */
  public Seal(long size, long previousSize, byte[] root, String note, Instant sealedAt) {
    this.size = size;
    this.previousSize = previousSize;
    this.root = root.clone();
    this.note = note;
    this.sealedAt = sealedAt;
  }

  public long size() {
    return size;
  }

  /** Size of the state before, 0 for the first. */
  public long previousSize() {
    return previousSize;
  }

  public byte[] root() {
    return root.clone();
  }

  public String note() {
    return note;
  }

  public Instant sealedAt() {
    return sealedAt;
  }
}
