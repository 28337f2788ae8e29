package org.privatearena.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Names a master key that data of this arena depend on; never holds the key. */
@Entity
@Table(name = "master_key", schema = "arena_keys")
public class MasterKeyMark {

  @Id private String id;

  @Column(name = "created_at", nullable = false, updatable = false)
  private Instant createdAt;

  protected MasterKeyMark() {}

  public MasterKeyMark(String id, Instant now) {
    this.id = id;
    this.createdAt = now;
  }

  public String id() {
    return id;
  }
}
