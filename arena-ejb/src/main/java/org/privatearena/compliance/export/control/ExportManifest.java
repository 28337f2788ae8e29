package org.privatearena.compliance.export.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.privatearena.audit.control.CanonicalJson;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.StrictBase64;
import org.privatearena.audit.verify.control.BundleCheck;
import org.privatearena.audit.verify.control.Shape;
import org.privatearena.shared.control.Hashes;

/**
 * What a bundle says of itself.
 *
 * @param anonymous rows of people who were erased, or whom retention has left: the same request at
 *     the same state gives other bytes once there are more of them
 * @param requester the requester's pseudonym within this export
 * @param uncommitted columns that no record commits to, or not every one
 */
record ExportManifest(
    ExportCard export,
    LedgerBook.SealedState state,
    Shape shape,
    List<ExportColumn> columns,
    List<String> uncommitted,
    long rows,
    long anonymous,
    Map<String, Long> leftOut,
    String requester) {

  private static final int VERSION = 1;

  /** Canonical JSON. */
  byte[] bytes(JsonArrayBuilder files) {
    JsonArrayBuilder described = Json.createArrayBuilder();
    columns.forEach(
        column ->
            described.add(
                Json.createObjectBuilder()
                    .add("name", column.name())
                    .add("form", column.form().name())));
    JsonObjectBuilder left = Json.createObjectBuilder();
    leftOut.forEach(left::add);
    Checkpoint checkpoint = checkpoint();
    return CanonicalJson.of(
            Json.createObjectBuilder()
                .add("schema", BundleCheck.SCHEMA)
                .add("made_by", "private-arena/" + VERSION)
                .add("export", export.id().toString())
                .add("kind", export.kind().key())
                .add("shape", shape.key())
                .add("filter", export.filter().json())
                .add("filter_in_words", export.filter().words())
                .add("purpose", export.purpose())
                .add("requester", requester)
                .add("requested_at", export.requestedAt().toString())
                .add(
                    "checkpoint",
                    Json.createObjectBuilder()
                        .add("origin", checkpoint.origin())
                        .add("size", checkpoint.size())
                        .add("root", StrictBase64.encode(checkpoint.root())))
                .add("rows", rows)
                .add("anonymous", anonymous)
                .add("left_out", left)
                .add("columns", described)
                .add("uncommitted", Json.createArrayBuilder(uncommitted))
                .add("files", files)
                .build())
        .getBytes(StandardCharsets.UTF_8);
  }

  private Checkpoint checkpoint() {
    String note = state.note();
    return Checkpoint.parse(note.substring(0, note.lastIndexOf("\n\n") + 1));
  }

  /** In hexadecimal. */
  static String sha256(byte[] bytes) {
    return HexFormat.of().formatHex(Hashes.sha256(bytes));
  }
}
