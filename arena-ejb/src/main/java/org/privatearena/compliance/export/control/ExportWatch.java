package org.privatearena.compliance.export.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks after exports: those of a node that is gone, and those whose time is over. */
@Singleton
@Startup
@DependsOn("SchemaGuard")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ExportWatch {

  private static final Logger LOG = Logger.getLogger(ExportWatch.class.getName());

  @Inject private ExportRecorder recorder;
  @Inject private ExportQueue queue;
  @Inject private ExportFolder folder;

  @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
  void tick() {
    try {
      recorder.renewLeases(queue.exports());
      recorder.endSuperseded();
      recorder.takeOver().forEach(queue::add);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "exports could not be looked after, tried again: {0}", e.toString());
    }
  }

  /** Ends what is over, and removes files that nobody needs. */
  @Schedule(second = "8/15", minute = "*", hour = "*", persistent = false)
  void tidy() {
    try {
      recorder.expire();
      Set<UUID> left = new HashSet<>(folder.all());
      left.removeAll(queue.exports());
      recorder.open(left).forEach(left::remove);
      for (UUID export : left) {
        folder.discard(export);
      }
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "old exports could not be removed, tried again: {0}", e.toString());
    }
  }
}
