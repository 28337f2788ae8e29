package org.privatearena.access.limit.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.privatearena.access.limit.entity.LimitPlans;

/** Which limits count. */
@Stateless
public class LimitBook {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private KeptLimits kept;

  /** What the database says now; from now on this node knows it. */
  public LimitTable newest() {
    LimitTable newest = read();
    kept.saw(newest);
    return newest;
  }

  /**
   * What a person of these groups may do at a state of the catalogue, or at a later one. Asks the
   * database only where that is a state that this node has not seen.
   *
   * @param stamp of that state
   */
  public Limits at(long stamp, Set<String> groups) {
    return kept.as(stamp, this::read).of(groups);
  }

  /** What a person of these groups may do as this node knows it, at most 10 seconds old. */
  public Limits known(Set<String> groups) {
    return kept.known(this::read).of(groups);
  }

  private LimitTable read() {
    return new LimitPlans(store).newest().map(LimitTable::of).orElse(LimitTable.NONE);
  }
}
