package org.privatearena.catalog.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.privatearena.access.control.Person;
import org.privatearena.access.control.SecretVault;
import org.privatearena.audit.control.Ledger;
import org.privatearena.catalog.entity.Grant;
import org.privatearena.catalog.entity.Model;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;
import org.privatearena.catalog.entity.Stage;
import org.privatearena.shared.control.Time;

/**
 * The transactions of {@link ModelDesk}: each stores a change of the catalogue with its entries, or
 * neither.
 */
@Stateless
public class ModelActs {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;
  @Inject private SecretVault vault;
  @Inject private ModelBook book;

  public ModelAct submit(Person person, ModelProposal proposal, RevisionDraft draft) {
    Models models = new Models(store);
    // Else two could take one key at once.
    models.alone();
    if (models.byKey(proposal.key()).isPresent()) {
      return ModelAct.Refused.of(Fault.KEY_TAKEN, proposal.key());
    }
    Instant now = Time.now();
    Model model =
        Model.register(
            proposal.key(),
            proposal.name(),
            proposal.owner(),
            proposal.family(),
            Stage.SUBMITTED,
            now);
    models.add(model);
    ledger.appendOpen(CatalogRecords.by(person.id()).submitted(model, now));
    write(models, person, model, 1, draft, now);
    return done(person, model);
  }

  public ModelAct revise(Person person, String key, RevisionDraft draft) {
    Models models = new Models(store);
    Optional<Model> found =
        models.byKey(key).filter(model -> person.seesFleet() || Sight.owns(person, model.owner()));
    if (found.isEmpty()) {
      return ModelAct.Refused.of(Fault.NO_SUCH_MODEL);
    }
    Model model = found.get();
    if (model.stage() == Stage.RETIRED) {
      return ModelAct.Refused.of(Fault.MODEL_RETIRED, key);
    }
    models.changes(model);
    Optional<Revision> current = models.currentRevision(model);
    int number = current.map(Revision::number).orElse(0);
    if (current.filter(r -> r.fingerprint().equals(draft.fingerprint())).isPresent()) {
      return ModelAct.Refused.of(Fault.NOTHING_WOULD_CHANGE, key, String.valueOf(number));
    }
    write(models, person, model, number + 1, draft, Time.now());
    return done(person, model);
  }

  private void write(
      Models models, Person person, Model model, int number, RevisionDraft draft, Instant now) {
    RevisionWriter writer = new RevisionWriter(models, ledger, vault, person.id(), now);
    Revision revision = writer.revise(model, number, draft);
    draft.endpoints().forEach(endpoint -> writer.connect(revision, endpoint));
  }

  public ModelAct move(Person administrator, String key, Stage to, String reason, Long version) {
    return changed(
        key,
        version,
        model -> {
          Stage before = model.stage();
          if (!before.next().contains(to)) {
            return ModelAct.Refused.of(
                Fault.MOVE_NOT_POSSIBLE, key, small(before), small(to), ways(before));
          }
          new Models(store).changes(model);
          model.move(to);
          ledger.appendOpen(
              CatalogRecords.by(administrator.id()).moved(model, before, reason, Time.now()));
          return done(administrator, model);
        });
  }

  public ModelAct grant(Person administrator, String key, List<GroupGrant> wanted, Long version) {
    return changed(
        key,
        version,
        model -> {
          List<Grant> held = new Models(store).grantsOf(List.of(model.id()));
          List<String> before = said(GroupGrant.of(held));
          List<String> after = said(wanted);
          if (!before.equals(after)) {
            new Models(store).changes(model);
            replace(model.id(), held, wanted);
            ledger.appendOpen(
                CatalogRecords.by(administrator.id()).replaced(model, before, after, Time.now()));
          }
          return done(administrator, model);
        });
  }

  private void replace(UUID model, List<Grant> held, List<GroupGrant> wanted) {
    Models models = new Models(store);
    Set<String> kept = new HashSet<>();
    Set<String> words =
        wanted.stream()
            .flatMap(grant -> grant.uses().stream().map(use -> use + grant.group()))
            .collect(Collectors.toSet());
    for (Grant grant : held) {
      String word = grant.use() + grant.groupPath();
      if (words.contains(word)) {
        kept.add(word);
      } else {
        models.remove(grant);
      }
    }
    wanted.forEach(
        grant ->
            grant.uses().stream()
                .filter(use -> !kept.contains(use + grant.group()))
                .forEach(use -> models.add(new Grant(model, grant.group(), use))));
  }

  /** Administrators decide of every Model, and of none that has changed since they saw it. */
  private ModelAct changed(String key, Long version, Function<Model, ModelAct> change) {
    Optional<Model> model = new Models(store).byKey(key);
    if (model.isEmpty()) {
      return ModelAct.Refused.of(Fault.NO_SUCH_MODEL);
    }
    return version == null || version == model.get().version()
        ? change.apply(model.get())
        : ModelAct.Refused.of(Fault.OUTDATED);
  }

  private ModelAct done(Person person, Model model) {
    store.flush();
    return new ModelAct.Done(book.one(person, model.key()).orElseThrow());
  }

  private static List<String> said(List<GroupGrant> grants) {
    return grants.stream().map(GroupGrant::said).sorted().toList();
  }

  private static String ways(Stage from) {
    return from.next().stream().map(ModelActs::small).collect(Collectors.joining(", "));
  }

  private static String small(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
