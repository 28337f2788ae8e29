package org.privatearena.catalog.control;

import java.util.Set;
import java.util.UUID;

/**
 * What came of the wish to make calls together.
 *
 * @param seats null where there was no room for all of them; then none is held
 * @param full the Revisions of which no Endpoint has room; empty where the seats are held
 */
public record Seating(Seats seats, Set<UUID> full) {

  public Seating {
    full = Set.copyOf(full);
  }
}
