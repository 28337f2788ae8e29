package org.privatearena.planted.ledger.audit.control;

import java.util.UUID;
import org.privatearena.audit.entity.RecordSalt;

final class ForgedSalt {

  private ForgedSalt() {}

  static RecordSalt make() {
    return new RecordSalt(UUID.randomUUID(), new byte[32]);
  }
}
