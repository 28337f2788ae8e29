package org.privatearena.catalog.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.privatearena.audit.control.Ledger;
import org.privatearena.catalog.entity.Endpoint;
import org.privatearena.catalog.entity.Grant;
import org.privatearena.catalog.entity.Model;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;
import org.privatearena.catalog.entity.Stage;
import org.privatearena.catalog.entity.Use;
import org.privatearena.shared.control.Hashes;
import org.privatearena.shared.control.Time;

/**
 * Brings a described model into the database. It makes what is missing, adds a Revision where the
 * answers would change, and leaves alone what an administrator may have decided since: name, stage,
 * grants. Each change is an entry of the Ledger.
 */
@Stateless
public class Catalogue {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;

  /**
   * Registers the Model, its current Revision and its Endpoints. Doing it again changes nothing.
   */
  public void register(CatalogModel described) {
    Models models = new Models(store);
    // Servers that start together on one new file would each make the same models.
    models.alone();
    Instant now = Time.now();
    Model model = models.byKey(described.key()).orElseGet(() -> create(models, described, now));
    String fingerprint = fingerprint(described);
    Optional<Revision> current = models.currentRevision(model);
    Revision revision =
        current
            .filter(known -> known.fingerprint().equals(fingerprint))
            .orElseGet(() -> revise(models, model, current, described, fingerprint, now));
    connect(models, revision, described.endpoints(), now);
  }

  private Model create(Models models, CatalogModel described, Instant now) {
    Model model =
        Model.register(
            described.key(),
            described.name(),
            described.owner(),
            described.family(),
            Stage.valueOf(described.stage().toUpperCase(Locale.ROOT)),
            now);
    models.add(model);
    ledger.appendOpen(CatalogRecords.submitted(model, now));
    if (model.stage() != Stage.SUBMITTED) {
      ledger.appendOpen(CatalogRecords.staged(model, Stage.SUBMITTED, now));
    }
    List<String> groups =
        described.groups() == null ? List.of(Grant.EVERYBODY) : described.groups();
    groups.forEach(group -> grant(models, model, group, now));
    return model;
  }

  private void grant(Models models, Model model, String group, Instant now) {
    List<Use> uses = List.of(Use.values());
    uses.forEach(use -> models.add(new Grant(model.id(), group, use)));
    ledger.appendOpen(CatalogRecords.granted(model, group, uses, now));
  }

  private Revision revise(
      Models models,
      Model model,
      Optional<Revision> former,
      CatalogModel described,
      String fingerprint,
      Instant now) {
    Revision revision =
        new Revision(
            model,
            former.map(Revision::number).orElse(0) + 1,
            String.join(" ", upstreamNames(described)),
            described.systemPrompt(),
            StoredParameters.write(described.parameters()),
            fingerprint,
            now);
    models.add(revision);
    ledger.appendOpen(CatalogRecords.revised(revision, now));
    return revision;
  }

  private void connect(
      Models models, Revision revision, List<CatalogEndpoint> described, Instant now) {
    store.flush();
    List<Endpoint> known = models.endpoints(List.of(revision.id()));
    for (CatalogEndpoint wanted : described) {
      String url = wanted.url().toString();
      Optional<Endpoint> same =
          known.stream().filter(e -> e.leadsTo(url, wanted.model())).findFirst();
      if (same.isEmpty()) {
        add(models, revision, wanted, now);
      } else if (same.get().adjust(wanted.secretEnv(), wanted.maxConcurrent())) {
        say(same.get(), CatalogRecords.Change.ADJUSTED, now);
      }
    }
    known.stream()
        .filter(e -> described.stream().noneMatch(w -> e.leadsTo(w.url().toString(), w.model())))
        .forEach(
            endpoint -> {
              endpoint.disable();
              say(endpoint, CatalogRecords.Change.DISABLED, now);
            });
  }

  private void add(Models models, Revision revision, CatalogEndpoint wanted, Instant now) {
    Endpoint endpoint =
        new Endpoint(
            revision,
            wanted.url().toString(),
            wanted.model(),
            wanted.secretEnv(),
            wanted.maxConcurrent(),
            now);
    models.add(endpoint);
    say(endpoint, CatalogRecords.Change.ADDED, now);
  }

  private void say(Endpoint endpoint, CatalogRecords.Change change, Instant now) {
    ledger.appendOpen(CatalogRecords.changed(endpoint, change, now));
  }

  private static Set<String> upstreamNames(CatalogModel described) {
    Set<String> names = new TreeSet<>();
    described.endpoints().forEach(endpoint -> names.add(endpoint.model()));
    return names;
  }

  private static String fingerprint(CatalogModel described) {
    String answersDependOn =
        String.join("\u0000", upstreamNames(described))
            + "\u0001"
            + Optional.ofNullable(described.systemPrompt()).orElse("")
            + "\u0001"
            + StoredParameters.write(described.parameters());
    return HexFormat.of()
        .formatHex(Hashes.sha256(answersDependOn.getBytes(StandardCharsets.UTF_8)));
  }
}
