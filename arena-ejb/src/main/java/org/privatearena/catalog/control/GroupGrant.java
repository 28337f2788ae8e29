package org.privatearena.catalog.control;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.privatearena.catalog.entity.Grant;
import org.privatearena.catalog.entity.Use;

/**
 * What a group may do with a Model.
 *
 * @param group full path, or {@code *} for everybody
 * @param uses at least one, in the order of {@link Use}
 */
public record GroupGrant(String group, Set<Use> uses) {

  public GroupGrant {
    uses = Collections.unmodifiableSet(EnumSet.copyOf(uses));
  }

  /** Those of one Model, by group. */
  static List<GroupGrant> of(List<Grant> grants) {
    Map<String, Set<Use>> uses = new TreeMap<>();
    for (Grant grant : grants) {
      uses.computeIfAbsent(grant.groupPath(), unused -> EnumSet.noneOf(Use.class)).add(grant.use());
    }
    return uses.entrySet().stream()
        .map(group -> new GroupGrant(group.getKey(), group.getValue()))
        .toList();
  }

  /** As the Ledger has it: the path and the uses, with spaces between. */
  String said() {
    return group + " " + String.join(" ", uses.stream().map(CatalogRecords::small).toList());
  }
}
