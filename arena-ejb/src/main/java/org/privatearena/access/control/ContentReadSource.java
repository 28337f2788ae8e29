package org.privatearena.access.control;

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
import org.privatearena.access.entity.ContentRead;
import org.privatearena.access.entity.ContentReads;
import org.privatearena.audit.control.RecordSource;

/** Writes reads of content down again; those of older versions have no row. */
@Stateless
@Local(RecordSource.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ContentReadSource implements RecordSource {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private TextVault vault;

  @Override
  public Set<String> kinds() {
    return Set.of("content-read");
  }

  @Override
  public boolean complete() {
    return false;
  }

  @Override
  public Optional<Kept> again(UUID record) {
    return new ContentReads(store).byId(record).map(this::kept);
  }

  @Override
  public List<UUID> withoutEntry(int most) {
    return store
        .createQuery(
            "select e.id from ContentRead e where not exists"
                + " (select 1 from PendingEntry p where p.id = e.id)",
            UUID.class)
        .setMaxResults(most)
        .getResultList();
  }

  private Kept kept(ContentRead read) {
    Optional<String> reason = read.reasonId().flatMap(vault::find);
    Kept kept = Kept.of(ContentRecorder.entry(read, reason));
    return read.reasonId().isPresent() && reason.isEmpty() ? kept.without("reason") : kept;
  }
}
