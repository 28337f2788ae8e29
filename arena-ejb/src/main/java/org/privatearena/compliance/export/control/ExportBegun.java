package org.privatearena.compliance.export.control;

import java.util.UUID;

/** What came of the wish for an export. */
public sealed interface ExportBegun {

  /** It exists and waits for its turn. */
  record Waiting(UUID export) implements ExportBegun {}

  /** The same request made this one before; nothing new happens. */
  record Repeated(UUID export) implements ExportBegun {}

  /** The key of the request was used for another one. */
  record KeyReused() implements ExportBegun {}

  /** As many wait already as may. */
  record TooMany() implements ExportBegun {}

  /** A value of the proposal names nothing that there is; the message says which. */
  record Unknown(String message) implements ExportBegun {}
}
