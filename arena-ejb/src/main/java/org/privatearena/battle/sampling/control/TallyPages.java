package org.privatearena.battle.sampling.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.battle.sampling.entity.PairVotes;
import org.privatearena.battle.sampling.entity.SamplingPlans;

/** What draws depend on, from the database; each question is a transaction. */
@Stateless
public class TallyPages {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject
  @ConfigProperty(name = "arena.retention.anonymous-votes", defaultValue = "true")
  private boolean anonymous;

  /** The plan that counts. */
  public DrawPlan plan() {
    return new SamplingPlans(store).newest().map(DrawPlan::of).orElse(DrawPlan.NONE);
  }

  /** Votes by pair that were cast at or after a moment and before another. */
  public List<PairVotes> votes(Instant from, Instant before) {
    return new SamplingPlans(store).votes(from, before, anonymous);
  }
}
