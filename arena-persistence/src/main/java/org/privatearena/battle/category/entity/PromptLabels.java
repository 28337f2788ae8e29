package org.privatearena.battle.category.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.battle.entity.TurnState;

/** Labels of prompts, their corrections, and what follows from both for Battles. */
public class PromptLabels {

  /** Of those Battles that the condition in front of it leaves, in columns for {@link #labels}. */
  private static final String LABELS =
      """
      select b.id, v.id, coalesce(c.categories, l.categories), l.language, c.categories is not null,
             l.prompts, cast(extract(epoch from b.created_at) * 1000 as bigint)
      from chosen
      join battle b on b.id = chosen.battle_id
      join lateral (
        select string_agg(p.categories, chr(10)) categories, count(*) prompts,
               (array_agg(p.language order by p.number) filter (where p.language is not null))[1] as language
        from prompt_label p where p.battle_id = b.id) l on l.prompts > 0
      left join lateral (
        select categories from category_correction c
        where c.battle_id = b.id order by c.number desc limit 1) c on true
      left join vote v on v.battle_id = b.id
      """;

  private static final String CHANGED =
      """
      with chosen as (
        select battle_id from (
          select battle_id from prompt_label where labelled_at >= :since
          union select battle_id from category_correction where corrected_at >= :since) changed
        where battle_id > :after order by battle_id limit :limit)
      """
          + LABELS
          + " order by b.id";

  private static final String NAMED =
      "with chosen as (select unnest(cast(string_to_array(:battles, ',') as uuid[])) as battle_id) "
          + LABELS;

  private static final String LATEST =
      """
      with chosen as (
        select id as battle_id from battle
        where created_at >= :from and created_at < :to
          and exists (select 1 from prompt_label p where p.battle_id = battle.id)
        order by created_at desc, id limit :limit)
      """
          + LABELS
          + " order by b.created_at desc, b.id";

  private static final String STREAM =
      """
      select to_char(p.prompted_at at time zone 'UTC', 'YYYY-MM-DD') as day, coalesce(c.categories, p.categories) as kinds, count(*)
      from prompt_label p
      left join lateral (
        select categories from category_correction c
        where c.battle_id = p.battle_id order by c.number desc limit 1) c on true
      where p.prompted_at >= :from and p.prompted_at < :to
      group by day, kinds order by day, kinds
      """;

  private final EntityManager store;

  public PromptLabels(EntityManager store) {
    this.store = store;
  }

  public void add(PromptLabel label) {
    store.persist(label);
  }

  public void add(CategoryCorrection correction) {
    store.persist(correction);
  }

  /** The first labels of a Battle's prompts, in the order of its Turns. */
  public List<PromptLabel> first(UUID battle) {
    return store
        .createQuery(
            "select l from PromptLabel l where l.battleId = :battle order by l.number",
            PromptLabel.class)
        .setParameter("battle", battle)
        .getResultList();
  }

  /** The corrections of a Battle, oldest first. */
  public List<CategoryCorrection> corrections(UUID battle) {
    return store
        .createQuery(
            "select c from CategoryCorrection c where c.battleId = :battle order by c.number",
            CategoryCorrection.class)
        .setParameter("battle", battle)
        .getResultList();
  }

  /**
   * Battles whose labels were made or corrected since then, in pages. Rows become visible when
   * their transaction commits, so who polls asks again for the last two minutes.
   *
   * @param after the last Battle of the page before; a UUID of zeros for the first page
   * @param limit at most 10,000
   */
  public List<BattleLabels> changedSince(Instant since, UUID after, int limit) {
    Query query =
        store
            .createNativeQuery(CHANGED)
            .setParameter("since", since)
            .setParameter("after", after)
            .setParameter("limit", limit);
    return labels(query);
  }

  /** Of these Battles, at most 10,000; those that have no label yet are left out. */
  public List<BattleLabels> of(Collection<UUID> battles) {
    String ids = String.join(",", battles.stream().map(UUID::toString).toList());
    return labels(store.createNativeQuery(NAMED).setParameter("battles", ids));
  }

  /** Of one Battle; empty where it is unknown or has no label yet. */
  public Optional<BattleLabels> of(UUID battle) {
    return of(List.of(battle)).stream().findFirst();
  }

  /** The latest labelled Battles that began in a time, newest first. */
  public List<BattleLabels> latest(Instant from, Instant to, int limit) {
    return labels(
        store
            .createNativeQuery(LATEST)
            .setParameter("from", from)
            .setParameter("to", to)
            .setParameter("limit", limit));
  }

  @SuppressWarnings("unchecked")
  private static List<BattleLabels> labels(Query query) {
    return ((List<Object[]>) query.getResultList()).stream().map(PromptLabels::labels).toList();
  }

  private static BattleLabels labels(Object[] row) {
    return new BattleLabels(
        (UUID) row[0],
        (UUID) row[1],
        Categories.split((String) row[2]),
        (String) row[3],
        (Boolean) row[4],
        ((Number) row[5]).intValue(),
        Instant.ofEpochMilli(((Number) row[6]).longValue()));
  }

  /**
   * Prompts by day and set of categories; a corrected Battle counts each of its prompts as
   * corrected.
   *
   * @param from the first day, in UTC
   * @param to the last day, which counts too
   */
  @SuppressWarnings("unchecked")
  public List<DayCount> stream(LocalDate from, LocalDate to) {
    Query query =
        store
            .createNativeQuery(STREAM)
            .setParameter("from", from.atStartOfDay().toInstant(ZoneOffset.UTC))
            .setParameter("to", to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
    return ((List<Object[]>) query.getResultList())
        .stream()
            .map(
                row ->
                    new DayCount(
                        LocalDate.parse((String) row[0]),
                        Categories.split((String) row[1]),
                        ((Number) row[2]).longValue()))
            .toList();
  }

  /**
   * Prompts without a label that can still be opened, in the order of their Turns' ids. Those that
   * are being answered are labelled with their answers.
   *
   * @param after the last Turn of the page before; a UUID of zeros for the first page
   */
  public List<PromptPlace> unlabelled(UUID after, int limit) {
    return store
        .createQuery(
            "select new org.privatearena.battle.category.entity.PromptPlace("
                + "t.id, t.battleId, t.number, s.id, s.createdAt)"
                + " from Turn t, SealedText s, MemberKey k"
                + " where t.id > :after and s.id = t.promptId and k.id.memberId = s.memberId"
                + " and k.id.version = s.keyVersion"
                + " and t.state <> :answering"
                + " and not exists (select 1 from PromptLabel l where l.turnId = t.id)"
                + " order by t.id",
            PromptPlace.class)
        .setParameter("after", after)
        .setParameter("answering", TurnState.ANSWERING)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Whether this transaction alone, of all nodes, labels what has no label; held to its end. */
  public boolean alone() {
    return (Boolean)
        store
            .createNativeQuery(
                "select pg_try_advisory_xact_lock(hashtext('prompt-label-backfill'))")
            .getSingleResult();
  }
}
