package org.privatearena.catalog.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.privatearena.access.control.SecretVault;
import org.privatearena.audit.control.Ledger;
import org.privatearena.catalog.entity.Endpoint;
import org.privatearena.catalog.entity.Grant;
import org.privatearena.catalog.entity.Model;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;
import org.privatearena.catalog.entity.Stage;
import org.privatearena.catalog.entity.Use;
import org.privatearena.shared.control.Time;

/**
 * Brings a model of the catalogue file into the database. It makes what is missing, adds a Revision
 * where the file says something else than it said last, and leaves alone what somebody has decided
 * since: name, stage, grants, and a Revision that came after the file's. Each change is an entry of
 * the Ledger.
 */
@Stateless
public class Catalogue {

  private static final CatalogRecords RECORDS = CatalogRecords.byFile();

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;
  @Inject private SecretVault vault;

  /** Registers the Model, its Revision and its Endpoints. Doing it again changes nothing. */
  public void register(CatalogModel described) {
    Models models = new Models(store);
    // Servers that start together on one new file would each make the same models.
    models.alone();
    Instant now = Time.now();
    Model model = models.byKey(described.key()).orElseGet(() -> create(models, described, now));
    RevisionWriter writer = new RevisionWriter(models, ledger, vault, null, now);
    RevisionDraft draft = described.draft();
    Optional<Revision> current = models.currentRevision(model);
    Revision revision =
        Stream.of(current, models.newestOfFile(model))
            .flatMap(Optional::stream)
            .filter(known -> known.fingerprint().equals(draft.fingerprint()))
            .findFirst()
            .orElseGet(
                () -> writer.revise(model, current.map(Revision::number).orElse(0) + 1, draft));
    connect(models, writer, revision, draft.endpoints());
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
    ledger.appendOpen(RECORDS.submitted(model, now));
    if (model.stage() != Stage.SUBMITTED) {
      ledger.appendOpen(RECORDS.staged(model, Stage.SUBMITTED, now));
    }
    List<String> groups =
        described.groups() == null ? List.of(Grant.EVERYBODY) : described.groups();
    groups.forEach(group -> grant(models, model, group, now));
    return model;
  }

  private void grant(Models models, Model model, String group, Instant now) {
    List<Use> uses = List.of(Use.values());
    uses.forEach(use -> models.add(new Grant(model.id(), group, use)));
    ledger.appendOpen(RECORDS.granted(model, group, uses, now));
  }

  private void connect(
      Models models, RevisionWriter writer, Revision revision, List<CatalogEndpoint> described) {
    store.flush();
    List<Endpoint> known = models.endpoints(List.of(revision.id()));
    for (CatalogEndpoint wanted : described) {
      known.stream()
          .filter(endpoint -> leads(endpoint, wanted))
          .findFirst()
          .ifPresentOrElse(
              same -> writer.adjust(same, wanted), () -> writer.connect(revision, wanted));
    }
    if (revision.madeBy().isEmpty()) {
      // What the file alone has made it alone describes.
      known.stream()
          .filter(endpoint -> described.stream().noneMatch(wanted -> leads(endpoint, wanted)))
          .forEach(writer::disable);
    }
  }

  private static boolean leads(Endpoint endpoint, CatalogEndpoint wanted) {
    return endpoint.leadsTo(wanted.url().toString(), wanted.model());
  }
}
