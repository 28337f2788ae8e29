package org.privatearena.battle.category.control;

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
import org.privatearena.access.control.TextVault;
import org.privatearena.audit.control.RecordSource;
import org.privatearena.battle.category.entity.CategoryCorrection;

/** Writes corrections of categories down again. */
@Stateless
@Local(RecordSource.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CorrectionSource implements RecordSource {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private TextVault vault;

  @Override
  public Set<String> kinds() {
    return Set.of("category-corrected");
  }

  @Override
  public boolean complete() {
    return true;
  }

  @Override
  public Optional<Kept> again(UUID record) {
    return Optional.ofNullable(store.find(CategoryCorrection.class, record)).map(this::kept);
  }

  @Override
  public List<UUID> withoutEntry(int most) {
    return store
        .createQuery(
            "select e.id from CategoryCorrection e where not exists"
                + " (select 1 from PendingEntry p where p.id = e.id)",
            UUID.class)
        .setMaxResults(most)
        .getResultList();
  }

  private Kept kept(CategoryCorrection done) {
    Optional<String> reason = vault.find(done.reasonId());
    Kept kept = Kept.of(CategoryRecords.of(done, reason.orElse("")));
    return reason.isPresent() ? kept : kept.without("reason");
  }
}
