package org.privatearena.battle.category.boundary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.battle.category.control.PromptStream;
import org.privatearena.battle.category.entity.Category;

/** Prompts by day and category. */
@Schema(name = "CategoryStream", description = "Prompts by day and category")
public record StreamJson(
    @Schema(required = true, description = "The first day, in UTC", example = "2026-03-01")
        String from,
    @Schema(required = true, description = "The last day, which counts too", example = "2026-03-31")
        String to,
    @Schema(required = true, description = "Every day of the time, oldest first")
        List<DayJson> days) {

  /** One day. */
  @Schema(
      name = "CategoryDay",
      description = "A prompt with two categories counts for both, so they do not add up")
  public record DayJson(
      @Schema(required = true) String day,
      @Schema(required = true) long prompts,
      @Schema(required = true, description = "Prompts without a category") long none,
      @Schema(required = true, description = "Prompts by the key of the category")
          Map<String, Long> categories) {}

  static StreamJson of(PromptStream stream) {
    List<DayJson> days = new ArrayList<>();
    for (LocalDate day = stream.from(); !day.isAfter(stream.to()); day = day.plusDays(1)) {
      Map<String, Long> categories = new LinkedHashMap<>();
      for (Category category : Category.values()) {
        categories.put(category.key(), stream.prompts(day, day, category));
      }
      days.add(
          new DayJson(
              day.toString(), stream.prompts(day, day), stream.without(day, day), categories));
    }
    return new StreamJson(stream.from().toString(), stream.to().toString(), days);
  }
}
