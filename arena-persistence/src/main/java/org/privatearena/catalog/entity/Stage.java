package org.privatearena.catalog.entity;

/** Where a Model stands on its way through the arena. */
public enum Stage {
  SUBMITTED,
  APPROVED,
  ACTIVE,
  PAUSED,
  RETIRED
}
