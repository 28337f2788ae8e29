package org.privatearena.battle.sampling.control;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.privatearena.battle.sampling.entity.PairKey;
import org.privatearena.catalog.entity.Model;
import org.privatearena.catalog.entity.Models;

/** Reads what a {@link PlanRequest} says of Models by their keys. */
record NamedModels(Map<String, UUID> ids) {

  static NamedModels of(Models models) {
    return new NamedModels(
        models.currentRevisions().stream()
            .map(revision -> revision.model())
            .collect(toMap(Model::key, Model::id)));
  }

  /** The first key that no Model has; empty where there is none. */
  Optional<String> unknown(PlanRequest request) {
    return Stream.concat(
            request.weights().stream().map(PlanRequest.Weight::model),
            request.priorities().stream().flatMap(pair -> Stream.of(pair.one(), pair.other())))
        .filter(key -> !ids.containsKey(key))
        .findFirst();
  }

  Map<UUID, Double> weights(PlanRequest request) {
    Map<UUID, Double> weights = new HashMap<>();
    request.weights().forEach(some -> weights.put(ids.get(some.model()), some.weight()));
    return weights;
  }

  Map<PairKey, Double> priorities(PlanRequest request) {
    Map<PairKey, Double> priorities = new HashMap<>();
    request
        .priorities()
        .forEach(
            some ->
                priorities.put(
                    PairKey.of(ids.get(some.one()), ids.get(some.other())), some.priority()));
    return priorities;
  }
}
