package org.privatearena.compliance.retention.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks three times a minute whether today's run is done, so that a day is not missed where the
 * server was down at midnight. Every server looks; each page is done by one.
 */
@Singleton
@Startup
@DependsOn("ErasureReplay")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DailyRetention {

  private static final Logger LOG = Logger.getLogger(DailyRetention.class.getName());

  @Inject private RetentionPages pages;
  @Inject private RetentionPolicy policy;
  @Inject private ErasureReplay erasures;

  private LocalDate done;

  @Schedule(second = "10/20", minute = "*", hour = "*", persistent = false)
  void look() {
    LocalDate today = policy.today();
    if (today.equals(done)) {
      return;
    }
    try {
      erasures.again();
      boolean more = true;
      while (more) {
        more = pages.run(today, policy.now());
      }
      done = today;
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "retention did not end, tried again soon: {0}", e.toString());
    }
  }
}
