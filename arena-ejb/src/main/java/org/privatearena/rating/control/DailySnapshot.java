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
 * Looks three times a minute whether today's board has been stored, so that a day is not missed
 * where the server was down at midnight. Every node looks; one stores.
 */
@Singleton
@Startup
@DependsOn("SchemaGuard")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DailySnapshot {

  private static final Logger LOG = Logger.getLogger(DailySnapshot.class.getName());

  @Inject private SnapshotTaker taker;

  @Schedule(second = "*/20", minute = "*", hour = "*", persistent = false)
  void look() {
    try {
      taker
          .takeDaily()
          .ifPresent(
              board ->
                  LOG.log(
                      Level.INFO,
                      "board of {0} stored, {1} votes",
                      new Object[] {board.day(), board.votes()}));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "no board stored, tried again soon: {0}", e.toString());
    }
  }
}
