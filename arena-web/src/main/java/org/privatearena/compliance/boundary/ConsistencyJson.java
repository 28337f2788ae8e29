package org.privatearena.compliance.boundary;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.audit.note.control.StrictBase64;

/** A proof of RFC 9162 that one tree is the beginning of another. */
@Schema(name = "ConsistencyProof")
@JsonbPropertyOrder({"from", "to", "from_root", "to_root", "path"})
public record ConsistencyJson(
    @Schema(description = "Entries of the smaller tree", examples = "41") long from,
    @Schema(description = "Entries of the larger tree", examples = "44") long to,
    @Schema(
            description = "Root of the smaller tree, Base64",
            examples = "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=")
        String from_root,
    @Schema(
            description = "Root of the larger tree, Base64",
            examples = "+sVCA+fMaWzw38tCySodnbr3CtnmIfS9jZhmLwDjwSU=")
        String to_root,
    @Schema(description = "Hashes in Base64, as RFC 9162 orders them") List<String> path) {

  static ConsistencyJson of(LedgerBook.TreeProof proof) {
    return new ConsistencyJson(
        proof.first(),
        proof.size(),
        StrictBase64.encode(proof.from()),
        StrictBase64.encode(proof.root()),
        proof.path().stream().map(StrictBase64::encode).toList());
  }
}
