package org.privatearena.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A leaf of the Ledger that waits for its place in the tree. Written once. */
@Entity
@Table(name = "entry_pending")
public class PendingEntry {

  @Id private UUID id;

  @Column(nullable = false, updatable = false)
  private byte[] leaf;

  protected PendingEntry() {}

  /**
   * @param record the id of the record that the leaf commits to
   * @param leaf the canonical bytes of the leaf
   */
  public PendingEntry(UUID record, byte[] leaf) {
    this.id = record;
    this.leaf = leaf.clone();
  }

  public UUID record() {
    return id;
  }

  public byte[] leaf() {
    return leaf.clone();
  }
}
