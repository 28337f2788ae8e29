package org.privatearena.battle.category.control;

import java.time.LocalDate;
import java.util.List;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.category.entity.DayCount;

/**
 * Prompts of some days by their categories. A prompt with two categories counts for both.
 *
 * @param to the last day, which counts too
 * @param counts days without a prompt have none
 */
public record PromptStream(LocalDate from, LocalDate to, List<DayCount> counts) {

  public PromptStream {
    counts = List.copyOf(counts);
  }

  /** Prompts that were sent between these days, both counting. */
  public long prompts(LocalDate first, LocalDate last) {
    return sum(first, last, null);
  }

  /** Those of them that have this category. */
  public long prompts(LocalDate first, LocalDate last, Category category) {
    return sum(first, last, category);
  }

  /** Those of them that have none. */
  public long without(LocalDate first, LocalDate last) {
    return counts.stream()
        .filter(count -> within(count, first, last) && count.categories().isEmpty())
        .mapToLong(DayCount::prompts)
        .sum();
  }

  private long sum(LocalDate first, LocalDate last, Category category) {
    return counts.stream()
        .filter(count -> within(count, first, last))
        .filter(count -> category == null || count.categories().contains(category))
        .mapToLong(DayCount::prompts)
        .sum();
  }

  private static boolean within(DayCount count, LocalDate first, LocalDate last) {
    return !count.day().isBefore(first) && !count.day().isAfter(last);
  }
}
