package org.privatearena.access.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The key under which people get the pseudonyms of an export, wrapped by the master key. */
@Entity
@Table(name = "pseudonym_key", schema = "arena_keys")
public class PseudonymKey extends WrappedKey {

  @Id private int version;

  protected PseudonymKey() {}

  public PseudonymKey(int version, String masterKeyId, byte[] nonce, byte[] wrapped, Instant now) {
    super(masterKeyId, nonce, wrapped, now);
    this.version = version;
  }

  public int version() {
    return version;
  }
}
