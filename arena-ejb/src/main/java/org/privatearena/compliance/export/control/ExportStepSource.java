package org.privatearena.compliance.export.control;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.audit.control.RecordSource;
import org.privatearena.compliance.export.entity.Exports;

/** Writes down again what happened to exports; steps from before they had rows are not known. */
@Stateless
@Local(RecordSource.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ExportStepSource implements RecordSource {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Override
  public Set<String> kinds() {
    return Set.of(
        "export-released", "export-refused", "export-cancelled", "export-expired", "content-read");
  }

  @Override
  public boolean complete() {
    return false;
  }

  @Override
  public Optional<Kept> again(UUID record) {
    Exports exports = new Exports(store);
    return exports
        .step(record)
        .flatMap(
            step ->
                exports
                    .byId(step.exportId())
                    .filter(export -> export.made().isPresent() || !step.kind().ofBundle())
                    .map(export -> ExportRecords.of(export, step)))
        .map(Kept::of);
  }

  @Override
  public List<UUID> withoutEntry(int most) {
    return store
        .createQuery(
            "select e.id from ExportStep e where not exists"
                + " (select 1 from PendingEntry p where p.id = e.id)",
            UUID.class)
        .setMaxResults(most)
        .getResultList();
  }
}
