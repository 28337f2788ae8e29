package org.privatearena.battle.sampling.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.draw.control.Tally;
import org.privatearena.battle.sampling.entity.PairKey;
import org.privatearena.catalog.control.Contestant;

class DrawTablesTest {

  private static final double EPSILON = 0.1;
  private static final DrawBasis USUAL = new DrawBasis(Map.of(), DrawPlan.NONE, EPSILON);

  private static Contestant contestant(String family) {
    return new Contestant(UUID.randomUUID(), UUID.randomUUID(), family);
  }

  private static List<Contestant> strangers(int count) {
    return IntStream.range(0, count).mapToObj(i -> contestant(null)).toList();
  }

  private static DrawBasis planned(Map<UUID, Double> weights, Map<PairKey, Double> priorities) {
    return new DrawBasis(Map.of(), new DrawPlan(1, null, weights, priorities), EPSILON);
  }

  @Test
  void without_votes_and_plan_every_pair_has_the_same_probability() {
    DrawTable.Drawn drawn = USUAL.table(strangers(5)).draw(1);
    assertEquals(10, drawn.pairs());
    assertEquals(0.1, drawn.probability(), 1e-15);
    assertNotEquals(drawn.a(), drawn.b());
  }

  @Test
  void smp_6_models_of_one_family_do_not_meet() {
    Contestant one = contestant("granite");
    Contestant other = contestant("granite");
    Contestant stranger = contestant("llama");
    assertFalse(USUAL.table(List.of(one, other)).possible());
    DrawTable table = USUAL.table(List.of(one, other, stranger));
    for (int seed = 0; seed < 200; seed++) {
      DrawTable.Drawn drawn = table.draw(seed);
      assertTrue(Set.of(drawn.a(), drawn.b()).contains(stranger));
      assertEquals(2, drawn.pairs());
    }
  }

  @Test
  void smp_6_two_revisions_of_one_model_do_not_meet() {
    UUID model = UUID.randomUUID();
    Contestant one = new Contestant(UUID.randomUUID(), model, null);
    Contestant other = new Contestant(UUID.randomUUID(), model, null);
    assertFalse(USUAL.table(List.of(one, other)).possible());
  }

  @Test
  void nobody_or_one_alone_is_no_pair() {
    assertFalse(USUAL.table(List.of()).possible());
    assertFalse(USUAL.table(strangers(1)).possible());
  }

  @Test
  void votes_weights_and_priorities_are_those_of_the_pair() {
    List<Contestant> three = strangers(3);
    UUID first = three.get(0).model();
    UUID second = three.get(1).model();
    UUID third = three.get(2).model();
    // Shares of the pairs 01, 02, 12 are 3, 1, 1, then 2, 2, 1.
    DrawTable preferred = planned(Map.of(), Map.of(PairKey.of(second, first), 3.0)).table(three);
    assertEquals(EPSILON / 3 + 0.9 * 3 / 5, preferred.probability(0), 1e-12);
    assertEquals(EPSILON / 3 + 0.9 / 5, preferred.probability(2), 1e-12);
    DrawTable weighed = planned(Map.of(first, 2.0), Map.of()).table(three);
    assertEquals(EPSILON / 3 + 0.9 * 2 / 5, weighed.probability(1), 1e-12);
    DrawTable unwanted = planned(Map.of(third, 0.0), Map.of()).table(three);
    assertEquals(EPSILON / 3 + 0.9, unwanted.probability(0), 1e-12);
    PairKey known = PairKey.of(three.get(0).revision(), three.get(1).revision());
    DrawTable counted =
        new DrawBasis(Map.of(known, new Tally(500, 500, 0)), DrawPlan.NONE, EPSILON).table(three);
    assertTrue(counted.probability(0) < EPSILON / 3 + 0.001);
  }

  @Test
  void smp_3_a_table_is_made_once_and_anew_when_votes_or_plan_change() {
    DrawTables tables = DrawTables.by(USUAL);
    List<Contestant> some = strangers(4);
    DrawTable table = tables.of(some);
    assertSame(table, tables.of(new ArrayList<>(some)));
    tables.become(planned(Map.of(some.get(0).model(), 5.0), Map.of()));
    DrawTable next = tables.of(some);
    assertNotSame(table, next);
    assertSame(next, tables.of(some));
    assertNotEquals(table.probability(0), next.probability(0));
  }

  @Test
  void smp_3_what_nobody_asks_for_lately_is_forgotten_and_what_somebody_does_is_kept() {
    DrawTables tables = DrawTables.by(USUAL);
    List<Contestant> asked = strangers(3);
    tables.of(strangers(4));
    tables.of(asked);
    for (int change = 0; change < DrawTables.LONGEST_UNUSED; change++) {
      assertEquals(2 * DrawTables.EMPTY + 6 + 3, tables.pairs());
      tables.become(planned(Map.of(), Map.of()));
      tables.of(asked);
    }
    tables.become(USUAL);
    assertEquals(DrawTables.EMPTY + 3, tables.pairs());
  }

  @Test
  void smp_3_tables_take_bounded_memory() {
    DrawTables tables = DrawTables.by(USUAL);
    List<Contestant> all = strangers(310);
    DrawTable last = null;
    for (int left = 0; left < 30; left++) {
      last = tables.of(all.subList(left, all.size()));
      assertTrue(tables.pairs() <= DrawTables.MOST_PAIRS);
    }
    assertSame(last, tables.of(all.subList(29, all.size())));
  }
}
