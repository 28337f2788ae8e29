package org.privatearena.audit.control;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.erdtman.jcs.JsonCanonicalizer;
import org.privatearena.shared.control.Hashes;

/**
 * A salted digest per field and one digest over them all, so that a field can be shown later
 * without showing the others (the idea of SD-JWT, with the domain strings of the arena).
 */
public final class Commitment {

  private static final byte[] FIELD = "privatearena/field/v1".getBytes(StandardCharsets.UTF_8);
  private static final byte[] RECORD = "privatearena/record/v1".getBytes(StandardCharsets.UTF_8);
  private static final byte[] ZERO = {0};

  /** Kept: looking up its provider costs more than what it builds. */
  private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

  private final byte[] digests;
  private final byte[] value;

  private Commitment(byte[] digests) {
    this.digests = digests;
    this.value = Hashes.sha256(RECORD, ZERO, digests);
  }

  /** Commits to the fields in their order. */
  public static Commitment to(List<Field> fields, byte[] recordSalt) {
    ByteArrayOutputStream digests = new ByteArrayOutputStream();
    fields.forEach(field -> digests.writeBytes(digest(field, recordSalt)));
    return new Commitment(digests.toByteArray());
  }

  /** SHA-256("privatearena/field/v1" || 0 || HMAC(record salt, name) || JCS([name, value])). */
  static byte[] digest(Field field, byte[] recordSalt) {
    JsonArray pair = JSON.createArrayBuilder().add(field.name()).add(field.value()).build();
    return Hashes.sha256(FIELD, ZERO, Hashes.hmac(recordSalt, field.name()), canonical(pair));
  }

  /** The bytes of one leaf: canonical JSON without an index and with nothing personal in clear. */
  static byte[] leaf(LedgerRecord entry, Commitment commitment, byte[] recordSalt) {
    return canonical(
        JSON.createObjectBuilder()
            .add("v", 1)
            .add("kind", entry.kind())
            .add("at", Field.format(entry.at()))
            .add("actor", hex(digest(Field.text("actor", entry.actor()), recordSalt)))
            .add("subject", hex(digest(Field.text("subject", entry.subject()), recordSalt)))
            .add("commitment", hex(commitment.value))
            .build());
  }

  private static byte[] canonical(JsonValue json) {
    try {
      return CanonicalJson.of(json).getBytes(StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Half a surrogate pair, for example: in UTF-8, as which texts are kept, it is "?".
      return canonical(json.toString());
    }
  }

  private static byte[] canonical(String json) {
    try {
      return new JsonCanonicalizer(json).getEncodedUTF8();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  /** 32 bytes a field, in their order. */
  public byte[] digests() {
    return digests.clone();
  }

  /** 32 bytes. */
  public byte[] value() {
    return value.clone();
  }
}
