package org.privatearena.catalog.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.privatearena.access.control.Person;
import org.privatearena.access.control.SecretVault;
import org.privatearena.audit.control.Ledger;
import org.privatearena.catalog.control.CatalogRecords.Change;
import org.privatearena.catalog.entity.Endpoint;
import org.privatearena.catalog.entity.Model;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Stage;
import org.privatearena.shared.control.Time;

/**
 * The transactions by which the secret of an Endpoint is set, replaced and removed, each with its
 * entry, by an administrator or by a provider to one of whose groups the Model belongs. No secret
 * goes from one Endpoint to another: each new one needs it again.
 */
@Stateless
public class EndpointSecrets {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;
  @Inject private SecretVault vault;
  @Inject private ModelBook book;

  /**
   * Keeps a secret instead of any other.
   *
   * @param version of the Model that the person has seen, null for whatever it is
   */
  public ModelAct keep(Person person, String key, UUID endpoint, Secret secret, Long version) {
    return changed(
        person,
        key,
        endpoint,
        version,
        (model, its) -> {
          if (model.stage() == Stage.RETIRED) {
            return Optional.of(ModelAct.Refused.of(Fault.MODEL_RETIRED, key));
          }
          Optional<String> variable = its.secretEnv();
          if (variable.isPresent()) {
            return Optional.of(
                ModelAct.Refused.of(Fault.SECRET_IN_ENVIRONMENT, its.url(), variable.get()));
          }
          new Models(store).changes(model);
          boolean replaced = vault.keep(endpoint, secret.value());
          say(person, its, replaced ? Change.SECRET_REPLACED : Change.SECRET_SET);
          return Optional.empty();
        });
  }

  /**
   * Removes the secret where there is one.
   *
   * @param version of the Model that the person has seen, null for whatever it is
   */
  public ModelAct remove(Person person, String key, UUID endpoint, Long version) {
    return changed(
        person,
        key,
        endpoint,
        version,
        (model, its) -> {
          if (vault.holds(endpoint)) {
            new Models(store).changes(model);
            vault.remove(endpoint);
            say(person, its, Change.SECRET_REMOVED);
          }
          return Optional.empty();
        });
  }

  private void say(Person person, Endpoint endpoint, Change change) {
    ledger.appendOpen(
        CatalogRecords.by(person.id())
            .changed(endpoint, vault.holds(endpoint.id()), change, Time.now()));
  }

  private ModelAct changed(
      Person person,
      String key,
      UUID endpoint,
      Long version,
      BiFunction<Model, Endpoint, Optional<ModelAct.Refused>> change) {
    Models models = new Models(store);
    Optional<Model> model =
        models.byKey(key).filter(its -> person.seesFleet() || Sight.owns(person, its.owner()));
    Optional<Endpoint> found = model.flatMap(its -> endpoint(models, its, endpoint));
    if (found.isEmpty()) {
      return ModelAct.Refused.of(Fault.NO_SUCH_MODEL);
    }
    if (version != null && version != model.get().version()) {
      return ModelAct.Refused.of(Fault.OUTDATED);
    }
    Optional<ModelAct.Refused> refused = change.apply(model.get(), found.get());
    if (refused.isPresent()) {
      return refused.get();
    }
    store.flush();
    return new ModelAct.Done(book.one(person, key).orElseThrow());
  }

  private static Optional<Endpoint> endpoint(Models models, Model model, UUID id) {
    return models.endpointsOf(List.of(model.id())).stream()
        .filter(endpoint -> endpoint.id().equals(id))
        .findFirst();
  }
}
