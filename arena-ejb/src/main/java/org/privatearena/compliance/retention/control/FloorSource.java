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
import org.privatearena.compliance.retention.entity.RetentionFloor;

/**
 * Writes down again how long figures are kept at least; other settings stand beside their entries.
 */
@Stateless
@Local(RecordSource.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FloorSource implements RecordSource {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Override
  public Set<String> kinds() {
    return Set.of("settings-changed");
  }

  @Override
  public boolean complete() {
    return false;
  }

  @Override
  public Optional<Kept> again(UUID record) {
    return Optional.ofNullable(store.find(RetentionFloor.class, record))
        .map(floor -> Kept.of(RetentionRecords.floor(floor)));
  }

  @Override
  public List<UUID> withoutEntry(int most) {
    return store
        .createQuery(
            "select e.id from RetentionFloor e where not exists"
                + " (select 1 from PendingEntry p where p.id = e.id)",
            UUID.class)
        .setMaxResults(most)
        .getResultList();
  }
}
