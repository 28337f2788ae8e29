package org.privatearena.access.limit.boundary;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.access.limit.control.LimitTable;
import org.privatearena.access.limit.control.Limits;

/** The limits that count. */
@Schema(name = "Limits", description = "How much people may do")
public record LimitsJson(
    @Schema(
            required = true,
            description = "Of what counts; 0 where nobody has decided, and nothing is limited")
        long version,
    @Schema(
            description = "When it was decided; null where nobody has",
            example = "2026-11-27T10:00:00Z")
        String decided_at,
    @Schema(required = true, description = "By group, in the order of their paths")
        List<GroupJson> limits) {

  /** What shall count. */
  @Schema(
      name = "LimitPlan",
      description = "How much people may do; it replaces all that counted before")
  public record PlanJson(
      @Schema(description = "Each group once, 1,000 at most") List<GroupJson> limits) {}

  /** What each person of a group may do. */
  @Schema(name = "GroupLimits", description = "What each person of a group may do")
  public record GroupJson(
      @Schema(
              required = true,
              description = "Full path, or * for who is in no group that is named",
              example = "/research")
          String group,
      @Schema(description = "That begin, from 1; null or absent for no limit", example = "50")
          Long battles_a_day,
      @Schema(
              description = "That are being answered, from 1; null or absent for no limit",
              example = "2")
          Long battles_at_once,
      @Schema(
              description =
                  "Asked and answered by both models, four characters each, from 1; null or absent"
                      + " for no limit",
              example = "200000")
          Long tokens_a_day) {

    static GroupJson of(Map.Entry<String, Limits> group) {
      Limits limits = group.getValue();
      return new GroupJson(
          group.getKey(), limits.battlesADay(), limits.battlesAtOnce(), limits.tokensADay());
    }
  }

  static LimitsJson of(LimitTable table) {
    return new LimitsJson(
        table.version(),
        table.decidedAt() == null ? null : table.decidedAt().toString(),
        table.groups().entrySet().stream().map(GroupJson::of).toList());
  }
}
