package org.privatearena.audit.control;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.privatearena.audit.note.control.StrictBase64;

/**
 * Writes records as the lines of a bundle: some fields open, of the others the digests. For one
 * thread.
 */
public final class RecordLine {

  private static final byte[] FIELD = "privatearena/field/v1\0".getBytes(StandardCharsets.UTF_8);
  private static final byte[] RECORD = "privatearena/record/v1\0".getBytes(StandardCharsets.UTF_8);
  private static final int HASH_BYTES = 32;

  private final Set<String> open;
  private final Mac hmac;
  private final MessageDigest sha;
  private final Map<String, String> quoted = new HashMap<>();

  /** What is not as it was recorded. */
  public static final class Altered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Altered(String message) {
      super(message);
    }
  }

  /** What a record, or what is of one, is not as it was recorded; the message says what. */
  public static Altered altered(String message) {
    return new Altered(message);
  }

  /**
   * A record in its place.
   *
   * @param leaf its bytes
   * @param salt of the record, 32 bytes; null where it was destroyed
   * @param kept salts of fields by name, where the record's was destroyed; null where it was not
   * @param digests of its fields, 32 bytes each, in their order, as they were stored
   * @param fields in their order; values of those that stay closed are not looked at
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Placed(
      long index,
      byte[] leaf,
      byte[] salt,
      Map<String, byte[]> kept,
      byte[] digests,
      List<Field> fields) {}

  /**
   * @param open names of the fields that are shown
   */
  public RecordLine(Set<String> open) {
    this.open = Set.copyOf(open);
    try {
      this.hmac = Mac.getInstance("HmacSHA256");
      this.sha = MessageDigest.getInstance("SHA-256");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The line, with its end.
   *
   * @param values gets the open fields as canonical JSON by name
   * @throws Altered where a field that is to be opened, or the list of digests, is not what the
   *     leaf commits to
   */
  public String of(Placed placed, Map<String, String> values) {
    String leaf = new String(placed.leaf(), StandardCharsets.UTF_8);
    hold(placed, leaf);
    StringBuilder line = new StringBuilder(2048);
    line.append("{\"index\":").append(placed.index()).append(",\"leaf\":").append(leaf);
    line.append(",\"fields\":[");
    if (placed.salt() != null) {
      key(placed.salt());
    }
    for (int i = 0; i < placed.fields().size(); i++) {
      Field field = placed.fields().get(i);
      byte[] digest = Arrays.copyOfRange(placed.digests(), i * HASH_BYTES, (i + 1) * HASH_BYTES);
      line.append(i == 0 ? "" : ",");
      byte[] salt = open.contains(field.name()) ? salt(placed, field) : null;
      if (salt != null) {
        open(line, placed, field, salt, digest, values);
      } else {
        line.append('"').append(StrictBase64.encode(digest)).append('"');
      }
    }
    return line.append("]}\n").toString();
  }

  private void hold(Placed placed, String leaf) {
    sha.update(RECORD);
    String commitment = HexFormat.of().formatHex(sha.digest(placed.digests()));
    if (placed.digests().length != placed.fields().size() * HASH_BYTES
        || !leaf.contains("\"commitment\":\"" + commitment + "\"")) {
      throw new Altered("entry " + placed.index() + " has other digests than were recorded");
    }
  }

  private void key(byte[] salt) {
    try {
      hmac.init(new SecretKeySpec(salt, "HmacSHA256"));
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Null for a field that stays closed for ever. */
  private byte[] salt(Placed placed, Field field) {
    if (field.value() == null) {
      return null;
    }
    return placed.salt() == null
        ? placed.kept().get(field.name())
        : hmac.doFinal(field.name().getBytes(StandardCharsets.UTF_8));
  }

  private void open(
      StringBuilder line,
      Placed placed,
      Field field,
      byte[] salt,
      byte[] digest,
      Map<String, String> values) {
    String value = CanonicalJson.of(field.value());
    String name = quoted.computeIfAbsent(field.name(), n -> CanonicalJson.of(Json.createValue(n)));
    sha.update(FIELD);
    sha.update(salt);
    byte[] found = sha.digest(("[" + name + "," + value + "]").getBytes(StandardCharsets.UTF_8));
    if (!Arrays.equals(found, digest)) {
      throw new Altered(
          "field " + field.name() + " of entry " + placed.index() + " is not as it was recorded");
    }
    values.put(field.name(), value);
    line.append('[').append(name).append(",\"").append(StrictBase64.encode(salt)).append("\",");
    line.append(value).append(']');
  }
}
