package org.privatearena.catalog.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks every few seconds whether the probe of an Endpoint is due. Every node may make it. */
@Singleton
@Startup
@DependsOn("SchemaGuard")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ProbeTimer {

  private static final Logger LOG = Logger.getLogger(ProbeTimer.class.getName());

  @Inject private ProbeRounds rounds;

  @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
  void tick() {
    if (!rounds.wanted()) {
      return;
    }
    try {
      rounds.run();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "endpoints could not be probed, tried again soon: {0}", e.toString());
    }
  }
}
