package org.privatearena.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The salts of some fields of a record whose own salt was destroyed: these fields can be shown and
 * checked still, the others never again. Written by the role that destroys.
 */
@Entity
@Table(name = "kept_salt")
public class KeptSalt {

  private static final int BYTES = 32;

  @Id
  @Column(name = "record_id")
  private UUID recordId;

  @Column(nullable = false, updatable = false)
  private String names;

  @Column(nullable = false, updatable = false)
  private byte[] salts;

  @Column(nullable = false, updatable = false)
  private boolean anonymous;

  protected KeptSalt() {}

  /** By the names of the fields, 32 bytes each. */
  public Map<String, byte[]> salts() {
    return split(names, salts);
  }

  /** Whether nobody stands behind the record any more: its time is told by the day only. */
  public boolean anonymous() {
    return anonymous;
  }

  /**
   * Reads the two columns.
   *
   * @param names a name a line
   * @param salts 32 bytes for each
   */
  public static Map<String, byte[]> split(String names, byte[] salts) {
    List<String> lines = names.lines().toList();
    if (lines.size() * BYTES != salts.length) {
      throw new IllegalArgumentException("each name has a salt");
    }
    Map<String, byte[]> split = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      split.put(lines.get(i), Arrays.copyOfRange(salts, i * BYTES, (i + 1) * BYTES));
    }
    return split;
  }
}
