package org.privatearena.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/**
 * The 32 random bytes from which the field salts of one record are derived; erasure destroys them.
 */
@Entity
@Table(name = "record_salt")
public class RecordSalt {

  @Id
  @Column(name = "record_id")
  private UUID recordId;

  @Column(nullable = false, updatable = false)
  private byte[] salt;

  protected RecordSalt() {}

  public RecordSalt(UUID record, byte[] salt) {
    if (salt.length != 32) {
      throw new IllegalArgumentException("a record salt has 32 bytes");
    }
    this.recordId = record;
    this.salt = salt.clone();
  }

  public byte[] salt() {
    return salt.clone();
  }
}
