package org.privatearena.catalog.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.access.control.SecretVault;
import org.privatearena.audit.control.RecordsSaid;
import org.privatearena.catalog.entity.Endpoint;
import org.privatearena.catalog.entity.Grant;
import org.privatearena.catalog.entity.Model;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Stage;
import org.privatearena.catalog.entity.Use;

/**
 * The catalogue as each person may see it. What somebody may not meet does not exist for them;
 * nothing that is seen here follows from battles.
 */
@Stateless
public class ModelBook {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private RecordsSaid said;
  @Inject private SecretVault vault;

  /**
   * The Models that exist for a person, in the order of their keys.
   *
   * @param after the key before the first one, empty for the beginning
   * @param most how many at most
   */
  public List<SeenModel> list(Person person, String after, int most) {
    Models models = new Models(store);
    Map<UUID, Set<Use>> uses = uses(models, person);
    List<Model> seen =
        models.all().stream()
            .filter(model -> model.key().compareTo(after) > 0)
            .filter(model -> exists(person, model, uses))
            .limit(most)
            .toList();
    return shown(models, person, seen, uses);
  }

  /** One of them; empty where it does not exist for the person. */
  public Optional<SeenModel> one(Person person, String key) {
    Models models = new Models(store);
    Map<UUID, Set<Use>> uses = uses(models, person);
    List<Model> seen =
        models.byKey(key).stream().filter(model -> exists(person, model, uses)).toList();
    return shown(models, person, seen, uses).stream().findFirst();
  }

  /** All Endpoints there have been, by the keys of their Models. For administrators. */
  public List<SeenEndpoint> endpoints() {
    Models models = new Models(store);
    List<Model> all = models.all();
    Map<UUID, List<Endpoint>> endpoints = endpoints(models, ids(all));
    Map<UUID, Instant> secrets = secrets(endpoints);
    return all.stream()
        .flatMap(
            model ->
                endpoints.getOrDefault(model.id(), List.of()).stream()
                    .map(one -> SeenEndpoint.of(one, model.key(), secrets.get(one.id()))))
        .toList();
  }

  private static Map<UUID, Set<Use>> uses(Models models, Person person) {
    if (!person.roles().contains("evaluator")) {
      return Map.of();
    }
    return models.grantsFor(person.groups()).stream()
        .collect(
            groupingBy(
                Grant::modelId,
                mapping(Grant::use, toCollection(() -> EnumSet.noneOf(Use.class)))));
  }

  /** As on leaderboards: what was only submitted is not met by anybody. */
  private static boolean exists(Person person, Model model, Map<UUID, Set<Use>> uses) {
    return Sight.of(person, model).inside()
        || (uses.containsKey(model.id()) && model.stage() != Stage.SUBMITTED);
  }

  private List<SeenModel> shown(
      Models models, Person person, List<Model> seen, Map<UUID, Set<Use>> uses) {
    if (seen.isEmpty()) {
      return List.of();
    }
    List<Model> inside = seen.stream().filter(model -> Sight.of(person, model).inside()).toList();
    Map<UUID, List<Endpoint>> endpoints = endpoints(models, ids(inside));
    ModelSheets sheets =
        new ModelSheets(
            models.revisionsOf(ids(seen)).stream()
                .collect(groupingBy(revision -> revision.model().id())),
            endpoints,
            secrets(endpoints),
            models.grantsOf(ids(inside)).stream().collect(groupingBy(Grant::modelId)),
            said
                .about(CatalogRecords.STAGED, ids(inside).stream().map(UUID::toString).toList())
                .stream()
                .collect(groupingBy(told -> UUID.fromString(told.subject()))));
    return seen.stream()
        .map(
            model ->
                sheets.of(
                    model,
                    Sight.of(person, model),
                    uses.getOrDefault(model.id(), EnumSet.noneOf(Use.class))))
        .toList();
  }

  private static Map<UUID, List<Endpoint>> endpoints(Models models, List<UUID> of) {
    return models.endpointsOf(of).stream()
        .collect(groupingBy(endpoint -> endpoint.revision().model().id()));
  }

  private Map<UUID, Instant> secrets(Map<UUID, List<Endpoint>> endpoints) {
    return vault.since(
        endpoints.values().stream().flatMap(List::stream).map(Endpoint::id).toList());
  }

  private static List<UUID> ids(List<Model> models) {
    return models.stream().map(Model::id).toList();
  }
}
