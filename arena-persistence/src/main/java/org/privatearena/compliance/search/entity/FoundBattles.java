package org.privatearena.compliance.search.entity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.rater.entity.FlaggedRater;

/** Battles by what is known of them in clear, newest first. */
public final class FoundBattles {

  private static final String ROW =
      "select new org.privatearena.compliance.search.entity.FoundBattle(b.id, b.memberId, b.state,"
          + " b.createdAt, v.choice, v.revisionA, v.revisionB, b.groups, b.flags, f.memberId)";

  private static final String FROM =
      " from Battle b left join Vote v on v.battleId = b.id"
          + " left join FlaggedRater f on f.memberId = b.memberId where ";

  private final EntityManager store;

  public FoundBattles(EntityManager store) {
    this.store = store;
  }

  /** How many there are, and how many of them have a Vote. */
  public record Counted(long battles, long votes) {}

  public Counted count(SearchFilter filter) {
    Where where = new Where(filter);
    return where
        .onto(
            store.createQuery(
                "select new org.privatearena.compliance.search.entity.FoundBattles$Counted("
                    + "count(b), count(v))"
                    + FROM
                    + where,
                Counted.class))
        .getSingleResult();
  }

  /**
   * A page of them.
   *
   * @param begun when the last one of the page before began; null for the first page
   * @param id of the last one of the page before
   */
  public List<FoundBattle> page(SearchFilter filter, Instant begun, UUID id, int most) {
    Where where = new Where(filter);
    if (begun != null) {
      where.after(begun, id);
    }
    return where
        .onto(
            store.createQuery(
                ROW + FROM + where + " order by b.createdAt desc, b.id", FoundBattle.class))
        .setMaxResults(most)
        .getResultList();
  }

  /** One Battle. */
  public Optional<FoundBattle> one(UUID battle) {
    return store
        .createQuery(ROW + FROM + "b.id = :battle", FoundBattle.class)
        .setParameter("battle", battle)
        .getResultStream()
        .findFirst();
  }

  /** Those of them that are not being answered just now: a running Turn shows what it shows. */
  public List<FoundBattle> settled(SearchFilter filter, Instant begun, UUID id, int most) {
    Where where = new Where(filter);
    where.add("b.state <> :answering", "answering", BattleState.ANSWERING);
    if (begun != null) {
      where.after(begun, id);
    }
    return where
        .onto(
            store.createQuery(
                ROW + FROM + where + " order by b.createdAt desc, b.id", FoundBattle.class))
        .setMaxResults(most)
        .getResultList();
  }

  /** Conditions and the values that they name. */
  private static final class Where {

    private final List<String> conditions = new ArrayList<>(List.of("1 = 1"));
    private final Map<String, Object> values = new LinkedHashMap<>();

    Where(SearchFilter filter) {
      add("b.createdAt >= :from", "from", filter.from());
      add("b.createdAt < :until", "until", filter.until());
      add("b.memberId = :member", "member", filter.member());
      add("b.campaignId = :campaign", "campaign", filter.campaign());
      add("b.state = :state", "state", filter.state());
      add("v.choice = :outcome", "outcome", filter.outcome());
      add(
          "exists (select 1 from Revision r where r.model.key = :model"
              + " and (r.id = v.revisionA or r.id = v.revisionB))",
          "model",
          filter.model());
      if (FlaggedRater.FLAG.equals(filter.flag())) {
        conditions.add("f.memberId is not null");
      } else {
        add("locate(:flag, concat('\n', b.flags, '\n')) > 0", "flag", line(filter.flag()));
      }
      if (filter.group() != null) {
        add(
            "(locate(:group, concat('\n', b.groups, '\n')) > 0"
                + " or locate(:below, concat('\n', b.groups)) > 0)",
            "group",
            line(filter.group()));
        values.put("below", "\n" + filter.group() + "/");
      }
    }

    private static String line(String word) {
      return word == null ? null : "\n" + word + "\n";
    }

    void add(String condition, String name, Object value) {
      if (value != null) {
        conditions.add(condition);
        values.put(name, value);
      }
    }

    void after(Instant begun, UUID id) {
      add("(b.createdAt < :begun or b.createdAt = :begun and b.id > :after)", "begun", begun);
      values.put("after", id);
    }

    <T> TypedQuery<T> onto(TypedQuery<T> query) {
      values.forEach(query::setParameter);
      return query;
    }

    @Override
    public String toString() {
      return String.join(" and ", conditions);
    }
  }
}
