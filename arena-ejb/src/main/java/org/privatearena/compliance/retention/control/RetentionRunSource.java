package org.privatearena.compliance.retention.control;

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
import org.privatearena.compliance.retention.entity.RetentionRun;

/**
 * Writes down again what runs of retention took; one that took nothing is no entry unless something
 * was held.
 */
@Stateless
@Local(RecordSource.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RetentionRunSource implements RecordSource {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Override
  public Set<String> kinds() {
    return Set.of("retention-run");
  }

  @Override
  public boolean complete() {
    return true;
  }

  @Override
  public Optional<Kept> again(UUID record) {
    return Optional.ofNullable(store.find(RetentionRun.class, record))
        .map(run -> Kept.of(RetentionRecords.ran(run)));
  }

  @Override
  public List<UUID> withoutEntry(int most) {
    return store
        .createQuery(
            "select e.id from RetentionRun e where e.last = false and not exists"
                + " (select 1 from PendingEntry p where p.id = e.id)",
            UUID.class)
        .setMaxResults(most)
        .getResultList();
  }
}
