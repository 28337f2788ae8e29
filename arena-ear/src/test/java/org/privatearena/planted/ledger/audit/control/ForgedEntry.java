package org.privatearena.planted.ledger.audit.control;

import java.util.UUID;
import org.privatearena.audit.entity.PendingEntry;

final class ForgedEntry {

  private ForgedEntry() {}

  static PendingEntry make(byte[] leaf) {
    return new PendingEntry(UUID.randomUUID(), leaf);
  }
}
