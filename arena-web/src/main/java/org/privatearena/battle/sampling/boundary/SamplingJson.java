package org.privatearena.battle.sampling.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.battle.sampling.control.DrawSheet;

/** How pairs are drawn. */
@Schema(name = "Sampling", description = "How pairs are drawn now")
public record SamplingJson(
    @Schema(required = true, description = "Name and version of the rule") String rule,
    @Schema(
            required = true,
            description =
                "Part of the draws that is uniform over the eligible pairs; of M pairs each has at least epsilon/M")
        double epsilon,
    @Schema(required = true, description = "Of the plan that counts; 0 where nobody has planned")
        long version,
    @Schema(
            description = "When it was planned; null where nobody has",
            example = "2026-11-26T10:00:00Z")
        String planned_at,
    @Schema(required = true, description = "Of models that are named; the others have 1")
        List<PlanJson.WeightJson> weights,
    @Schema(required = true, description = "Of pairs that are named; the others have 1")
        List<PlanJson.PriorityJson> priorities,
    @Schema(
            required = true,
            description =
                "The active models' current revisions by pairs that may meet, as if somebody could meet all of them")
        List<PairJson> pairs) {

  /** How a pair stands. */
  @Schema(name = "SampledPair")
  public record PairJson(
      @Schema(required = true, description = "Key of one model") String a,
      @Schema(required = true, description = "Key of the other") String b,
      @Schema(
              required = true,
              description = "Votes on it that count for draws, at most a minute old")
          long votes,
      @Schema(required = true, description = "Probability of the next draw") double probability) {}

  static SamplingJson of(DrawSheet sheet) {
    return new SamplingJson(
        sheet.rule(),
        sheet.epsilon(),
        sheet.version(),
        sheet.plannedAt() == null ? null : sheet.plannedAt().toString(),
        PlanJson.weights(sheet.plan()),
        PlanJson.priorities(sheet.plan()),
        sheet.pairs().stream()
            .map(p -> new PairJson(p.one(), p.other(), p.votes(), p.probability()))
            .toList());
  }
}
