package org.privatearena.compliance.job.control;

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

/** Keeps this node's jobs, and gives up those of a node that is gone. */
@Singleton
@Startup
@DependsOn("SchemaGuard")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JobWatch {

  private static final Logger LOG = Logger.getLogger(JobWatch.class.getName());

  @Inject private JobRecorder recorder;
  @Inject private JobQueue queue;

  @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
  void tick() {
    try {
      recorder.renewLeases(queue.jobs());
      for (UUID job : recorder.giveUpAbandoned()) {
        LOG.log(Level.WARNING, "job {0} was left by its node and is given up", job);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "jobs could not be looked after, tried again: {0}", e.toString());
    }
  }
}
