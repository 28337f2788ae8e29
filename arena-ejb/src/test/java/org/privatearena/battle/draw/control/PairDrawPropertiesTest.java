package org.privatearena.battle.draw.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

/** What the sampling rule promises of every set of pairs. */
class PairDrawPropertiesTest {

  private static final int K = 6;

  /** The pairs of six contestants; some are left out. */
  @Provide
  Arbitrary<List<EligiblePair>> pairs() {
    Arbitrary<Tally> tallies =
        Combinators.combine(counts(), counts(), counts()).as(Tally::new).injectNull(0.1);
    return Combinators.combine(numbers().list().ofSize(15), tallies.list().ofSize(15))
        .as(PairDrawPropertiesTest::pairs);
  }

  private static Arbitrary<Long> counts() {
    return Arbitraries.longs().between(0, 1_000_000_000_000L);
  }

  /** Weights and priorities, 0 and 100 often. */
  private static Arbitrary<Double> numbers() {
    return Arbitraries.doubles().between(0, 100).edgeCases(e -> e.add(0.0, 1.0, 100.0));
  }

  @Provide
  Arbitrary<double[]> weights() {
    return numbers().array(double[].class).ofSize(K);
  }

  private static List<EligiblePair> pairs(List<Double> priorities, List<Tally> tallies) {
    List<EligiblePair> pairs = new ArrayList<>();
    int place = 0;
    for (int i = 0; i < K; i++) {
      for (int j = i + 1; j < K; j++) {
        Tally tally = tallies.get(place);
        if (tally != null) {
          pairs.add(new EligiblePair(i, j, priorities.get(place), tally));
        }
        place++;
      }
    }
    return pairs;
  }

  @Property
  void drw_1_probabilities_sum_to_one_and_none_is_below_its_part_of_epsilon(
      @ForAll("pairs") List<EligiblePair> pairs,
      @ForAll("weights") double[] weights,
      @ForAll @DoubleRange(min = 0.01, max = 1) double epsilon) {
    PairDraw draw = new PairDraw(pairs, weights, epsilon);
    double sum = 0;
    for (int i = 0; i < pairs.size(); i++) {
      assertTrue(draw.probability(i) <= 1);
      assertTrue(draw.probability(i) >= epsilon / pairs.size() * (1 - 1e-15));
      assertTrue(1 / (pairs.size() * draw.probability(i)) <= 1 / epsilon * (1 + 1e-12));
      sum += draw.probability(i);
    }
    assertEquals(pairs.isEmpty() ? 0 : 1, sum, 1e-12);
  }

  @Property
  void drw_3_neither_order_nor_the_side_of_a_contestant_changes_a_probability(
      @ForAll("pairs") List<EligiblePair> pairs,
      @ForAll("weights") double[] weights,
      @ForAll long shuffle) {
    PairDraw draw = new PairDraw(pairs, weights, 0.1);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, new Random(shuffle));
    PairDraw other =
        new PairDraw(
            order.stream().map(pairs::get).map(PairDrawPropertiesTest::swapped).toList(),
            weights,
            0.1);
    for (int i = 0; i < pairs.size(); i++) {
      assertEquals(draw.probability(order.get(i)), other.probability(i), 1e-12);
    }
  }

  private static EligiblePair swapped(EligiblePair pair) {
    return new EligiblePair(pair.other(), pair.one(), pair.priority(), pair.tally().swapped());
  }

  @Property
  void drw_4_without_weights_every_pair_has_the_same(
      @ForAll("pairs") List<EligiblePair> pairs,
      @ForAll @DoubleRange(min = 0.01, max = 1) double epsilon) {
    double[] weights = new double[K];
    assertEven(new PairDraw(pairs, weights, epsilon));
    Arrays.fill(weights, 1);
    List<EligiblePair> unwanted =
        pairs.stream().map(p -> new EligiblePair(p.one(), p.other(), 0, p.tally())).toList();
    assertEven(new PairDraw(unwanted, weights, epsilon));
  }

  private static void assertEven(PairDraw draw) {
    for (int i = 0; i < draw.pairs(); i++) {
      assertEquals(1.0 / draw.pairs(), draw.probability(i));
    }
  }

  @Property
  void drw_2_what_is_drawn_is_one_of_the_pairs_with_its_probability(
      @ForAll("pairs") List<EligiblePair> pairs,
      @ForAll("weights") double[] weights,
      @ForAll long seed) {
    PairDraw draw = new PairDraw(pairs, weights, 0.1);
    if (draw.possible()) {
      PairDraw.Drawn drawn = draw.draw(seed);
      int place = 0;
      while (!sameTwo(pairs.get(place), drawn)) {
        place++;
      }
      assertEquals(draw.probability(place), drawn.probability());
      assertEquals(pairs.size(), drawn.pairs());
    }
  }

  private static boolean sameTwo(EligiblePair pair, PairDraw.Drawn drawn) {
    return (pair.one() == drawn.a() && pair.other() == drawn.b())
        || (pair.one() == drawn.b() && pair.other() == drawn.a());
  }
}
