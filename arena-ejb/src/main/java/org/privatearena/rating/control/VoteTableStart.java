package org.privatearena.rating.control;

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
 * Reads the votes soon after the start, before anybody looks, and follows them so that a look never
 * finds many to read.
 */
@Singleton
@Startup
@DependsOn("SchemaGuard")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VoteTableStart {

  private static final Logger LOG = Logger.getLogger(VoteTableStart.class.getName());

  @Inject private LiveVotes votes;

  /** Every quarter of a minute; each page of votes is a transaction of its own. */
  @Schedule(second = "*/15", minute = "*", hour = "*", persistent = false)
  void follow() {
    try {
      votes.now();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "votes could not be read, tried again soon: {0}", e.toString());
    }
  }
}
