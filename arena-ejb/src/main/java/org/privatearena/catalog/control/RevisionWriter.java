package org.privatearena.catalog.control;

import java.time.Instant;
import java.util.UUID;
import org.privatearena.audit.control.Ledger;
import org.privatearena.catalog.entity.Endpoint;
import org.privatearena.catalog.entity.Model;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;

/** Writes Revisions and Endpoints with their entries, in the transaction that is open. */
final class RevisionWriter {

  private final Models models;
  private final Ledger ledger;
  private final CatalogRecords records;
  private final UUID madeBy;
  private final Instant now;

  /**
   * @param madeBy the Member who does it, null for the catalogue file
   */
  RevisionWriter(Models models, Ledger ledger, UUID madeBy, Instant now) {
    this.models = models;
    this.ledger = ledger;
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
    say(endpoint, CatalogRecords.Change.ADDED);
  }

  void adjust(Endpoint endpoint, CatalogEndpoint wanted) {
    if (endpoint.adjust(wanted.secretEnv(), wanted.maxConcurrent(), wanted.weight())) {
      say(endpoint, CatalogRecords.Change.ADJUSTED);
    }
  }

  void disable(Endpoint endpoint) {
    endpoint.disable();
    say(endpoint, CatalogRecords.Change.DISABLED);
  }

  private void say(Endpoint endpoint, CatalogRecords.Change change) {
    ledger.appendOpen(records.changed(endpoint, change, now));
  }
}
