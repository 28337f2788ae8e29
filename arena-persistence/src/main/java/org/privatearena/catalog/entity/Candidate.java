package org.privatearena.catalog.entity;

import java.util.UUID;

/**
 * A Revision that somebody may use, as far as a draw needs to know it.
 *
 * @param family what its Model has in common with clones and variants, null for none
 * @param endpoints how many of them are in use
 */
public record Candidate(UUID revision, UUID model, String family, Stage stage, long endpoints) {

  public boolean active() {
    return stage == Stage.ACTIVE;
  }

  /** Whether it is active and can be asked. */
  public boolean ready() {
    return active() && endpoints > 0;
  }
}
