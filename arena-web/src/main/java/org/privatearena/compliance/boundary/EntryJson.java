package org.privatearena.compliance.boundary;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.audit.control.LedgerBook;

/** An entry of the Ledger in its place. */
@Schema(name = "LedgerEntry")
@JsonbPropertyOrder({"index", "record", "leaf", "checkpoint", "sealed_at"})
public record EntryJson(
    @Schema(description = "Its place, 0 for the first", examples = "41") long index,
    @Schema(
            description = "Id of the record that it commits to",
            examples = "0b5e9c1e-5d0c-4b8e-9d59-0d7a4c1f2a33")
        UUID record,
    @Schema(
            description =
                "The bytes that the tree holds, as text: canonical JSON (RFC 8785). The leaf hash is SHA-256(0x00 || leaf).",
            examples =
                "{\"actor\":\"9f2c…\",\"at\":\"2026-11-25T09:30:00.000Z\",\"commitment\":\"51ab…\",\"kind\":\"vote-cast\",\"subject\":\"07de…\",\"v\":1}")
        String leaf,
    @Schema(description = "Size of the first checkpoint that has it", examples = "44")
        long checkpoint,
    @Schema(
            description = "When that was signed, RFC 3339 in UTC",
            examples = "2026-11-25T09:30:01.003Z")
        String sealed_at) {

  static EntryJson of(LedgerBook.SealedEntry entry) {
    return new EntryJson(
        entry.index(),
        entry.record(),
        new String(entry.leaf(), StandardCharsets.UTF_8),
        entry.checkpoint(),
        entry.sealedAt().toString());
  }
}
