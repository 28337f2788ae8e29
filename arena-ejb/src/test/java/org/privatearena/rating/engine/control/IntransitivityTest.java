package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IntransitivityTest {

  private static Intransitivity.Measured of(PairCounts counts) {
    return assertInstanceOf(
        Intransitivity.Measured.class, Intransitivity.of(counts, 1, Workers.threads(2)));
  }

  private static Flow flow(PairGraph graph, PairCounts counts) {
    long[] halves = new long[graph.edges()];
    for (int edge = 0; edge < halves.length; edge++) {
      halves[edge] = Math.round(2 * counts.score(graph.a(edge), graph.b(edge)));
    }
    return new Flow(graph, halves);
  }

  @Test
  void flowAndWeightAreThoseOfTheFormula() {
    PairCounts counts = PairCounts.between(2).add(1, 0, 5, 2, 2, 1).build();
    Flow flow = flow(new PairGraph(counts), counts);

    assertEquals(Math.log(4.0 / 7.0), flow.flow(0), 1e-15);
    assertEquals(11 * (4.0 / 11) * (7.0 / 11), flow.weight(0), 1e-14);
  }

  @Test
  void stonePaperAndScissorsGoRound() {
    Intransitivity.Measured found =
        of(
            PairCounts.between(3)
                .add(0, 1, 3, 16, 1, 0)
                .add(1, 2, 3, 16, 1, 0)
                .add(0, 2, 16, 3, 0, 1)
                .build());

    assertEquals(1, found.cyclicShare(), 1e-12);
    assertEquals(1, found.curlShare(), 1e-12);
    assertEquals(0, found.harmonicShare(), 1e-12);
    assertTrue(found.pValue() <= 0.005, "" + found);
    assertEquals(1, found.cycles().size());
    Cycle cycle = found.cycles().get(0);
    assertEquals(new Cycle.Leg(0, 2, 16, 3, 1), cycle.first());
    assertEquals(new Cycle.Leg(2, 1, 16, 3, 1), cycle.second());
    assertEquals(new Cycle.Leg(1, 0, 16, 3, 1), cycle.third());
    assertEquals(3 * Math.log(17 / 4.0), cycle.curl(), 1e-12);
    assertEquals(cycle.curl() / Math.sqrt(3 * 21 / (17 * 4.0)), cycle.score(), 1e-12);
  }

  @Test
  void aRingOfFourIsHarmonic() {
    PairCounts.Builder counts = PairCounts.between(4);
    for (int i = 0; i < 4; i++) {
      counts.add(i, (i + 1) % 4, 8, 2, 0, 0);
    }
    Intransitivity.Measured found = of(counts.build());

    assertEquals(1, found.harmonicShare(), 1e-12);
    assertEquals(0, found.curlShare(), 1e-12);
    assertEquals(List.of(), found.cycles());
    assertTrue(found.pValue() < 0.05);
  }

  @Test
  void aRingBesideATriangleIsHarmonicAndTheTriangleIsNot() {
    PairCounts.Builder counts = PairCounts.between(6);
    for (int i = 0; i < 4; i++) {
      counts.add(i, (i + 1) % 4, 8, 2, 0, 0);
    }
    counts.add(3, 4, 8, 2, 0, 0).add(4, 5, 8, 2, 0, 0).add(5, 3, 8, 2, 0, 0);
    Intransitivity.Measured found = of(counts.build());

    assertEquals(4 / 7.0, found.harmonicShare(), 1e-9);
    assertEquals(3 / 7.0, found.curlShare(), 1e-9);
    assertEquals(1, found.cycles().size());
  }

  @Test
  void whereAllHaveMetNothingIsHarmonic() {
    Intransitivity.Measured found = of(Tables.lively(new SplittableRandom(3), 12, 8));

    assertTrue(found.cyclicShare() > 0.1, "" + found);
    assertEquals(0, found.harmonicShare(), 1e-9);
    assertEquals(found.cyclicShare(), found.curlShare() + found.harmonicShare(), 1e-15);
    assertEquals(Intransitivity.MOST_CYCLES, found.cycles().size());
    for (int i = 1; i < found.cycles().size(); i++) {
      assertTrue(found.cycles().get(i).score() <= found.cycles().get(i - 1).score());
    }
  }

  @Test
  void theResidualIsOrthogonalToEveryGradientWhateverHasMet() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 200; i++) {
      PairCounts counts = Tables.wild(random);
      PairGraph graph = new PairGraph(counts);
      if (graph.edges() > 0) {
        Flow flow = flow(graph, counts);
        double[] residual = flow.residual();
        double[] divergence = new double[counts.contestants()];
        double[] size = new double[divergence.length];
        for (int edge = 0; edge < residual.length; edge++) {
          divergence[graph.a(edge)] += flow.weight(edge) * residual[edge];
          divergence[graph.b(edge)] -= flow.weight(edge) * residual[edge];
          size[graph.a(edge)] += flow.weight(edge);
          size[graph.b(edge)] += flow.weight(edge);
        }
        for (int c = 0; c < divergence.length; c++) {
          assertEquals(0, divergence[c], 1e-12 * Arrays.stream(size).sum() + 1e-9);
        }
      }
    }
  }

  @Test
  void votesInWhichNothingGoesRoundGiveEvenlySpreadPValues() {
    SplittableRandom random = new SplittableRandom(5);
    double[] theta = {1, 0.6, 0.1, -0.3, -0.5, -0.9};
    int small = 0;
    double sum = 0;
    int runs = 60;
    for (int run = 0; run < runs; run++) {
      VoteTable table = Votes.table(TieModel.DAVIDSON, theta, 0.3, 25, random);
      double p = of(Sample.of(table, theta.length).cells().counts()).pValue();
      small += p <= 0.1 ? 1 : 0;
      sum += p;
    }

    assertTrue(small <= 14, "" + small);
    assertEquals(0.5, sum / runs, 0.15);
  }

  @Test
  void theNumberOfThreadsChangesNothing() {
    PairCounts counts = Tables.lively(new SplittableRandom(6), 7, 10);

    assertEquals(
        Intransitivity.of(counts, 9, Workers.CALLER),
        Intransitivity.of(counts, 9, Workers.threads(3)));
    TieFit fit = Ties.fit(TieModel.DAVIDSON, Cells.of(counts));
    FlowBootstrap draws =
        new FlowBootstrap(new PairGraph(counts), assertInstanceOf(TieFit.Estimated.class, fit));
    assertArrayEquals(draws.shares(50, 9, Workers.CALLER), draws.shares(50, 9, Workers.threads(3)));
  }

  @Test
  void withoutTheModelThereIsTheReason() {
    assertInstanceOf(
        Intransitivity.Unmeasured.class,
        Intransitivity.of(PairCounts.between(2).add(0, 1, 0, 0, 9, 0).build(), 1, Workers.CALLER));
  }
}
