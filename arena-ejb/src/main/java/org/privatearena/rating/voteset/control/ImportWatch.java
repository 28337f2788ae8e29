package org.privatearena.rating.voteset.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps this node's imports, and gives up those of a node that is gone. */
@Singleton
@Startup
@DependsOn("SchemaGuard")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportWatch {

  private static final Logger LOG = Logger.getLogger(ImportWatch.class.getName());

  @Inject private VoteSetRecorder recorder;
  @Inject private ImportQueue queue;
  @Inject private Uploads uploads;

  @PostConstruct
  void begin() {
    uploads.forgetFormerRun();
  }

  @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
  void tick() {
    try {
      recorder.renewLeases(queue.sets());
      for (UUID set : recorder.giveUpAbandoned()) {
        LOG.log(Level.WARNING, "vote set {0} was left by its node and is given up", set);
        boolean more = true;
        while (more) {
          more = recorder.sweep(set);
        }
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "imports could not be looked after, tried again: {0}", e.toString());
    }
  }
}
