package org.privatearena.compliance.retention.control;

import java.util.List;
import java.util.UUID;

/** What became of the order to erase a Member. */
public sealed interface ErasureOutcome {

  /** It is done; the certificate has this id. */
  record Done(UUID erasure) implements ErasureOutcome {}

  /**
   * Holds stand in its way; that is an entry of the Ledger.
   *
   * @param holds their ids
   */
  record Held(List<UUID> holds) implements ErasureOutcome {
    public Held {
      holds = List.copyOf(holds);
    }
  }

  /** It was done before; the certificate has this id. */
  record Before(UUID erasure) implements ErasureOutcome {}

  /** It is the orderer: somebody else has to order it. */
  record OwnSelf() implements ErasureOutcome {}

  /** There is no such Member. */
  record Unknown() implements ErasureOutcome {}
}
