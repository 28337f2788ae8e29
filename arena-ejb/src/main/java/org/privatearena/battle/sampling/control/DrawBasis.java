package org.privatearena.battle.sampling.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.privatearena.battle.draw.control.EligiblePair;
import org.privatearena.battle.draw.control.Tally;
import org.privatearena.battle.sampling.entity.PairKey;
import org.privatearena.catalog.control.Contestant;

/**
 * All that a table of a draw is made of, beside who is eligible.
 *
 * @param tallies by pair of Revisions; a pair without votes may be missing
 * @param epsilon part of the draws that is uniform, in (0, 1]
 */
record DrawBasis(Map<PairKey, Tally> tallies, DrawPlan plan, double epsilon) {

  /**
   * The table of those pairs of contestants that may meet.
   *
   * @param eligible each once
   */
  DrawTable table(List<Contestant> eligible) {
    List<EligiblePair> pairs = new ArrayList<>();
    for (int i = 0; i < eligible.size(); i++) {
      for (int j = i + 1; j < eligible.size(); j++) {
        if (eligible.get(i).mayMeet(eligible.get(j))) {
          pairs.add(pair(eligible, i, j));
        }
      }
    }
    double[] weights =
        eligible.stream().mapToDouble(contestant -> plan.weight(contestant.model())).toArray();
    return new DrawTable(eligible, pairs, weights, epsilon);
  }

  private EligiblePair pair(List<Contestant> eligible, int i, int j) {
    Contestant one = eligible.get(i);
    Contestant other = eligible.get(j);
    Tally tally = tallies.getOrDefault(PairKey.of(one.revision(), other.revision()), Tally.NONE);
    return new EligiblePair(i, j, plan.priority(one.model(), other.model()), tally);
  }
}
