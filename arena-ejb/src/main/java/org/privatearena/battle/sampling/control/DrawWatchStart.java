package org.privatearena.battle.sampling.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Looks at votes and plan as soon as the server has started, without keeping it from starting, and
 * every quarter of a minute, on every node. Draws before the first look know of neither.
 */
@Singleton
@Startup
@DependsOn("SchemaGuard")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DrawWatchStart {

  private static final Logger LOG = Logger.getLogger(DrawWatchStart.class.getName());

  @Inject private DrawWatch watch;
  @Resource private TimerService timers;

  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(1, new TimerConfig(null, false));
  }

  @Timeout
  void first() {
    look();
  }

  @Schedule(second = "7/15", minute = "*", hour = "*", persistent = false)
  void look() {
    try {
      watch.look();
    } catch (RuntimeException e) {
      LOG.log(
          Level.WARNING, "votes by pair could not be read, tried again soon: {0}", e.toString());
    }
  }
}
