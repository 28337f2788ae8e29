package org.privatearena.battle.style.entity;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.battle.entity.AnswerState;

/** Counts of style beside Votes. */
public class VoteStyles {

  private final EntityManager store;

  public VoteStyles(EntityManager store) {
    this.store = store;
  }

  public void add(VoteStyle style) {
    store.persist(style);
  }

  /**
   * The counts that were stored with a Vote, whatever came later; empty where there were none.
   *
   * @param castAt when the Vote was cast
   */
  public Optional<VoteStyle> castWith(UUID vote, Instant castAt) {
    return store
        .createQuery(
            "select s from VoteStyle s where s.id.voteId = :vote and s.countedAt = :castAt",
            VoteStyle.class)
        .setParameter("vote", vote)
        .setParameter("castAt", castAt)
        .getResultStream()
        .findFirst();
  }

  /**
   * Votes without counts of this version whose answers can all be opened, in the order of their
   * ids.
   *
   * @param after the last Vote of the page before; a UUID of zeros for the first page
   */
  public List<UncountedVote> uncounted(int counter, UUID after, int limit) {
    return store
        .createQuery(
            "select new org.privatearena.battle.style.entity.UncountedVote(v.id, v.battleId)"
                + " from Vote v where v.id > :after"
                + " and not exists (select 1 from VoteStyle s where s.id.voteId = v.id"
                + " and s.id.counter = :counter)"
                + " and exists (select 1 from Turn t, Answer a where t.battleId = v.battleId"
                + " and a.turnId = t.id and a.state = :complete)"
                + " and not exists (select 1 from Turn t, Answer a where t.battleId = v.battleId"
                + " and a.turnId = t.id and a.state = :complete and a.textId is not null"
                + " and not exists (select 1 from SealedText x, MemberKey k where x.id = a.textId"
                + " and k.id.memberId = x.memberId and k.id.version = x.keyVersion))"
                + " order by v.id",
            UncountedVote.class)
        .setParameter("after", after)
        .setParameter("counter", counter)
        .setParameter("complete", AnswerState.COMPLETE)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * Counts that were made since then and later than their Votes, in the order of the Battles' ids.
   * Rows become visible when their transaction commits, so who polls asks again for the last
   * minutes.
   *
   * @param after the last Battle of the page before; a UUID of zeros for the first page
   */
  public List<VoteStyle> countedLaterSince(int counter, Instant since, UUID after, int limit) {
    return store
        .createQuery(
            "select s from VoteStyle s join Vote v on v.id = s.id.voteId"
                + " where s.countedAt >= :since and s.countedAt > v.castAt"
                + " and s.id.counter = :counter and s.battleId > :after order by s.battleId",
            VoteStyle.class)
        .setParameter("since", since)
        .setParameter("counter", counter)
        .setParameter("after", after)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Whether this transaction alone, of all nodes, counts what has no counts; held to its end. */
  public boolean alone() {
    return (Boolean)
        store
            .createNativeQuery("select pg_try_advisory_xact_lock(hashtext('vote-style-backfill'))")
            .getSingleResult();
  }
}
