package org.privatearena.battle.rater.control;

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
import org.privatearena.battle.rater.entity.RaterFlag;

/** Writes flags of people down again. */
@Stateless
@Local(RecordSource.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class RaterFlagSource implements RecordSource {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Override
  public Set<String> kinds() {
    return Set.of(RaterRecords.FLAGGED, RaterRecords.UNFLAGGED);
  }

  @Override
  public boolean complete() {
    return true;
  }

  @Override
  public Optional<Kept> again(UUID record) {
    return Optional.ofNullable(store.find(RaterFlag.class, record))
        .map(flag -> Kept.of(RaterRecords.of(flag)));
  }

  @Override
  public List<UUID> withoutEntry(int most) {
    return store
        .createQuery(
            "select e.id from RaterFlag e where not exists"
                + " (select 1 from PendingEntry p where p.id = e.id)",
            UUID.class)
        .setMaxResults(most)
        .getResultList();
  }
}
