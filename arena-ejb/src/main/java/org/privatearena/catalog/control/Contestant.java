package org.privatearena.catalog.control;

import java.util.Optional;
import java.util.UUID;

/**
 * A Revision that a person may meet in a blind battle now.
 *
 * @param family what its Model has in common with clones and variants, null for none
 */
public record Contestant(UUID revision, UUID model, String family) {

  /** Whether the two may be drawn together without a campaign that names both. */
  public boolean mayMeet(Contestant other) {
    boolean sameFamily =
        Optional.ofNullable(family).filter(f -> f.equals(other.family)).isPresent();
    return !model.equals(other.model) && !sameFamily;
  }
}
