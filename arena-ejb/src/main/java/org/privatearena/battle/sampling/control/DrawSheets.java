package org.privatearena.battle.sampling.control;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.battle.draw.control.PairDraw;
import org.privatearena.battle.draw.control.Tally;
import org.privatearena.battle.sampling.entity.PairKey;
import org.privatearena.catalog.control.Contestant;
import org.privatearena.catalog.entity.Model;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;
import org.privatearena.catalog.entity.Stage;

/** Shows how pairs are drawn, by the votes that this node knows of. */
@Stateless
public class DrawSheets {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private TallyPages pages;
  @Inject private DrawTables tables;

  /** How pairs are drawn now. */
  public DrawSheet now() {
    return sheet(pages.plan());
  }

  /** How they would be drawn by this plan, with the votes of now; nothing is stored. */
  public WhatIf whatIf(PlanRequest request) {
    NamedModels models = NamedModels.of(new Models(store));
    Optional<String> unknown = models.unknown(request);
    if (unknown.isPresent()) {
      return new WhatIf.UnknownModel(unknown.get());
    }
    DrawPlan counts = pages.plan();
    return new WhatIf.Drawn(
        sheet(
            new DrawPlan(
                counts.version(),
                counts.plannedAt(),
                models.weights(request),
                models.priorities(request))));
  }

  private DrawSheet sheet(DrawPlan plan) {
    Models models = new Models(store);
    Map<UUID, String> keys =
        models.currentRevisions().stream()
            .map(Revision::model)
            .collect(toMap(Model::id, Model::key));
    DrawBasis known = tables.basis();
    DrawBasis basis = new DrawBasis(known.tallies(), plan, known.epsilon());
    List<Contestant> active =
        models.currentRevisions(Stage.ACTIVE).stream().map(DrawSheets::contestant).toList();
    return new DrawSheet(
        PairDraw.RULE,
        basis.epsilon(),
        plan.version(),
        plan.plannedAt(),
        byKeys(plan, keys),
        pairs(basis, active, keys));
  }

  private static Contestant contestant(Revision revision) {
    Model model = revision.model();
    return new Contestant(revision.id(), model.id(), model.family().orElse(null));
  }

  private static List<DrawSheet.Pair> pairs(
      DrawBasis basis, List<Contestant> active, Map<UUID, String> keys) {
    DrawTable table = basis.table(active);
    List<DrawSheet.Pair> pairs = new ArrayList<>(table.pairs());
    for (int i = 0; i < active.size(); i++) {
      for (int j = i + 1; j < active.size(); j++) {
        Contestant one = active.get(i);
        Contestant other = active.get(j);
        if (one.mayMeet(other)) {
          PairKey key = PairKey.of(one.revision(), other.revision());
          pairs.add(
              new DrawSheet.Pair(
                  keys.get(one.model()),
                  keys.get(other.model()),
                  basis.tallies().getOrDefault(key, Tally.NONE).votes(),
                  table.probability(pairs.size())));
        }
      }
    }
    return pairs;
  }

  private static PlanRequest byKeys(DrawPlan plan, Map<UUID, String> keys) {
    return new PlanRequest(
        plan.weights().entrySet().stream()
            .map(some -> new PlanRequest.Weight(keys.get(some.getKey()), some.getValue()))
            .sorted(Comparator.comparing(PlanRequest.Weight::model))
            .toList(),
        plan.priorities().entrySet().stream()
            .map(some -> priority(some.getKey(), some.getValue(), keys))
            .sorted(
                Comparator.comparing(PlanRequest.Priority::one)
                    .thenComparing(PlanRequest.Priority::other))
            .toList());
  }

  private static PlanRequest.Priority priority(
      PairKey models, double priority, Map<UUID, String> keys) {
    String one = keys.get(models.one());
    String other = keys.get(models.other());
    return one.compareTo(other) < 0
        ? new PlanRequest.Priority(one, other, priority)
        : new PlanRequest.Priority(other, one, priority);
  }
}
