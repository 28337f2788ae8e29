package org.privatearena.battle.category.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.privatearena.battle.category.control.PromptStream;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.category.entity.DayCount;

class StreamPictureTest {

  private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

  private static StreamPicture picture(int days, DayCount... counts) {
    return StreamPicture.of(new PromptStream(FIRST, FIRST.plusDays(days - 1L), List.of(counts)));
  }

  @Test
  void a_prompt_of_two_categories_is_drawn_in_both_and_counts_once_in_all() {
    StreamPicture picture =
        picture(10, new DayCount(FIRST, Set.of(Category.MATHS, Category.CODING), 4));
    assertEquals(4, picture.series().get(0).prompts());
    assertEquals(4, picture.series().get(1).prompts());
    assertEquals(0, picture.series().get(7).prompts());
    assertEquals(4, picture.steps().get(0).prompts());
    assertEquals(4, picture.most());
  }

  @Test
  void a_bar_is_as_high_as_its_share_of_the_highest_of_all_drawings() {
    StreamPicture picture =
        picture(
            10,
            new DayCount(FIRST, Set.of(Category.MATHS), 8),
            new DayCount(FIRST.plusDays(1), Set.of(), 2));
    assertEquals(new StreamPicture.Bar(1, 0, 8, 100), picture.series().get(0).bars().get(0));
    assertEquals(new StreamPicture.Bar(11, 75, 8, 25), picture.series().get(7).bars().get(0));
    assertEquals(FIRST.plusDays(1), picture.series().get(7).peak().first());
  }

  @Test
  void a_long_time_is_told_in_weeks_of_which_the_last_may_be_short() {
    assertEquals(45, picture(45).steps().size());
    StreamPicture year = picture(366, new DayCount(FIRST.plusDays(365), Set.of(), 1));
    assertEquals(53, year.steps().size());
    assertEquals(FIRST.plusDays(365), year.steps().get(52).last());
    assertEquals(1, year.steps().get(52).prompts());
  }

  @Test
  void nothing_is_drawn_where_nobody_asked() {
    StreamPicture picture = picture(7);
    assertEquals(1, picture.most());
    assertTrue(picture.series().stream().allMatch(s -> s.bars().isEmpty()));
    assertNull(picture.series().get(0).peak());
  }

  @Test
  void a_period_has_a_beginning_before_its_end_and_at_most_a_year() {
    assertEquals(30, Period.usual().days());
    assertEquals(
        Optional.of(new Period(FIRST, FIRST.plusDays(30))),
        Period.read("2026-03-01", "2026-03-31"));
    assertEquals(Optional.empty(), Period.read("2026-03-02", "2026-03-01"));
    assertEquals(Optional.empty(), Period.read("2025-03-01", "2026-03-02"));
    assertEquals(Optional.empty(), Period.read("1. März", null));
    assertEquals(Optional.empty(), Period.read("+999999999-01-01", "+999999999-01-02"));
  }
}
