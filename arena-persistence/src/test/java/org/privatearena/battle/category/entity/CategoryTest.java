package org.privatearena.battle.category.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CategoryTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void keys_are_stable_because_tables_addresses_and_exports_hold_them() {
    assertEquals(
        List.of(
            "maths",
            "coding",
            "reasoning",
            "instruction-following",
            "creative-writing",
            "multi-turn",
            "long-prompt"),
        Arrays.stream(Category.values()).map(Category::key).toList());
    assertEquals(Optional.of(Category.MULTI_TURN), Category.of("multi-turn"));
    assertEquals(Optional.empty(), Category.of("MULTI_TURN"));
  }

  @Test
  void a_set_is_the_same_column_in_whatever_order_and_comes_back() {
    assertEquals("", Categories.join(Set.of()));
    String column = Categories.join(List.of(Category.MATHS, Category.CODING));
    assertEquals("coding\nmaths", column);
    assertEquals(EnumSet.of(Category.MATHS, Category.CODING), Categories.split(column));
    assertEquals(Set.of(), Categories.split(""));
    // Two prompts of a battle, the first of no category.
    assertEquals(Set.of(Category.MULTI_TURN), Categories.split("\nmulti-turn"));
    assertThrows(UnsupportedOperationException.class, () -> Categories.split("").clear());
  }

  @Test
  void cat_5_a_correction_says_what_counted_before_it() {
    UUID battle = new UUID(1, 1);
    BattleLabels before =
        new BattleLabels(battle, null, Set.of(Category.MATHS), "en", false, 1, NOW);
    CategoryCorrection correction =
        new CategoryCorrection(
            before, 1, Set.of(Category.CODING), new UUID(2, 2), new UUID(3, 3), NOW);
    assertEquals(battle, correction.battleId());
    assertEquals(Set.of(Category.MATHS), correction.former());
    assertEquals(Set.of(Category.CODING), correction.categories());
  }
}
