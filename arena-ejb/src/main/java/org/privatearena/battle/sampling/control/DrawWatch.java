package org.privatearena.battle.sampling.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.privatearena.battle.draw.control.Tally;
import org.privatearena.battle.sampling.entity.PairKey;
import org.privatearena.shared.control.Time;

/** Brings votes and plan to the tables of draws. */
@ApplicationScoped
public class DrawWatch {

  @Inject private TallyPages pages;
  @Inject private DrawTables tables;
  @Inject private DrawSettings settings;

  private final PairTallies tallies = new PairTallies((from, before) -> pages.votes(from, before));

  /** Looks for changes now, at once for this node. */
  public synchronized void look() {
    DrawPlan plan = pages.plan();
    Map<PairKey, Tally> now = tallies.follow(Time.now());
    DrawBasis known = tables.basis();
    if (plan.version() != known.plan().version() || !now.equals(known.tallies())) {
      tables.become(new DrawBasis(now, plan, settings.epsilon()));
    }
  }
}
