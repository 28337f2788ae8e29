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
import java.util.stream.Stream;
import org.privatearena.audit.control.RecordSource;
import org.privatearena.compliance.retention.entity.Hold;
import org.privatearena.compliance.retention.entity.Holds;

/** Writes down again that holds were placed and lifted. */
@Stateless
@Local(RecordSource.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class HoldSource implements RecordSource {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Override
  public Set<String> kinds() {
    return Set.of("hold-placed", "hold-lifted");
  }

  @Override
  public boolean complete() {
    return true;
  }

  @Override
  public Optional<Kept> again(UUID record) {
    Hold placed = store.find(Hold.class, record);
    return placed != null
        ? Optional.of(Kept.of(RetentionRecords.placed(placed)))
        : new Holds(store).lifted(record).map(hold -> Kept.of(RetentionRecords.lifted(hold)));
  }

  @Override
  public List<UUID> withoutEntry(int most) {
    return Stream.of(
            "e.id from Hold e where", "e.liftId from Hold e where e.liftId is not null and")
        .flatMap(rows -> missing(rows, most))
        .toList();
  }

  private Stream<UUID> missing(String rows, int most) {
    String id = rows.substring(0, rows.indexOf(' '));
    return store
        .createQuery(
            "select " + rows + " not exists (select 1 from PendingEntry p where p.id = " + id + ")",
            UUID.class)
        .setMaxResults(most)
        .getResultStream();
  }
}
