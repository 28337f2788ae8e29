package org.privatearena.battle.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.privatearena.catalog.control.Contestant;

class PairDrawTest {

  private static Contestant contestant(String family) {
    return new Contestant(UUID.randomUUID(), UUID.randomUUID(), family);
  }

  private static List<Contestant> strangers(int count) {
    return IntStream.range(0, count).mapToObj(i -> contestant(null)).toList();
  }

  @Test
  void bat5_every_pair_has_probability_one_over_their_number() {
    PairDraw.Drawn drawn = new PairDraw(strangers(5)).draw(1);
    assertEquals(10, drawn.pairs());
    assertEquals(0.1, drawn.probability());
    assertNotEquals(drawn.a(), drawn.b());
  }

  @Test
  void the_same_seed_gives_the_same_draw() {
    List<Contestant> eligible = strangers(7);
    assertEquals(new PairDraw(eligible).draw(77), new PairDraw(eligible).draw(77));
  }

  @Test
  void pairs_and_sides_are_drawn_evenly_and_independently() {
    List<Contestant> eligible = strangers(4);
    PairDraw draw = new PairDraw(eligible);
    int draws = 60_000;
    Map<List<Contestant>, Integer> counts = new HashMap<>();
    for (int seed = 0; seed < draws; seed++) {
      PairDraw.Drawn drawn = draw.draw(seed);
      counts.merge(List.of(drawn.a(), drawn.b()), 1, Integer::sum);
    }
    assertEquals(12, counts.size());
    double expected = draws / 12.0;
    double chiSquare =
        counts.values().stream().mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
    // 11 degrees of freedom: 31.3 is the 0.1 % point.
    assertTrue(chiSquare < 31.3, "chi-square " + chiSquare);
  }

  @Test
  void models_of_one_family_do_not_meet() {
    Contestant one = contestant("granite");
    Contestant other = contestant("granite");
    Contestant stranger = contestant("llama");
    assertFalse(new PairDraw(List.of(one, other)).possible());
    PairDraw draw = new PairDraw(List.of(one, other, stranger));
    for (int seed = 0; seed < 200; seed++) {
      PairDraw.Drawn drawn = draw.draw(seed);
      assertTrue(Set.of(drawn.a(), drawn.b()).contains(stranger));
      assertEquals(2, drawn.pairs());
    }
  }

  @Test
  void two_revisions_of_one_model_do_not_meet() {
    UUID model = UUID.randomUUID();
    Contestant one = new Contestant(UUID.randomUUID(), model, null);
    Contestant other = new Contestant(UUID.randomUUID(), model, null);
    assertFalse(new PairDraw(List.of(one, other)).possible());
  }

  @Test
  void nobody_or_one_alone_is_no_pair() {
    assertFalse(new PairDraw(List.of()).possible());
    assertFalse(new PairDraw(strangers(1)).possible());
  }
}
