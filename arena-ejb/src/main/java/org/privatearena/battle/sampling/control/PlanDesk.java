package org.privatearena.battle.sampling.control;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.privatearena.access.control.Person;
import org.privatearena.audit.control.Ledger;
import org.privatearena.battle.sampling.entity.PairKey;
import org.privatearena.battle.sampling.entity.SamplingPlan;
import org.privatearena.battle.sampling.entity.SamplingPlans;
import org.privatearena.catalog.entity.Model;
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
    Map<String, UUID> models = models();
    Optional<String> unknown = keys(request).filter(key -> !models.containsKey(key)).findFirst();
    if (unknown.isPresent()) {
      return new PlanChange.UnknownModel(unknown.get());
    }
    Map<UUID, Double> weights = weights(request, models);
    Map<PairKey, Double> priorities = priorities(request, models);
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

  private Map<String, UUID> models() {
    return new Models(store)
        .currentRevisions().stream()
            .map(revision -> revision.model())
            .collect(toMap(Model::key, Model::id));
  }

  private static Stream<String> keys(PlanRequest request) {
    return Stream.concat(
        request.weights().stream().map(PlanRequest.Weight::model),
        request.priorities().stream().flatMap(pair -> Stream.of(pair.one(), pair.other())));
  }

  private static Map<UUID, Double> weights(PlanRequest request, Map<String, UUID> models) {
    Map<UUID, Double> weights = new HashMap<>();
    request.weights().forEach(some -> weights.put(models.get(some.model()), some.weight()));
    return weights;
  }

  private static Map<PairKey, Double> priorities(PlanRequest request, Map<String, UUID> models) {
    Map<PairKey, Double> priorities = new HashMap<>();
    request
        .priorities()
        .forEach(
            some ->
                priorities.put(
                    PairKey.of(models.get(some.one()), models.get(some.other())), some.priority()));
    return priorities;
  }
}
