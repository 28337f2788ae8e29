package org.privatearena.access.limit.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Learns every 10 seconds of limits that were decided on another node. */
@Singleton
@Startup
@DependsOn("SchemaGuard")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LimitWatch {

  private static final Logger LOG = Logger.getLogger(LimitWatch.class.getName());

  @Inject private LimitBook book;

  @Schedule(second = "4/10", minute = "*", hour = "*", persistent = false)
  void look() {
    try {
      book.newest();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "limits could not be read, tried again soon: {0}", e.toString());
    }
  }
}
