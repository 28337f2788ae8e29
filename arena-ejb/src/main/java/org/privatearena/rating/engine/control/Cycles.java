package org.privatearena.rating.engine.control;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The triangles that go round, the strongest first. */
final class Cycles {

  private record Found(int ij, int jl, int il, double curl, double score) {}

  private Cycles() {}

  /** At most so many; of two with the same score the one with the lower contestants first. */
  static List<Cycle> strongest(int most, PairGraph graph, Flow flow, PairCounts counts) {
    PriorityQueue<Found> kept =
        new PriorityQueue<>(Comparator.comparingDouble(found -> Math.abs(found.score())));
    graph.forEachTriangle(
        (ij, jl, il) -> {
          double one = flow.flow(ij);
          double two = flow.flow(jl);
          double three = -flow.flow(il);
          boolean up = one > 0 && two > 0 && three > 0;
          boolean down = one < 0 && two < 0 && three < 0;
          if (up || down) {
            double curl = one + two + three;
            double variance = 1 / flow.weight(ij) + 1 / flow.weight(jl) + 1 / flow.weight(il);
            double score = curl / StrictMath.sqrt(variance);
            if (kept.size() < most || Math.abs(score) > Math.abs(kept.peek().score())) {
              kept.add(new Found(ij, jl, il, curl, score));
            }
            if (kept.size() > most) {
              kept.poll();
            }
          }
        });
    List<Found> found = new ArrayList<>(kept);
    found.sort(
        Comparator.<Found>comparingDouble(it -> -Math.abs(it.score()))
            .thenComparingInt(Found::ij)
            .thenComparingInt(Found::jl));
    return found.stream().map(it -> cycle(it, graph, counts)).toList();
  }

  private static Cycle cycle(Found found, PairGraph graph, PairCounts counts) {
    int i = graph.a(found.ij());
    int second = graph.b(found.curl() > 0 ? found.ij() : found.il());
    int third = graph.b(found.curl() > 0 ? found.il() : found.ij());
    return new Cycle(
        Cycle.Leg.of(counts, i, second),
        Cycle.Leg.of(counts, second, third),
        Cycle.Leg.of(counts, third, i),
        Math.abs(found.curl()),
        Math.abs(found.score()));
  }
}
