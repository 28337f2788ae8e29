package org.privatearena.access.banner.control;

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
 * Learns as soon as the server has started, and every 10 seconds, of what was announced on another
 * node or before the start.
 */
@Singleton
@Startup
@DependsOn("SchemaGuard")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BannerWatch {

  private static final Logger LOG = Logger.getLogger(BannerWatch.class.getName());

  @Inject private BannerDesk desk;
  @Resource private TimerService timers;

  @PostConstruct
  void begin() {
    timers.createSingleActionTimer(1, new TimerConfig(null, false));
  }

  @Timeout
  void first() {
    look();
  }

  @Schedule(second = "9/10", minute = "*", hour = "*", persistent = false)
  void look() {
    try {
      desk.newest();
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "the banner could not be read, tried again soon: {0}", e.toString());
    }
  }
}
