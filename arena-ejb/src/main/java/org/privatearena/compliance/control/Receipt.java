package org.privatearena.compliance.control;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.audit.control.Disclosure;
import org.privatearena.audit.control.LedgerBook;

/**
 * What a person can keep of an own vote, or compliance of an entry of the arena's own, to check
 * later that it is in the record as it was.
 *
 * @param record id of the vote or other record
 * @param leaf canonical JSON that the tree holds
 * @param fields all fields of the record, open but for texts that were destroyed
 * @param sealed where it stands; empty while it waits for the sealer
 */
public record Receipt(
    UUID record, String leaf, List<Disclosure.Shown> fields, Optional<Sealed> sealed) {

  public Receipt {
    fields = List.copyOf(fields);
  }

  /** The place of the leaf, the proof and the signed checkpoint that it leads to. */
  public record Sealed(LedgerBook.TreeProof proof, String checkpoint) {}
}
