package org.privatearena.compliance.boundary;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.audit.note.control.StrictBase64;

/** A proof of RFC 9162 that an entry is in a tree. */
@Schema(name = "InclusionProof")
@JsonbPropertyOrder({"index", "size", "leaf_hash", "root", "path"})
public record InclusionJson(
    @Schema(description = "Place of the entry", examples = "41") long index,
    @Schema(description = "Entries of the tree", examples = "44") long size,
    @Schema(
            description = "SHA-256(0x00 || leaf), Base64",
            examples = "bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=")
        String leaf_hash,
    @Schema(
            description = "Root of the tree, Base64; compare it with the checkpoint of that size",
            examples = "+sVCA+fMaWzw38tCySodnbr3CtnmIfS9jZhmLwDjwSU=")
        String root,
    @Schema(description = "Hashes in Base64, the leaf's sibling first") List<String> path) {

  static InclusionJson of(LedgerBook.TreeProof proof) {
    return new InclusionJson(
        proof.first(),
        proof.size(),
        StrictBase64.encode(proof.from()),
        StrictBase64.encode(proof.root()),
        proof.path().stream().map(StrictBase64::encode).toList());
  }
}
