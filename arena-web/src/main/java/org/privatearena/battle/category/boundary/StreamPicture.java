package org.privatearena.battle.category.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.privatearena.battle.category.control.PromptStream;
import org.privatearena.battle.category.entity.Category;

/**
 * The stream of prompts as small drawings, one for each category, side by side and in one scale: a
 * prompt may have several categories, so nothing that is stacked would add up.
 *
 * @param steps the days or weeks from left to right
 * @param most the highest count of all drawings, at least 1: the upper edge of each
 */
public record StreamPicture(List<Step> steps, List<Series> series, long most) {

  /** More days than this are drawn and told as weeks. */
  private static final long DAYS = 45;

  private static final int WEEK = 7;

  /** Share of its place that a bar leaves free, so that bars stand apart. */
  private static final double GAP = 0.2;

  /**
   * A day or a week.
   *
   * @param last equals first where it is a day
   * @param counts in the order of the series
   */
  public record Step(LocalDate first, LocalDate last, long prompts, List<Long> counts) {}

  /**
   * The drawing of one category.
   *
   * @param key of the category, or {@code none}
   * @param peak the step with the highest count; null where there is no prompt
   */
  public record Series(String key, long prompts, List<Bar> bars, Step peak, long highest) {}

  /** A bar, in percent of the drawing; y from above. */
  public record Bar(double x, double y, double width, double height) {}

  static StreamPicture of(PromptStream stream) {
    int length = stream.from().plusDays(DAYS).isAfter(stream.to()) ? 1 : WEEK;
    List<Step> steps = new ArrayList<>();
    for (LocalDate first = stream.from();
        !first.isAfter(stream.to());
        first = first.plusDays(length)) {
      LocalDate end = first.plusDays(length - 1L);
      LocalDate last = end.isAfter(stream.to()) ? stream.to() : end;
      List<Long> counts = new ArrayList<>();
      for (Category category : Category.values()) {
        counts.add(stream.prompts(first, last, category));
      }
      counts.add(stream.without(first, last));
      steps.add(new Step(first, last, stream.prompts(first, last), List.copyOf(counts)));
    }
    long most = steps.stream().flatMap(s -> s.counts().stream()).mapToLong(n -> n).max().orElse(0);
    List<Series> series = new ArrayList<>();
    for (Category category : Category.values()) {
      series.add(series(category.key(), series.size(), steps, Math.max(1, most)));
    }
    series.add(series("none", series.size(), steps, Math.max(1, most)));
    return new StreamPicture(List.copyOf(steps), List.copyOf(series), Math.max(1, most));
  }

  private static Series series(String key, int index, List<Step> steps, long most) {
    List<Bar> bars = new ArrayList<>();
    double place = 100.0 / steps.size();
    Step peak = null;
    long highest = 0;
    long prompts = 0;
    for (int i = 0; i < steps.size(); i++) {
      long count = steps.get(i).counts().get(index);
      prompts += count;
      if (count > highest) {
        highest = count;
        peak = steps.get(i);
      }
      if (count > 0) {
        double height = round(100.0 * count / most);
        bars.add(
            new Bar(
                round(i * place + place * GAP / 2),
                round(100 - height),
                round(place * (1 - GAP)),
                height));
      }
    }
    return new Series(key, prompts, List.copyOf(bars), peak, highest);
  }

  private static double round(double percent) {
    return Math.round(100 * percent) / 100.0;
  }
}
