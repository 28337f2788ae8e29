package org.privatearena.catalog.control;

import java.time.Instant;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.access.control.SecretVault;
import org.privatearena.audit.control.Ledger;
import org.privatearena.catalog.entity.Endpoint;
import org.privatearena.catalog.entity.Model;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;

/** Writes Revisions and Endpoints with their entries, in the transaction that is open. */
final class RevisionWriter {

  private static final Logger LOG = Logger.getLogger(RevisionWriter.class.getName());

  private final Models models;
  private final Ledger ledger;
  private final SecretVault vault;
  private final CatalogRecords records;
  private final UUID madeBy;
  private final Instant now;

  /**
   * @param madeBy the Member who does it, null for the catalogue file
   */
  RevisionWriter(Models models, Ledger ledger, SecretVault vault, UUID madeBy, Instant now) {
    this.models = models;
    this.ledger = ledger;
    this.vault = vault;
    this.records = madeBy == null ? CatalogRecords.byFile() : CatalogRecords.by(madeBy);
    this.madeBy = madeBy;
    this.now = now;
  }

  /** The Revision without its Endpoints. */
  Revision revise(Model model, int number, RevisionDraft draft) {
    Revision revision =
        new Revision(
            model,
            number,
            String.join(" ", draft.upstreamNames()),
            draft.systemPrompt(),
            StoredParameters.write(draft.parameters()),
            draft.fingerprint(),
            madeBy,
            now);
    models.add(revision);
    ledger.appendOpen(records.revised(revision, now));
    return revision;
  }

  void connect(Revision revision, CatalogEndpoint wanted) {
    Endpoint endpoint =
        new Endpoint(
            revision,
            wanted.url().toString(),
            wanted.model(),
            wanted.secretEnv(),
            wanted.maxConcurrent(),
            wanted.weight(),
            now);
    models.add(endpoint);
    if (wanted.secret() != null) {
      vault.keep(endpoint.id(), wanted.secret().value());
    }
    say(endpoint, CatalogRecords.Change.ADDED);
  }

  /** A secret that somebody has given since counts, not a variable. */
  void adjust(Endpoint endpoint, CatalogEndpoint wanted) {
    String variable = wanted.secretEnv();
    if (variable != null && vault.holds(endpoint.id())) {
      LOG.log(
          Level.WARNING,
          "endpoint {0} has a secret of its own, the variable {1} is not used for it: remove one",
          new Object[] {endpoint.id(), variable});
      variable = null;
    }
    if (endpoint.adjust(variable, wanted.maxConcurrent(), wanted.weight())) {
      say(endpoint, CatalogRecords.Change.ADJUSTED);
    }
  }

  void disable(Endpoint endpoint) {
    endpoint.disable();
    say(endpoint, CatalogRecords.Change.DISABLED);
  }

  private void say(Endpoint endpoint, CatalogRecords.Change change) {
    ledger.appendOpen(records.changed(endpoint, vault.holds(endpoint.id()), change, now));
  }
}
