package org.privatearena.battle.control;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.privatearena.catalog.control.Contestant;

/**
 * The sampling rule: every eligible unordered pair with the same probability, and a fair coin,
 * independent of the pair, for the sides. The same contestants and seed give the same draw.
 */
final class PairDraw {

  /** Name and version of the rule, stored with every draw. */
  static final String RULE = "uniform/1";

  /**
   * @param pairs how many unordered pairs were eligible, M
   */
  record Drawn(Contestant a, Contestant b, double probability, int pairs) {}

  private final List<List<Contestant>> pairs;

  PairDraw(List<Contestant> eligible) {
    List<List<Contestant>> found = new ArrayList<>();
    for (int i = 0; i < eligible.size(); i++) {
      for (int j = i + 1; j < eligible.size(); j++) {
        if (eligible.get(i).mayMeet(eligible.get(j))) {
          found.add(List.of(eligible.get(i), eligible.get(j)));
        }
      }
    }
    this.pairs = Collections.unmodifiableList(found);
  }

  boolean possible() {
    return !pairs.isEmpty();
  }

  Drawn draw(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Contestant> pair = pairs.get(random.nextInt(pairs.size()));
    boolean firstOnA = random.nextBoolean();
    return new Drawn(
        pair.get(firstOnA ? 0 : 1), pair.get(firstOnA ? 1 : 0), 1.0 / pairs.size(), pairs.size());
  }
}
