package org.privatearena.access.limit.entity;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/** The plans of limits there have been. */
public class LimitPlans {

  /** Who makes the next plan. The function itself gives what no mapping has a type for. */
  private static final String LOCK =
      "select 1 from (select pg_advisory_xact_lock(7163201784118)) l";

  private final EntityManager store;

  public LimitPlans(EntityManager store) {
    this.store = store;
  }

  /** The plan that counts; empty where nobody has decided. */
  public Optional<LimitPlan> newest() {
    return store
        .createQuery("select p from LimitPlan p order by p.version desc", LimitPlan.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The same, when nobody else can add one until the transaction ends. */
  public Optional<LimitPlan> newestLocked() {
    store.createNativeQuery(LOCK).getSingleResult();
    return newest();
  }

  public void add(LimitPlan plan) {
    store.persist(plan);
  }
}
