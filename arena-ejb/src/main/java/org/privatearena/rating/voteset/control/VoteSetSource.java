package org.privatearena.rating.voteset.control;

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
import org.privatearena.rating.voteset.entity.VoteSet;
import org.privatearena.rating.voteset.entity.VoteSetState;
import org.privatearena.rating.voteset.entity.VoteSets;

/** Writes vote sets that became ready down again. */
@Stateless
@Local(RecordSource.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class VoteSetSource implements RecordSource {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Override
  public Set<String> kinds() {
    return Set.of("vote-set-imported");
  }

  @Override
  public boolean complete() {
    return true;
  }

  @Override
  public Optional<Kept> again(UUID record) {
    VoteSets sets = new VoteSets(store);
    return sets.byId(record)
        .filter(set -> set.state() == VoteSetState.READY)
        .map(set -> kept(set, sets.models(record)));
  }

  @Override
  public List<UUID> withoutEntry(int most) {
    return store
        .createQuery(
            "select e.id from VoteSet e where e.commitment is not null and not exists"
                + " (select 1 from PendingEntry p where p.id = e.id)",
            UUID.class)
        .setMaxResults(most)
        .getResultList();
  }

  private static Kept kept(VoteSet set, List<String> models) {
    return new Kept(
        VoteSetRecords.of(set, models, set.endedAt().orElseThrow()),
        set.digests().orElse(null),
        set.commitment().orElse(null));
  }
}
