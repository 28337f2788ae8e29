package org.privatearena.rating.engine.control;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Which contestants the votes can compare: i and j are together when chains of positive scores lead
 * from i to j and from j to i (Ford 1957, Solving a ranking problem from binary comparisons).
 */
final class StrongComponents {

  private final PairScores pairs;

  private StrongComponents(PairScores pairs) {
    this.pairs = pairs;
  }

  /** The components of a table of counts. */
  static List<List<Integer>> of(PairCounts counts) {
    return of(PairScores.of(Cells.of(counts)));
  }

  /** The components, each ascending, ordered by their first member; every contestant is in one. */
  static List<List<Integer>> of(PairScores pairs) {
    StrongComponents graph = new StrongComponents(pairs);
    List<List<Integer>> components = new ArrayList<>();
    BitSet placed = new BitSet();
    for (int start = 0; start < pairs.contestants(); start++) {
      if (!placed.get(start)) {
        BitSet together = graph.reachable(start, true);
        together.and(graph.reachable(start, false));
        placed.or(together);
        components.add(together.stream().boxed().toList());
      }
    }
    return List.copyOf(components);
  }

  private BitSet reachable(int start, boolean towardsWinners) {
    BitSet seen = new BitSet();
    seen.set(start);
    Deque<Integer> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      int at = open.remove();
      for (int next = 0; next < pairs.contestants(); next++) {
        double score = towardsWinners ? pairs.score(next, at) : pairs.score(at, next);
        if (score > 0 && !seen.get(next)) {
          seen.set(next);
          open.add(next);
        }
      }
    }
    return seen;
  }
}
