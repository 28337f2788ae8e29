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
import org.privatearena.access.control.TextVault;
import org.privatearena.audit.control.RecordSource;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Vote;
import org.privatearena.battle.entity.VoteNote;

/** Writes remarks on votes down again. */
@Stateless
@Local(RecordSource.class)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class NoteSource implements RecordSource {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private VoteRecords records;
  @Inject private TextVault vault;

  @Override
  public Set<String> kinds() {
    return Set.of("vote-noted");
  }

  @Override
  public boolean complete() {
    return true;
  }

  @Override
  public Optional<Kept> again(UUID record) {
    return Optional.ofNullable(store.find(VoteNote.class, record)).flatMap(this::kept);
  }

  @Override
  public List<UUID> withoutEntry(int most) {
    return store
        .createQuery(
            "select e.id from VoteNote e where not exists"
                + " (select 1 from PendingEntry p where p.id = e.id)",
            UUID.class)
        .setMaxResults(most)
        .getResultList();
  }

  private Optional<Kept> kept(VoteNote note) {
    Optional<String> comment = note.commentId().flatMap(vault::find);
    boolean destroyed = note.commentId().isPresent() && comment.isEmpty();
    return Optional.ofNullable(store.find(Vote.class, note.voteId()))
        .flatMap(
            vote ->
                new Battles(store)
                    .byId(vote.battleId())
                    .map(battle -> records.of(battle, vote, note, comment.orElse(""))))
        .map(Kept::of)
        .map(kept -> destroyed ? kept.without("comment") : kept);
  }
}
