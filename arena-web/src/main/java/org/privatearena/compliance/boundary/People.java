package org.privatearena.compliance.boundary;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.privatearena.shared.boundary.FreshNames;

/** People by a name that holds for one view of a page: the same person, the same name. */
public final class People {

  private final FreshNames names = new FreshNames();
  private final Map<UUID, String> known = new HashMap<>();

  /** The name in this view; empty for nobody. */
  public String name(UUID member) {
    return member == null ? "" : known.computeIfAbsent(member, one -> names.next());
  }
}
