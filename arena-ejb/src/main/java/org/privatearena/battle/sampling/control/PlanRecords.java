package org.privatearena.battle.sampling.control;

import java.util.List;
import org.privatearena.audit.control.Field;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.battle.sampling.entity.SamplingPlan;

/**
 * The Ledger's kind {@code sampling-planned}, version 1. Weights are a model's id and its weight
 * each, priorities two ids and the priority, with a space between.
 */
final class PlanRecords {

  private static final int VERSION = 1;

  private PlanRecords() {}

  static LedgerRecord of(SamplingPlan plan) {
    List<String> weights =
        plan.weights().entrySet().stream()
            .map(weight -> weight.getKey() + " " + weight.getValue())
            .toList();
    List<String> priorities =
        plan.priorities().entrySet().stream()
            .map(p -> p.getKey().one() + " " + p.getKey().other() + " " + p.getValue())
            .toList();
    return new LedgerRecord(
        "sampling-planned",
        VERSION,
        plan.id(),
        plan.plannedAt(),
        plan.plannedBy().toString(),
        plan.id().toString(),
        List.of(
            Field.text("id", plan.id()),
            Field.text("version", plan.version()),
            Field.words("weights", weights),
            Field.words("priorities", priorities),
            Field.text("planned_by", plan.plannedBy()),
            Field.time("timestamp", plan.plannedAt())));
  }
}
