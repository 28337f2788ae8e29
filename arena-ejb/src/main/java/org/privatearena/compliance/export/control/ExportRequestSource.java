package org.privatearena.compliance.export.control;

import jakarta.ejb.Local;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.audit.control.RecordSource;
import org.privatearena.compliance.export.entity.Export;
import org.privatearena.compliance.export.entity.Exports;

/** Writes down again who asked for which export. */
@Stateless
@Local(RecordSource.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ExportRequestSource implements RecordSource {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private LedgerBook book;

  @Override
  public Set<String> kinds() {
    return Set.of("export-requested");
  }

  @Override
  public boolean complete() {
    return true;
  }

  @Override
  public Optional<Kept> again(UUID record) {
    return new Exports(store)
        .byId(record)
        .map(export -> Kept.of(ExportRecords.requested(export, asked(export))));
  }

  @Override
  public List<UUID> withoutEntry(int most) {
    return store
        .createQuery(
            "select e.id from Export e where not exists"
                + " (select 1 from PendingEntry p where p.id = e.id)",
            UUID.class)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * The state that was asked for. One that was not asked for has the request itself, so it is
   * larger than the place of the request; one that was asked for had been signed before.
   */
  private Long asked(Export export) {
    Optional<Long> place = book.placeOf(export.id());
    return export.treeSize().filter(size -> place.isEmpty() || size <= place.get()).orElse(null);
  }
}
