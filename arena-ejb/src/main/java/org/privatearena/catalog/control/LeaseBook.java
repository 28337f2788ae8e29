package org.privatearena.catalog.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.catalog.entity.CallLeases;
import org.privatearena.catalog.entity.LeaseRoom;
import org.privatearena.catalog.entity.LeaseWish;

/** Keeps the leases of calls, each step in a transaction of its own. */
@Stateless
public class LeaseBook {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /** See {@link CallLeases#take}. */
  public List<LeaseRoom> take(List<LeaseWish> wishes) {
    return new CallLeases(store).take(wishes);
  }

  /**
   * Frees the lease of a call that has ended, and takes one for the call in its place.
   *
   * @param ended null where it held none
   * @param wishes of one call; may be empty, and then nothing is taken
   * @return empty where there is no room
   */
  public Optional<LeaseRoom> move(UUID ended, List<LeaseWish> wishes) {
    CallLeases leases = new CallLeases(store);
    if (ended != null) {
      leases.free(ended);
    }
    return wishes.isEmpty() ? Optional.empty() : leases.take(wishes).stream().findFirst();
  }

  public void renew(Collection<UUID> calls) {
    new CallLeases(store).renew(calls);
  }
}
