package org.privatearena.catalog.entity;

/** What a group may do with a Model. */
public enum Use {
  BATTLE,
  NAMED,
  DIRECT,
  LEADERBOARD
}
