package org.privatearena.battle.draw.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairDrawTest {

  private static final double EPSILON = 0.1;
  private static final int DRAWS = 200_000;

  private static double[] ones(int contestants) {
    double[] weights = new double[contestants];
    Arrays.fill(weights, 1);
    return weights;
  }

  private static List<EligiblePair> all(int contestants) {
    List<EligiblePair> pairs = new ArrayList<>();
    for (int i = 0; i < contestants; i++) {
      for (int j = i + 1; j < contestants; j++) {
        pairs.add(new EligiblePair(i, j, 1, Tally.NONE));
      }
    }
    return pairs;
  }

  /** Six pairs of four contestants that differ in all that the rule looks at. */
  private static final List<EligiblePair> UNEVEN =
      List.of(
          new EligiblePair(0, 1, 1, Tally.NONE),
          new EligiblePair(0, 2, 1, new Tally(3, 1, 2)),
          new EligiblePair(0, 3, 5, new Tally(40, 0, 0)),
          new EligiblePair(1, 2, 0, new Tally(1, 1, 0)),
          new EligiblePair(1, 3, 100, new Tally(10, 12, 7)),
          new EligiblePair(2, 3, 1, new Tally(0, 0, 9)));

  private static final double[] WEIGHTS = {1, 2, 0.5, 1};

  @Test
  void drw_1_the_probabilities_are_those_of_the_formula() {
    double[] gains = new double[UNEVEN.size()];
    double sum = 0;
    for (int i = 0; i < gains.length; i++) {
      EligiblePair pair = UNEVEN.get(i);
      Tally tally = pair.tally();
      double n = tally.votes();
      double mean = n == 0 ? 0 : (tally.one() + tally.halves() / 2.0) / n;
      double s =
          tally.one() * Math.pow(1 - mean, 2)
              + tally.other() * Math.pow(mean, 2)
              + tally.halves() * Math.pow(0.5 - mean, 2);
      double v = Math.max(0.05, (s + 0.25) / (n + 1));
      gains[i] =
          WEIGHTS[pair.one()]
              * WEIGHTS[pair.other()]
              * pair.priority()
              * (Math.sqrt(v / (n + 1)) - Math.sqrt(v / (n + 2)));
      sum += gains[i];
    }
    PairDraw draw = new PairDraw(UNEVEN, WEIGHTS, EPSILON);
    for (int i = 0; i < gains.length; i++) {
      assertEquals(EPSILON / 6 + 0.9 * gains[i] / sum, draw.probability(i), 1e-12);
    }
    assertEquals(EPSILON / 6, draw.probability(3), 1e-15);
  }

  @Test
  void the_figures_of_a_pair_are_those_of_the_rule() {
    assertEquals(0.25, Tally.NONE.variance());
    assertEquals(0.5 * (1 - 1 / Math.sqrt(2)), Tally.NONE.gain(), 1e-15);
    Tally agreed = new Tally(100, 0, 0);
    assertEquals(0, agreed.deviations());
    assertEquals(0.05, agreed.variance());
    // Scores 1, 0, .5, .5: mean .5, squares .25 and .25.
    assertEquals(0.5, new Tally(1, 1, 2).deviations());
    assertEquals(0.15, new Tally(1, 1, 2).variance());
    assertEquals(new Tally(4, 3, 9), new Tally(1, 2, 3).plus(new Tally(3, 1, 6)));
  }

  @Test
  void a_pair_with_more_votes_gains_less_however_many_there_are() {
    double before = Double.POSITIVE_INFINITY;
    for (long votes = 1; votes < 1L << 40; votes *= 4) {
      double gain = new Tally(votes, votes, 0).gain();
      assertTrue(gain > 0 && gain < before, votes + " votes: " + gain);
      before = gain;
    }
  }

  @Test
  void drw_2_pairs_are_drawn_as_often_as_is_told() {
    assertDrawnAsTold(new PairDraw(UNEVEN, WEIGHTS, EPSILON), UNEVEN);
  }

  @Test
  void drw_2_pairs_are_drawn_evenly_where_epsilon_is_one() {
    PairDraw draw = new PairDraw(UNEVEN, WEIGHTS, PairDraw.UNIFORM);
    for (int i = 0; i < UNEVEN.size(); i++) {
      assertEquals(1.0 / 6, draw.probability(i));
    }
    assertDrawnAsTold(draw, UNEVEN);
  }

  private static void assertDrawnAsTold(PairDraw draw, List<EligiblePair> pairs) {
    long[] counts = new long[pairs.size()];
    for (int seed = 0; seed < DRAWS; seed++) {
      PairDraw.Drawn drawn = draw.draw(seed);
      int pair = place(pairs, drawn);
      counts[pair]++;
      assertEquals(draw.probability(pair), drawn.probability());
      assertEquals(6, drawn.pairs());
    }
    double chiSquare = 0;
    for (int i = 0; i < counts.length; i++) {
      double expected = draw.probability(i) * DRAWS;
      chiSquare += (counts[i] - expected) * (counts[i] - expected) / expected;
    }
    // 5 degrees of freedom: 20.5 is the 0.1 % point.
    assertTrue(chiSquare < 20.5, "chi-square " + chiSquare + " of " + Arrays.toString(counts));
  }

  private static int place(List<EligiblePair> pairs, PairDraw.Drawn drawn) {
    for (int i = 0; i < pairs.size(); i++) {
      EligiblePair pair = pairs.get(i);
      if (Math.min(drawn.a(), drawn.b()) == Math.min(pair.one(), pair.other())
          && Math.max(drawn.a(), drawn.b()) == Math.max(pair.one(), pair.other())) {
        return i;
      }
    }
    throw new AssertionError("not one of the pairs: " + drawn);
  }

  @Test
  void drw_5_the_coin_is_fair_for_each_pair() {
    PairDraw draw = new PairDraw(UNEVEN, WEIGHTS, EPSILON);
    long[][] sides = new long[UNEVEN.size()][2];
    for (int seed = 0; seed < DRAWS; seed++) {
      PairDraw.Drawn drawn = draw.draw(seed);
      sides[place(UNEVEN, drawn)][drawn.a() < drawn.b() ? 0 : 1]++;
    }
    double chiSquare = 0;
    for (long[] side : sides) {
      double difference = side[0] - side[1];
      chiSquare += difference * difference / (side[0] + side[1]);
    }
    // 6 degrees of freedom: 22.5 is the 0.1 % point.
    assertTrue(chiSquare < 22.5, "chi-square " + chiSquare + " of " + Arrays.deepToString(sides));
  }

  @Test
  void drw_4_what_has_no_weight_is_drawn_by_the_even_part_alone() {
    PairDraw draw = new PairDraw(all(3), new double[] {1, 1, 0}, EPSILON);
    assertEquals(0.9 + EPSILON / 3, draw.probability(0), 1e-15);
    assertEquals(EPSILON / 3, draw.probability(1), 1e-15);
    PairDraw nothing = new PairDraw(all(3), new double[] {1, 0, 0}, EPSILON);
    for (int i = 0; i < 3; i++) {
      assertEquals(1.0 / 3, nothing.probability(i));
    }
  }

  @Test
  void the_same_seed_gives_the_same_draw_and_another_one_others() {
    PairDraw draw = new PairDraw(all(7), ones(7), EPSILON);
    assertEquals(draw.draw(77), new PairDraw(all(7), ones(7), EPSILON).draw(77));
    assertNotEquals(
        List.of(draw.draw(1), draw.draw(2), draw.draw(3)),
        List.of(draw.draw(4), draw.draw(5), draw.draw(6)));
  }

  @Test
  void one_pair_is_certain_and_none_is_no_draw() {
    PairDraw draw = new PairDraw(all(2), ones(2), 0.3);
    assertEquals(1, draw.probability(0));
    assertEquals(1, draw.draw(5).probability());
    PairDraw none = new PairDraw(List.of(), ones(2), EPSILON);
    assertFalse(none.possible());
    assertThrows(IllegalStateException.class, () -> none.draw(1));
  }

  @Test
  void numbers_that_are_none_are_refused() {
    for (double epsilon : new double[] {0, -0.1, 1.01, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertRefused(() -> new PairDraw(all(2), ones(2), epsilon));
    }
    for (double wrong : new double[] {-0.01, 100.01, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertRefused(() -> new PairDraw(all(2), new double[] {1, wrong}, EPSILON));
      assertRefused(() -> new EligiblePair(0, 1, wrong, Tally.NONE));
    }
    assertRefused(() -> new EligiblePair(1, 1, 1, Tally.NONE));
    assertRefused(() -> new Tally(1, -1, 0));
  }

  private static void assertRefused(org.junit.jupiter.api.function.Executable wrong) {
    assertThrows(IllegalArgumentException.class, wrong);
  }
}
