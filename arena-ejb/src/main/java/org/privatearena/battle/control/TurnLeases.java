package org.privatearena.battle.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.catalog.control.SeatDesk;

/**
 * Keeps the running Turns of this node and the leases of their calls, and gives up those of a node
 * that is gone. Every node may do the latter: the Battle's row lock decides.
 */
@Singleton
@Startup
@DependsOn("SchemaGuard")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class TurnLeases {

  private static final Logger LOG = Logger.getLogger(TurnLeases.class.getName());

  @Inject private TurnRecorder recorder;
  @Inject private TurnRunner runner;
  @Inject private DistantTurns distant;
  @Inject private SeatDesk seats;

  @Schedule(second = "*/3", minute = "*", hour = "*", persistent = false)
  void tick() {
    try {
      recorder.renewLeases(runner.runningTurns());
      seats.renew();
      int left = recorder.voidAbandoned();
      if (left > 0) {
        LOG.log(Level.WARNING, "{0} turns of a node that is gone are void now", left);
      }
      distant.look();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "leases could not be renewed, tried again soon: {0}", e.toString());
    }
  }
}
