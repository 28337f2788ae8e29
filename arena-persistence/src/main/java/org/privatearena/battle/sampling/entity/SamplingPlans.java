package org.privatearena.battle.sampling.entity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.privatearena.battle.entity.Choice;

/** What a draw depends on: what administrators want, and how often pairs have been voted on. */
public class SamplingPlans {

  /** Who makes the next plan. The function itself gives what no mapping has a type for. */
  private static final String LOCK =
      "select 1 from (select pg_advisory_xact_lock(7163201784113)) l";

  private final EntityManager store;

  public SamplingPlans(EntityManager store) {
    this.store = store;
  }

  /** The plan that counts; empty where nobody has planned. */
  public Optional<SamplingPlan> newest() {
    return store
        .createQuery("select p from SamplingPlan p order by p.version desc", SamplingPlan.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The same, when nobody else can add one until the transaction ends. */
  public Optional<SamplingPlan> newestLocked() {
    store.createNativeQuery(LOCK).getSingleResult();
    return newest();
  }

  public void add(SamplingPlan plan) {
    store.persist(plan);
  }

  /**
   * Votes without a flag, of people without one, by their two Revisions, in no order.
   *
   * @param from only votes cast at or after this
   * @param before only votes cast before this
   * @param anonymous whether votes count too that have nobody behind them any more
   */
  public List<PairVotes> votes(Instant from, Instant before, boolean anonymous) {
    return store
        .createQuery(
            "select new org.privatearena.battle.sampling.entity.PairVotes(v.revisionA, v.revisionB,"
                + " count(v), sum(case when v.choice = :better then 1 else 0 end),"
                + " sum(case when v.choice = :worse then 1 else 0 end))"
                + " from Vote v where v.castAt >= :from and v.castAt < :before and v.flags = ''"
                + " and not exists (select 1 from FlaggedRater f join Battle fb"
                + " on fb.memberId = f.memberId where fb.id = v.battleId)"
                + (anonymous
                    ? ""
                    : " and not exists (select 1 from Battle b join Member m on m.id = b.memberId"
                        + " where b.id = v.battleId and m.anonymous = true)")
                + " group by v.revisionA, v.revisionB",
            PairVotes.class)
        .setParameter("better", Choice.A_BETTER)
        .setParameter("worse", Choice.B_BETTER)
        .setParameter("from", from)
        .setParameter("before", before)
        .getResultList();
  }
}
