package org.privatearena.audit.control;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.audit.entity.Seal;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.KeyRing;
import org.privatearena.audit.note.control.SignedNote;
import org.privatearena.audit.note.control.VerifierKey;

/**
 * What the Ledger says of a key that is newer than its last checkpoint. A rotation is signed by the
 * old key: whoever trusts that one learns that there is another. A log of another name is signed by
 * the new one.
 */
final class KeyChange {

  private final VerifierKey before;
  private final Checkpoint head;
  private final KeyRing ring;

  private KeyChange(VerifierKey before, Checkpoint head, KeyRing ring) {
    this.before = before;
    this.head = head;
    this.ring = ring;
  }

  /** Empty where the newest key signed the last checkpoint. */
  static Optional<KeyChange> between(Seal head, KeyRing ring) {
    SignedNote note = SignedNote.parse(head.note());
    VerifierKey signer = note.signer(ring.verifiers()).orElseThrow();
    return signer.equals(ring.signing().verifier())
        ? Optional.empty()
        : Optional.of(new KeyChange(signer, Checkpoint.parse(note.text()), ring));
  }

  private VerifierKey now() {
    return ring.signing().verifier();
  }

  private boolean sameLog() {
    return before.name().equals(now().name());
  }

  /** The same for the same key, so that it is recorded once. */
  UUID id() {
    return UUID.nameUUIDFromBytes(("key-change/" + now().line()).getBytes(StandardCharsets.UTF_8));
  }

  /** Who signs the checkpoint that first has the record. */
  VerifierKey signer() {
    return sameLog() ? before : now();
  }

  LedgerRecord asRecord(Instant at) {
    return new LedgerRecord(
        sameLog() ? "key-rotated" : "adopted",
        sameLog() ? 1 : 2,
        id(),
        at,
        "arena",
        "ledger",
        List.of(
            Field.text("id", id()),
            Field.text("key_before", before.line()),
            Field.text("key", now().line()),
            Field.text("origin_before", head.origin()),
            Field.text("size_before", head.size()),
            Field.text("reason", sameLog() ? null : ring.reason().orElse(null)),
            Field.time("timestamp", at)));
  }
}
