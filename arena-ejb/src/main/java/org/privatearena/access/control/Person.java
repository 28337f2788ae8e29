package org.privatearena.access.control;

import java.util.Set;
import java.util.UUID;

/**
 * Who asks: a Member with the roles and groups of this sign-on or token.
 *
 * @param roles the only source of rights
 * @param groups full paths; they decide which models exist for this person, never rights
 */
public record Person(UUID id, Set<String> roles, Set<String> groups) {

  public Person {
    roles = Set.copyOf(roles);
    groups = Set.copyOf(groups);
  }

  /** Administrators and compliance see every model; the former also see which answers when. */
  public boolean seesFleet() {
    return roles.contains("admin");
  }

  /** Whether this person sees all rows of a leaderboard. */
  public boolean seesEveryModel() {
    return roles.contains("admin") || roles.contains("compliance");
  }
}
