package org.privatearena.battle.category.control;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.shared.control.Time;

/**
 * Labels what was asked before the classifier was there, page by page, on one node at a time. What
 * is left stands in the database, so it goes on after a restart; when all is done it looks again
 * every hour.
 */
@Singleton
@Startup
@DependsOn("SchemaGuard")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LabelBackfill {

  private static final Logger LOG = Logger.getLogger(LabelBackfill.class.getName());
  private static final UUID START = new UUID(0, 0);
  private static final int PAGE = 200;
  private static final Duration PAUSE = Duration.ofHours(1);

  @Inject private LabelPages pages;

  private Instant next = Instant.MIN;

  @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
  void tick() {
    if (Time.now().isBefore(next)) {
      return;
    }
    try {
      UUID after = START;
      for (UUID last = page(after); !last.equals(after); last = page(after)) {
        after = last;
      }
      next = Time.now().plus(PAUSE);
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "prompts could not be labelled, tried again soon: {0}", e.toString());
    }
  }

  /** A page; where it fails, one prompt, and where that fails, none. */
  private UUID page(UUID after) {
    for (int size : new int[] {PAGE, 1}) {
      try {
        return pages.label(after, size);
      } catch (RuntimeException e) {
        LOG.log(Level.FINE, "a page of labels failed", e);
      }
    }
    UUID passed = pages.next(after);
    LOG.log(Level.WARNING, "the prompt of turn {0} cannot be labelled", passed);
    return passed;
  }
}
