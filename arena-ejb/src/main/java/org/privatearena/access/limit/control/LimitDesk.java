package org.privatearena.access.limit.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.privatearena.access.control.Person;
import org.privatearena.access.limit.entity.GroupLimit;
import org.privatearena.access.limit.entity.LimitPlan;
import org.privatearena.access.limit.entity.LimitPlans;
import org.privatearena.audit.control.Ledger;
import org.privatearena.shared.control.Time;

/** Changes the limits. The callers see to it that only administrators get here. */
@Stateless
public class LimitDesk {

  /** As many groups can be named. */
  public static final int MOST_GROUPS = 1_000;

  private static final Pattern GROUP = Pattern.compile("\\*|(?=.{2,200}$)(/[^/\\p{Cntrl}]+)+");

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;

  /** Whether it is the full path of a group, or {@link LimitPlan#EVERYBODY}. */
  public static boolean isGroup(String path) {
    return GROUP.matcher(path).matches();
  }

  /**
   * Stores limits in the place of those before, with their entry, or neither. Where they are the
   * same nothing is stored. Changes wait for each other.
   *
   * @param version of the limits that the person has seen, 0 for none
   * @param groups what each person of a group may do, at most {@link #MOST_GROUPS}
   */
  public LimitChange change(Person administrator, long version, SortedMap<String, Limits> groups) {
    LimitPlans plans = new LimitPlans(store);
    LimitTable before = plans.newestLocked().map(LimitTable::of).orElse(LimitTable.NONE);
    if (before.version() != version) {
      return new LimitChange.Outdated(before.version());
    }
    if (before.groups().equals(groups)) {
      return new LimitChange.Counts(before);
    }
    List<GroupLimit> limits =
        groups.entrySet().stream().map(group -> row(group.getKey(), group.getValue())).toList();
    LimitPlan plan = new LimitPlan(version + 1, limits, administrator.id(), Time.now());
    plans.add(plan);
    ledger.append(LimitRecords.of(plan));
    store.flush();
    return new LimitChange.Counts(LimitTable.of(plan));
  }

  private static GroupLimit row(String group, Limits limits) {
    return new GroupLimit(group, limits.battlesADay(), limits.battlesAtOnce(), limits.tokensADay());
  }
}
