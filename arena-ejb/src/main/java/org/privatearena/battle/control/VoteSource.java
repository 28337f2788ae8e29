package org.privatearena.battle.control;

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
import org.privatearena.audit.control.RecordSource;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Vote;

/** Writes votes down again. */
@Stateless
@Local(RecordSource.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class VoteSource implements RecordSource {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private VoteRecords records;

  @Override
  public Set<String> kinds() {
    return Set.of("vote-cast");
  }

  @Override
  public boolean complete() {
    return true;
  }

  @Override
  public Optional<Kept> again(UUID record) {
    Optional<Vote> vote = Optional.ofNullable(store.find(Vote.class, record));
    return vote.flatMap(v -> new Battles(store).byId(v.battleId()).filter(b -> agree(b, v)))
        .map(battle -> kept(battle, vote.get()));
  }

  @Override
  public List<UUID> withoutEntry(int most) {
    return store
        .createQuery(
            "select e.id from Vote e where not exists"
                + " (select 1 from PendingEntry p where p.id = e.id)",
            UUID.class)
        .setMaxResults(most)
        .getResultList();
  }

  /** The record names the Battle's pair, ratings count the Vote's. */
  private static boolean agree(Battle battle, Vote vote) {
    return battle.draw().revisionA().equals(vote.revisionA())
        && battle.draw().revisionB().equals(vote.revisionB());
  }

  private Kept kept(Battle battle, Vote vote) {
    return new Kept(records.of(battle, vote), vote.digests(), vote.commitment());
  }
}
