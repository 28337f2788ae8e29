package org.privatearena.audit.control;

import java.io.ByteArrayOutputStream;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.privatearena.audit.entity.KeptSalt;
import org.privatearena.shared.control.Hashes;

/**
 * Destroys salts of records, and keeps those of single fields where these shall be shown still.
 * From the salt of a field neither the record's nor another field's can be told.
 */
public final class SaltRemoval {

  private static final String TAKE_WHOLE =
      "delete from record_salt where record_id = any (?) returning record_id, salt";

  private static final String TAKE_KEPT =
      "delete from kept_salt where record_id = any (?) returning record_id, names, salts";

  private static final String KEEP =
      "insert into kept_salt (record_id, names, salts, anonymous) values (?, ?, ?, ?)";

  private final Connection eraser;

  /**
   * @param eraser of the role that may destroy, inside a transaction
   */
  public SaltRemoval(Connection eraser) {
    this.eraser = eraser;
  }

  /**
   * Destroys the salts of records but for those of some fields.
   *
   * @param names of the fields that can be shown still; those that the records do not have do no
   *     harm
   * @param anonymous whether nobody stands behind the records any more
   * @return of how many records a salt was destroyed
   */
  public int remove(Collection<UUID> records, Set<String> names, boolean anonymous)
      throws SQLException {
    Map<UUID, Map<String, byte[]>> left = new LinkedHashMap<>();
    int destroyed = 0;
    for (Taken taken : take(TAKE_WHOLE, records)) {
      byte[] whole = taken.row().salts();
      Map<String, byte[]> fields = new LinkedHashMap<>();
      names.forEach(name -> fields.put(name, Hashes.hmac(whole, name)));
      left.put(taken.record(), fields);
      destroyed++;
    }
    for (Taken taken : take(TAKE_KEPT, records)) {
      Map<String, byte[]> fields = KeptSalt.split(taken.row().names(), taken.row().salts());
      destroyed += fields.keySet().retainAll(names) ? 1 : 0;
      left.put(taken.record(), fields);
    }
    keep(left, anonymous);
    return destroyed;
  }

  private void keep(Map<UUID, Map<String, byte[]>> left, boolean anonymous) throws SQLException {
    try (PreparedStatement insert = eraser.prepareStatement(KEEP)) {
      for (Map.Entry<UUID, Map<String, byte[]>> record : left.entrySet()) {
        if (!record.getValue().isEmpty()) {
          ByteArrayOutputStream salts = new ByteArrayOutputStream();
          record.getValue().values().forEach(salts::writeBytes);
          insert.setObject(1, record.getKey());
          insert.setString(2, String.join("\n", record.getValue().keySet()));
          insert.setBytes(3, salts.toByteArray());
          insert.setBoolean(4, anonymous);
          insert.addBatch();
        }
      }
      insert.executeBatch();
    }
  }

  /** Names are null for the salt of a whole record. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Row(String names, byte[] salts) {}

  private record Taken(UUID record, Row row) {}

  private List<Taken> take(String sql, Collection<UUID> records) throws SQLException {
    Array ids = eraser.createArrayOf("uuid", records.toArray());
    try (PreparedStatement statement = eraser.prepareStatement(sql)) {
      statement.setArray(1, ids);
      List<Taken> taken = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        boolean whole = rows.getMetaData().getColumnCount() == 2;
        while (rows.next()) {
          Row row =
              whole
                  ? new Row(null, rows.getBytes(2))
                  : new Row(rows.getString(2), rows.getBytes(3));
          taken.add(new Taken(rows.getObject(1, UUID.class), row));
        }
      }
      return taken;
    }
  }
}
