package org.privatearena.catalog.entity;

import java.util.EnumSet;
import java.util.Set;

/** Where a Model stands on its way through the arena. */
public enum Stage {
  SUBMITTED,
  APPROVED,
  ACTIVE,
  PAUSED,
  /** The end of the way: the Model keeps its history and never comes back. */
  RETIRED;

  /** The stages that an administrator may move a Model to from here, in their order. */
  public Set<Stage> next() {
    return switch (this) {
      case SUBMITTED -> EnumSet.of(APPROVED, RETIRED);
      case APPROVED, PAUSED -> EnumSet.of(ACTIVE, RETIRED);
      case ACTIVE -> EnumSet.of(PAUSED, RETIRED);
      case RETIRED -> EnumSet.noneOf(Stage.class);
    };
  }
}
