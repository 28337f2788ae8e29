package org.privatearena.battle.sampling.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.audit.control.Ledger;
import org.privatearena.battle.sampling.entity.PairKey;
import org.privatearena.battle.sampling.entity.SamplingPlan;
import org.privatearena.battle.sampling.entity.SamplingPlans;
import org.privatearena.catalog.entity.Models;
import org.privatearena.shared.control.Time;

/** Changes the plan of draws. The callers see to it that only administrators get here. */
@Stateless
public class PlanDesk {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;

  /**
   * Stores a plan in the place of the one before, with its entry, or neither. Where it wants the
   * same nothing is stored. Plans wait for each other.
   *
   * @param version of the plan that the person has seen, 0 for none
   */
  public PlanChange change(Person administrator, long version, PlanRequest request) {
    SamplingPlans plans = new SamplingPlans(store);
    DrawPlan before = plans.newestLocked().map(DrawPlan::of).orElse(DrawPlan.NONE);
    if (before.version() != version) {
      return new PlanChange.Outdated(before.version());
    }
    NamedModels models = NamedModels.of(new Models(store));
    Optional<String> unknown = models.unknown(request);
    if (unknown.isPresent()) {
      return new PlanChange.UnknownModel(unknown.get());
    }
    Map<UUID, Double> weights = models.weights(request);
    Map<PairKey, Double> priorities = models.priorities(request);
    if (before.wants(weights, priorities)) {
      return new PlanChange.Counts(before);
    }
    SamplingPlan plan =
        new SamplingPlan(version + 1, weights, priorities, administrator.id(), Time.now());
    plans.add(plan);
    ledger.append(PlanRecords.of(plan));
    store.flush();
    return new PlanChange.Counts(DrawPlan.of(plan));
  }
}
