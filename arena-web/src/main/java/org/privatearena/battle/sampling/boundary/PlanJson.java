package org.privatearena.battle.sampling.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.battle.sampling.control.PlanRequest;

/** What administrators want to be drawn more often or less. */
@Schema(
    name = "SamplingPlan",
    description = "What shall be drawn more often or less; it replaces what counted before")
public record PlanJson(
    @Schema(description = "Of models; the others have 1") List<WeightJson> weights,
    @Schema(description = "Of unordered pairs of models; the others have 1")
        List<PriorityJson> priorities) {

  /** The weight of a model. */
  @Schema(name = "SamplingWeight")
  public record WeightJson(
      @Schema(required = true, description = "Key") String model,
      @Schema(required = true, description = "From 0 to 100") double weight) {}

  /** The priority of a pair. */
  @Schema(name = "SamplingPriority")
  public record PriorityJson(
      @Schema(required = true, description = "Key of one model") String a,
      @Schema(required = true, description = "Key of the other") String b,
      @Schema(required = true, description = "From 0 to 100") double priority) {}

  static List<WeightJson> weights(PlanRequest plan) {
    return plan.weights().stream().map(w -> new WeightJson(w.model(), w.weight())).toList();
  }

  static List<PriorityJson> priorities(PlanRequest plan) {
    return plan.priorities().stream()
        .map(p -> new PriorityJson(p.one(), p.other(), p.priority()))
        .toList();
  }
}
