package org.privatearena.access.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks whether the master key's file has another first line, and has the keys of Members and
 * secrets wrapped by it.
 */
@Singleton
@Startup
@DependsOn("KeyGuard")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MasterKeyWatch {

  private static final Logger LOG = Logger.getLogger(MasterKeyWatch.class.getName());

  /** Pages at a time, so that a timer is never late for long. */
  private static final int MOST_PAGES = 50;

  @Inject private MasterKey masterKey;
  @Inject private MasterKeyRotation rotation;

  @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
  void look() {
    try {
      masterKey.refresh();
      // With one key there is nothing that another one wraps: the start has looked.
      boolean more = masterKey.ring().ids().size() > 1;
      for (int page = 0; more && page < MOST_PAGES; page++) {
        more = rotation.rewrap();
      }
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING, "keys could not be wrapped again, tried again soon: {0}", e.toString());
    }
  }
}
