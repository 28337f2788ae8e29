package org.privatearena.compliance.retention.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.privatearena.compliance.retention.entity.RetentionRun;
import org.privatearena.compliance.retention.entity.RetentionRuns;

/** How long what is kept, what the daily runs took, and what the next one will. */
@Stateless
public class Retention {

  private static final int MOST = 50;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private RetentionPolicy policy;
  @Inject private RetentionPages pages;

  /**
   * What is set.
   *
   * @param floorDays the shortest that figures may be kept
   * @param floorReason why it is lower than usual; empty where it is not
   * @param backupDays how long there are backups of Members' keys
   */
  public record Terms(Policy policy, int floorDays, String floorReason, int backupDays) {}

  /** The settings as they are now. */
  public Terms terms() {
    return new Terms(policy.now(), policy.floorDays(), policy.floorReason(), policy.backupDays());
  }

  /** The newest first, at most 50; a run of a day may have several parts. */
  public List<RetentionRun> runs() {
    return new RetentionRuns(store).latest(MOST);
  }

  /** What a run would take now; nothing is. */
  public Outlook dryRun() {
    return pages.outlook(policy.now());
  }
}
