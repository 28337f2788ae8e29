package org.privatearena.access.limit.control;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.privatearena.access.limit.entity.GroupLimit;
import org.privatearena.access.limit.entity.LimitPlan;

/**
 * The limits that count.
 *
 * @param version 0 where nobody has decided
 * @param decidedAt null where nobody has
 * @param groups what each person of a group may do, by its full path or {@link LimitPlan#EVERYBODY}
 */
public record LimitTable(long version, Instant decidedAt, NavigableMap<String, Limits> groups) {

  /** Nothing is limited. */
  static final LimitTable NONE = new LimitTable(0, null, new TreeMap<>());

  public LimitTable {
    groups = Collections.unmodifiableNavigableMap(new TreeMap<>(groups));
  }

  static LimitTable of(LimitPlan plan) {
    Map<String, Limits> groups =
        plan.limits().stream().collect(toMap(GroupLimit::groupPath, LimitTable::limits));
    return new LimitTable(plan.version(), plan.decidedAt(), new TreeMap<>(groups));
  }

  private static Limits limits(GroupLimit of) {
    return new Limits(of.battlesADay(), of.battlesAtOnce(), of.tokensADay());
  }

  /** What a person of these groups may do. */
  public Limits of(Set<String> person) {
    if (groups.isEmpty()) {
      return Limits.NONE;
    }
    return person.stream()
        .map(groups::get)
        .filter(Objects::nonNull)
        .reduce(Limits::orMore)
        .orElseGet(() -> groups.getOrDefault(LimitPlan.EVERYBODY, Limits.NONE));
  }
}
