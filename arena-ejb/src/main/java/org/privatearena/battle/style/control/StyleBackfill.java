package org.privatearena.battle.style.control;

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
 * Counts the answers of Votes that were cast before the counter was there, or under an earlier
 * version of it: page by page, on one node at a time. What is left stands in the database, so it
 * goes on after a restart; when all is done it looks again every hour.
 */
@Singleton
@Startup
@DependsOn("SchemaGuard")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StyleBackfill {

  private static final Logger LOG = Logger.getLogger(StyleBackfill.class.getName());
  private static final UUID START = new UUID(0, 0);
  private static final int PAGE = 200;

  /** So many in a row are no votes that cannot be counted, but a database that cannot write. */
  private static final int MOST_PASSED = 3;

  private static final Duration PAUSE = Duration.ofHours(1);

  @Inject private StylePages pages;

  private Instant next = Instant.MIN;
  private int passed;

  @Schedule(second = "5/10", minute = "*", hour = "*", persistent = false)
  void tick() {
    if (Time.now().isBefore(next)) {
      return;
    }
    try {
      UUID after = START;
      passed = 0;
      for (UUID last = page(after);
          !last.equals(after) && passed < MOST_PASSED;
          last = page(after)) {
        after = last;
      }
      if (passed < MOST_PASSED) {
        next = Time.now().plus(PAUSE);
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "answers could not be counted, tried again soon: {0}", e.toString());
    }
  }

  /** A page; where it fails, one Vote, and where that fails, none. */
  private UUID page(UUID after) {
    for (int size : new int[] {PAGE, 1}) {
      try {
        UUID last = pages.count(after, size);
        passed = 0;
        return last;
      } catch (RuntimeException e) {
        LOG.log(Level.FINE, "a page of counts failed", e);
      }
    }
    UUID vote = pages.next(after);
    passed++;
    LOG.log(Level.WARNING, "the answers of vote {0} cannot be counted", vote);
    return vote;
  }
}
