package org.privatearena.catalog.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.privatearena.audit.control.RecordsSaid;
import org.privatearena.catalog.entity.Endpoint;
import org.privatearena.catalog.entity.Grant;
import org.privatearena.catalog.entity.Model;
import org.privatearena.catalog.entity.Revision;
import org.privatearena.catalog.entity.Use;

/**
 * Writes down what somebody sees of Models.
 *
 * @param revisions of each Model, oldest first
 * @param secrets since when the arena keeps one, of each Endpoint of which it does
 */
record ModelSheets(
    Map<UUID, List<Revision>> revisions,
    Map<UUID, List<Endpoint>> endpoints,
    Map<UUID, Instant> secrets,
    Map<UUID, List<Grant>> grants,
    Map<UUID, List<RecordsSaid.Told>> moves) {

  SeenModel of(Model model, Sight sight, Set<Use> uses) {
    List<Revision> all = revisions.get(model.id());
    Revision current = all.get(all.size() - 1);
    return new SeenModel(
        model.key(),
        model.name(),
        model.owner(),
        model.family().orElse(null),
        model.stage(),
        current.number(),
        current.declaredSize().orElse(null),
        uses,
        sight.inside() ? inside(model, sight, all) : null);
  }

  private SeenModel.Inside inside(Model model, Sight sight, List<Revision> all) {
    return new SeenModel.Inside(
        model.version(),
        model.createdAt(),
        all.stream().map(revision -> revision(revision, sight)).toList(),
        moves.getOrDefault(model.id(), List.of()).stream().map(told -> move(told, sight)).toList(),
        sight.people() ? GroupGrant.of(grants.getOrDefault(model.id(), List.of())) : null);
  }

  private SeenModel.SeenRevision revision(Revision revision, Sight sight) {
    return new SeenModel.SeenRevision(
        revision.number(),
        revision.createdAt(),
        sight.people() ? revision.madeBy().map(UUID::toString).orElse(CatalogRecords.FILE) : null,
        revision.upstreamName(),
        revision.systemPrompt().orElse(null),
        StoredParameters.byName(revision.parameters()),
        revision.declaredSize().orElse(null),
        revision.licence().orElse(null),
        revision.fingerprint(),
        sight.endpoints() ? endpoints(revision) : null);
  }

  private List<SeenEndpoint> endpoints(Revision revision) {
    return endpoints.getOrDefault(revision.model().id(), List.of()).stream()
        .filter(endpoint -> endpoint.revision().id().equals(revision.id()))
        .map(one -> SeenEndpoint.of(one, revision.model().key(), secrets.get(one.id())))
        .toList();
  }

  private static SeenModel.StageMove move(RecordsSaid.Told told, Sight sight) {
    return new SeenModel.StageMove(
        told.texts().get("stage_before"),
        told.texts().get("stage"),
        told.texts().get("reason"),
        sight.people() ? told.texts().get("changed_by") : null,
        told.at());
  }
}
