package org.privatearena.compliance.export.control;

import jakarta.ejb.ApplicationException;

/** An export was cancelled, or another node makes it. */
@ApplicationException(rollback = true)
public final class ExportStopped extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ExportStopped() {
    super("the export was cancelled or taken over", null, false, false);
  }
}
