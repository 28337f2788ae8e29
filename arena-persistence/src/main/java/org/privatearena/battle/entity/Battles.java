package org.privatearena.battle.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Battles with their Turns, Answers and Votes. */
public class Battles {

  private final EntityManager store;

  public Battles(EntityManager store) {
    this.store = store;
  }

  public Optional<Battle> byId(UUID id) {
    return Optional.ofNullable(store.find(Battle.class, id));
  }

  /** The Battle, locked until the transaction ends, as it is in the database now. */
  public Optional<Battle> locked(UUID id) {
    return Optional.ofNullable(store.find(Battle.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The Battle that a Member began last, of whatever state. */
  public Optional<Battle> latestOf(UUID member) {
    return store
        .createQuery(
            "select b from Battle b where b.memberId = :member order by b.createdAt desc, b.id",
            Battle.class)
        .setParameter("member", member)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * What a Member's next Battle begins with.
   *
   * @return empty where the Member has no key
   */
  public Optional<Outset> outset(UUID member) {
    return store
        .createQuery(
            "select new org.privatearena.battle.entity.Outset("
                + "k, c.stamp, sat.session, sat.place, sat.began)"
                + " from MemberKey k cross join CatalogueStamp c left join lateral"
                + " (select b.sitting.session as session, b.sitting.order as place,"
                + " b.createdAt as began from Battle b where b.memberId = k.id.memberId"
                + " order by b.createdAt desc, b.id limit 1) sat"
                + " where k.id.memberId = :member order by k.id.version desc",
            Outset.class)
        .setParameter("member", member)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /**
   * What a Member has done. Waits until whoever has asked for the same Member has committed, and
   * keeps others from it until this commits.
   *
   * @param since battles begun and turns started at or after this
   * @param reach characters are counted of battles that began at or after this
   * @param texts whether characters are wanted
   */
  public Usage usage(UUID member, Instant since, Instant reach, boolean texts) {
    Object[] row =
        (Object[])
            store
                .createNativeQuery(
                    "select begun, answering, characters"
                        + " from usage_since(:member, :since, :reach, :texts)")
                .setParameter("member", member)
                .setParameter("since", since)
                .setParameter("reach", reach)
                .setParameter("texts", texts)
                .getSingleResult();
    return new Usage(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        ((Number) row[2]).longValue());
  }

  public List<Turn> turns(UUID battle) {
    return store
        .createQuery(
            "select t from Turn t where t.battleId = :battle order by t.number", Turn.class)
        .setParameter("battle", battle)
        .getResultList();
  }

  public Optional<Turn> turn(UUID battle, int number) {
    return store
        .createQuery(
            "select t from Turn t where t.battleId = :battle and t.number = :number", Turn.class)
        .setParameter("battle", battle)
        .setParameter("number", number)
        .getResultStream()
        .findFirst();
  }

  /** All Answers of a Turn, newest attempt first. */
  public List<Answer> answers(UUID turn) {
    return store
        .createQuery(
            "select a from Answer a where a.turnId = :turn order by a.attempt desc, a.side",
            Answer.class)
        .setParameter("turn", turn)
        .getResultList();
  }

  /** The last complete Answer of a side of a Turn: the one that counts. */
  public Optional<Answer> counting(UUID turn, Side side) {
    return answers(turn).stream().filter(a -> a.side() == side && a.complete()).findFirst();
  }

  /** The last complete Answers of both sides of all Turns: those that count, in no order. */
  public List<Answer> counting(UUID battle) {
    return store
        .createQuery(
            "select a from Answer a, Turn t where t.battleId = :battle and a.turnId = t.id"
                + " and a.state = :complete and not exists (select 1 from Answer l"
                + " where l.turnId = a.turnId and l.side = a.side and l.state = :complete"
                + " and l.attempt > a.attempt)",
            Answer.class)
        .setParameter("battle", battle)
        .setParameter("complete", AnswerState.COMPLETE)
        .getResultList();
  }

  /** All Turns in their order, each with the Answers that count, by one question. */
  public List<Exchange> exchanges(UUID battle) {
    Map<Turn, Map<Side, Answer>> found = new LinkedHashMap<>();
    store
        .createQuery(
            "select t, a from Turn t left join Answer a on a.turnId = t.id"
                + " and a.state = :complete and not exists (select 1 from Answer l"
                + " where l.turnId = a.turnId and l.side = a.side and l.state = :complete"
                + " and l.attempt > a.attempt) where t.battleId = :battle order by t.number",
            Object[].class)
        .setParameter("battle", battle)
        .setParameter("complete", AnswerState.COMPLETE)
        .getResultStream()
        .forEach(
            row -> {
              Map<Side, Answer> counting =
                  found.computeIfAbsent((Turn) row[0], turn -> new EnumMap<>(Side.class));
              if (row[1] instanceof Answer answer) {
                counting.put(answer.side(), answer);
              }
            });
    return found.entrySet().stream()
        .map(turn -> new Exchange(turn.getKey(), turn.getValue()))
        .toList();
  }

  public Optional<Vote> voteOn(UUID battle) {
    return store
        .createQuery("select v from Vote v where v.battleId = :battle", Vote.class)
        .setParameter("battle", battle)
        .getResultStream()
        .findFirst();
  }

  /** The remarks on a Vote, oldest first. */
  public List<VoteNote> notes(UUID vote) {
    return store
        .createQuery(
            "select n from VoteNote n where n.voteId = :vote order by n.createdAt, n.id",
            VoteNote.class)
        .setParameter("vote", vote)
        .getResultList();
  }

  /** Whether a record is the vote, or a note on the vote, of a Member. */
  public boolean voteOf(UUID record, UUID member) {
    return !store
        .createQuery(
            "select 1 from Vote v, Battle b where v.battleId = b.id and b.memberId = :member"
                + " and (v.id = :record"
                + " or exists (select 1 from VoteNote n where n.voteId = v.id and n.id = :record))",
            Integer.class)
        .setParameter("member", member)
        .setParameter("record", record)
        .getResultList()
        .isEmpty();
  }

  public Optional<Repeatable> repeatable(UUID member, String key) {
    return Optional.ofNullable(store.find(Repeatable.class, new Repeatable.Id(member, key)));
  }

  /** Running Turns whose node has given no sign of life since its lease ran out. */
  public List<Turn> abandoned(Instant now) {
    return store
        .createQuery(
            "select t from Turn t where t.state = :answering and t.leaseUntil < :now", Turn.class)
        .setParameter("answering", TurnState.ANSWERING)
        .setParameter("now", now)
        .setMaxResults(1000)
        .getResultList();
  }

  /** Extends the leases of running Turns. */
  public int renewLeases(Collection<UUID> running, Instant now) {
    return store
        .createQuery(
            "update Turn t set t.leaseUntil = :until where t.state = :answering and t.id in :running")
        .setParameter("until", now.plus(Turn.LEASE))
        .setParameter("answering", TurnState.ANSWERING)
        .setParameter("running", running)
        .executeUpdate();
  }

  /**
   * Votes in the order in which they were cast, those of one moment by id.
   *
   * @param counter version of the counter whose counts of style are wanted
   * @param after only votes cast later than this, or at it and with a larger id
   * @param anonymous whether votes count too that have nobody behind them any more
   * @param limit how many at most
   */
  public List<VoteRow> votesAfter(
      int counter, Instant after, UUID id, boolean anonymous, int limit) {
    return store
        .createQuery(
            "select new org.privatearena.battle.entity.VoteRow(v.id, v.battleId, b.memberId,"
                + " v.revisionA, v.revisionB, v.choice, v.drawProbability, v.eligiblePairs,"
                + " v.campaignId, v.groups, v.flags, v.language, v.castAt, t.endedAt, s)"
                + " from Vote v join Battle b on b.id = v.battleId"
                + " left join Turn t on t.id = v.turnId"
                + " left join VoteStyle s on s.id.voteId = v.id and s.id.counter = :counter"
                + " where v.castAt >= :after and (v.castAt > :after or v.id > :id)"
                + (anonymous
                    ? ""
                    : " and not exists (select 1 from Member m where m.id = b.memberId"
                        + " and m.anonymous = true)")
                + " order by v.castAt, v.id",
            VoteRow.class)
        .setParameter("counter", counter)
        .setParameter("after", after)
        .setParameter("id", id)
        .setMaxResults(limit)
        .getResultList();
  }

  /**
   * Votes in the order of the Ledger's tree.
   *
   * @param from the first index that is looked at
   * @param size of the signed state; only what is below it is looked at
   * @param limit how many at most
   */
  public List<SealedVote> sealed(long from, long size, int limit) {
    List<?> rows =
        store
            .createNativeQuery(
                "select e.index, v.battle_id from entry e join vote v on v.id = e.pending_id"
                    + " where e.index >= :from and e.index < :size order by e.index")
            .setParameter("from", from)
            .setParameter("size", size)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new SealedVote(((Number) row[0]).longValue(), (UUID) row[1]))
        .toList();
  }

  /**
   * How many votes there are.
   *
   * @param anonymous whether those count that have nobody behind them any more
   */
  public long votes(boolean anonymous) {
    return store
        .createQuery(
            "select count(v) from Vote v"
                + (anonymous
                    ? ""
                    : " where not exists (select 1 from Battle b join Member m on m.id = b.memberId"
                        + " where b.id = v.battleId and m.anonymous = true)"),
            Long.class)
        .getSingleResult();
  }

  public void add(Battle battle) {
    store.persist(battle);
  }

  public void add(Turn turn) {
    store.persist(turn);
  }

  public void add(Answer answer) {
    store.persist(answer);
  }

  public void add(Vote vote) {
    store.persist(vote);
  }

  public void add(VoteNote note) {
    store.persist(note);
  }

  public void add(Repeatable repeatable) {
    store.persist(repeatable);
  }
}
