package org.privatearena.compliance.retention.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.access.control.Doorkeeper;
import org.privatearena.rating.control.LiveVotes;

/**
 * Learns within seconds that a server has erased somebody, or that retention has taken something.
 */
@Singleton
@Startup
@DependsOn("ErasureReplay")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ErasureWatch {

  private static final Logger LOG = Logger.getLogger(ErasureWatch.class.getName());

  @Inject private ErasureBook book;
  @Inject private ErasureList list;
  @Inject private Doorkeeper doorkeeper;
  @Inject private LiveVotes votes;

  private long known = -1;
  private long kept = -1;

  @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
  void look() {
    try {
      long now = book.changes();
      if (now != known) {
        doorkeeper.forget();
        votes.somebodyWasForgotten();
        known = now;
      }
      if (now != kept) {
        list.keep(book.lines());
        kept = now;
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "erasures could not be read, tried again soon: {0}", e.toString());
    }
  }
}
