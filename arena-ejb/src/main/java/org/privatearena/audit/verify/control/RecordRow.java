package org.privatearena.audit.verify.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.privatearena.audit.note.control.StrictBase64;
import org.privatearena.audit.tree.control.TreeHash;

/**
 * One line of records.jsonl: {@code
 * {"index":41,"leaf":{...},"fields":[["winner","<salt>","model_a"], "<digest>"]}}. A field is open,
 * with name, salt and value, or closed, a digest alone. Values are canonical JSON (RFC 8785), so
 * their bytes are hashed as they stand.
 */
final class RecordRow {

  private static final byte[] FIELD = "privatearena/field/v1\0".getBytes(StandardCharsets.UTF_8);
  private static final byte[] RECORD = "privatearena/record/v1\0".getBytes(StandardCharsets.UTF_8);
  private static final int HASH_BYTES = 32;

  private final JsonCursor cursor;
  private final MessageDigest field = sha256();
  private final MessageDigest record = sha256();
  private final Map<String, String> open = new LinkedHashMap<>();
  private long index;
  private int fields;
  private byte[] leaf;
  private byte[] leafHash;

  private RecordRow(byte[] line, int length) {
    this.cursor = new JsonCursor(line, length);
  }

  /**
   * Reads a line and holds it against its own leaf.
   *
   * @param length bytes of the line that count
   * @throws IllegalArgumentException where it is no such line, or its fields do not give the
   *     commitment of its leaf; the message says which
   */
  static RecordRow read(byte[] line, int length) {
    RecordRow row = new RecordRow(line, length);
    row.parse();
    return row;
  }

  private void parse() {
    cursor.expect("{\"index\":");
    index = cursor.whole();
    cursor.expect(",\"leaf\":");
    int from = cursor.at();
    cursor.value();
    leaf = Arrays.copyOfRange(cursor.bytes(), from, cursor.at());
    leafHash = TreeHash.leaf(leaf);
    cursor.expect(",\"fields\":[");
    record.update(RECORD);
    do {
      fields++;
      record.update(cursor.peek() == '[' ? openField() : closedField());
    } while (cursor.accept(','));
    cursor.expect("]}");
    if (!cursor.atEnd()) {
      throw cursor.malformed("more than a record");
    }
    hold(record.digest());
  }

  /** Whether its leaf is of an entry of this kind. */
  boolean ofKind(String kind) {
    return new String(leaf, StandardCharsets.UTF_8).contains("\"kind\":\"" + kind + "\"");
  }

  /** How many fields it has, open and closed. */
  int fields() {
    return fields;
  }

  private byte[] openField() {
    cursor.expect("[");
    int nameFrom = cursor.at();
    String name = cursor.text();
    int nameTo = cursor.at();
    cursor.expect(",");
    byte[] salt = hash(cursor.text(), name);
    cursor.expect(",");
    int valueFrom = cursor.at();
    cursor.value();
    int valueTo = cursor.at();
    cursor.expect("]");
    byte[] bytes = cursor.bytes();
    if (open.put(name, new String(bytes, valueFrom, valueTo - valueFrom, StandardCharsets.UTF_8))
        != null) {
      throw new IllegalArgumentException("field \"" + name + "\" stands twice");
    }
    field.update(FIELD);
    field.update(salt);
    field.update((byte) '[');
    field.update(bytes, nameFrom, nameTo - nameFrom);
    field.update((byte) ',');
    field.update(bytes, valueFrom, valueTo - valueFrom);
    field.update((byte) ']');
    return field.digest();
  }

  private byte[] closedField() {
    return hash(cursor.text(), "a closed field");
  }

  private static byte[] hash(String base64, String what) {
    byte[] bytes = StrictBase64.decode(base64);
    if (bytes.length != HASH_BYTES) {
      throw new IllegalArgumentException(what + ": no 32 bytes");
    }
    return bytes;
  }

  private void hold(byte[] commitment) {
    Object claimed = JsonText.object(leaf).get("commitment");
    if (!HexFormat.of().formatHex(commitment).equals(claimed)) {
      throw new IllegalArgumentException(
          "the fields do not give the commitment of the leaf: a value, a salt or the leaf was"
              + " altered");
    }
  }

  /** Place in the Ledger. */
  long index() {
    return index;
  }

  byte[] leafHash() {
    return leafHash;
  }

  /** The leaf's members, such as kind and time. */
  Map<String, Object> leaf() {
    return JsonText.object(leaf);
  }

  /** Values of the open fields as canonical JSON, by name. */
  Map<String, String> open() {
    return open;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
