package org.privatearena.battle.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.entity.MemberKey;

/**
 * What must be known before a Member's Battle begins, read by one question because somebody waits.
 *
 * @param key the Member's newest
 * @param catalogue its stamp, see {@link org.privatearena.catalog.entity.CatalogueStamp}
 * @param session of the Battle that the Member began last, null where there is none
 * @param order of that Battle in its sitting, null where there is none
 * @param began when it began, null where there is none
 */
public record Outset(MemberKey key, long catalogue, UUID session, Integer order, Instant began) {

  /** Where the Member sits, if the last Battle began after that moment. */
  public Optional<Sitting> satSince(Instant moment) {
    return Optional.ofNullable(began)
        .filter(begin -> begin.isAfter(moment))
        .map(begin -> new Sitting(session, order));
  }
}
