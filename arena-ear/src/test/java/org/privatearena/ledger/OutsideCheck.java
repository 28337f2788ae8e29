package org.privatearena.ledger;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.erdtman.jcs.JsonCanonicalizer;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.SignedNote;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.audit.tree.control.Proofs;

/** Checks a receipt from the specification's text, with another library for canonical JSON. */
final class OutsideCheck {

  private OutsideCheck() {}

  /** The signed state, where one of the keys signed it. */
  static Checkpoint checkpoint(String note, String keyLines) {
    List<VerifierKey> keys = keyLines.lines().map(VerifierKey::parse).toList();
    SignedNote signed = SignedNote.parse(note);
    VerifierKey signer = signed.signer(keys).orElseThrow();
    Instant time = signed.time(signer).orElseThrow();
    if (time.isAfter(Instant.now().plusSeconds(1))) {
      throw new IllegalArgumentException("signed in the future: " + time);
    }
    return Checkpoint.parse(signed.text());
  }

  /** Whether fields, leaf, path and checkpoint of a receipt belong together. */
  static boolean holds(JsonObject receipt, String keyLines) {
    byte[] leaf = canonical(receipt.getJsonObject("leaf"));
    Checkpoint signed = checkpoint(receipt.getString("checkpoint"), keyLines);
    return receipt
            .getJsonObject("leaf")
            .getString("commitment")
            .equals(HexFormat.of().formatHex(commitment(receipt.getJsonArray("fields"))))
        && Proofs.inclusionRoot(
                receipt.getJsonNumber("index").longValue(),
                signed.size(),
                sha256(new byte[1], leaf),
                receipt.getJsonArray("path").getValuesAs(JsonString.class).stream()
                    .map(hash -> bytes(hash.getString()))
                    .toList())
            .filter(root -> MessageDigest.isEqual(root, signed.root()))
            .isPresent();
  }

  private static byte[] commitment(JsonArray fields) {
    ByteArrayOutputStream digests = new ByteArrayOutputStream();
    for (JsonArray field : fields.getValuesAs(JsonArray.class)) {
      JsonArray pair = Json.createArrayBuilder().add(field.get(0)).add(field.get(2)).build();
      digests.writeBytes(
          sha256(
              utf8("privatearena/field/v1"),
              new byte[1],
              bytes(field.getString(1)),
              canonical(pair)));
    }
    return sha256(utf8("privatearena/record/v1"), new byte[1], digests.toByteArray());
  }

  static byte[] canonical(JsonValue json) {
    try {
      return new JsonCanonicalizer(json.toString()).getEncodedUTF8();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] sha256(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] bytes(String base64) {
    return Base64.getDecoder().decode(base64);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
