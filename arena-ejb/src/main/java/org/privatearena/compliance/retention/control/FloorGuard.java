package org.privatearena.compliance.retention.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.privatearena.audit.control.Ledger;
import org.privatearena.compliance.retention.entity.RetentionFloor;
import org.privatearena.compliance.retention.entity.RetentionRuns;
import org.privatearena.shared.control.Time;

/**
 * Lets the application start only with a policy that keeps figures for as long as the floor says,
 * and puts on record that the floor is another one than before.
 */
@Singleton
@Startup
@DependsOn("SchemaGuard")
public class FloorGuard {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private RetentionPolicy policy;
  @Inject private Ledger ledger;

  @PostConstruct
  void check() {
    policy.check();
    RetentionRuns runs = new RetentionRuns(store);
    int days = policy.floorDays();
    String reason = policy.floorReason();
    Optional<RetentionFloor> before = runs.floor();
    boolean news =
        before.map(floor -> floor.differs(days, reason)).orElse(days < RetentionPolicy.USUAL_FLOOR);
    if (news) {
      RetentionFloor floor = new RetentionFloor(days, reason, Time.now());
      ledger.append(RetentionRecords.floor(floor));
      runs.add(floor);
    }
  }
}
