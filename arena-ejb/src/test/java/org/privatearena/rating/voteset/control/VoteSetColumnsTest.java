package org.privatearena.rating.voteset.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.privatearena.rating.engine.control.Items;

class VoteSetColumnsTest {

  private final VoteSetColumns columns = new VoteSetColumns();

  @Test
  void votes_on_one_item_and_turn_have_one_number() {
    columns.add(0, Roster.NONE, null);
    columns.add(1, 0, null);
    columns.add(2, 0, null);
    columns.add(1, 0, null);
    columns.add(1, 1, null);
    columns.add(0, Roster.NONE, null);
    assertEquals(Items.NONE, columns.item(0));
    assertEquals(columns.item(1), columns.item(3));
    assertEquals(4, IntStream.of(0, 1, 2, 4).map(columns::item).distinct().count());
    assertEquals(Items.NONE, columns.item(5));
    assertEquals(Items.NONE, columns.item(5_000));
    assertNotEquals(columns.item(2), columns.item(1));
  }

  @Test
  void a_category_holds_its_votes_and_one_that_no_vote_has_holds_none() {
    for (int row = 0; row < 5_000; row++) {
      columns.add(0, Roster.NONE, row % 3 == 0 ? null : row % 3 == 1 ? "writing" : "maths");
    }
    assertEquals(List.of("maths", "writing"), columns.categories());
    assertEquals(1667, IntStream.range(0, 5_000).filter(columns.of("writing")).count());
    assertTrue(columns.of("maths").test(4_997));
    assertFalse(columns.of("maths").test(0));
    assertFalse(columns.of("poems").test(1));
  }

  @Test
  void a_set_without_either_knows_nothing() {
    columns.add(0, Roster.NONE, null);
    assertEquals(List.of(), columns.categories());
    assertEquals(Items.NONE, columns.item(0));
    assertFalse(columns.of("writing").test(0));
  }
}
