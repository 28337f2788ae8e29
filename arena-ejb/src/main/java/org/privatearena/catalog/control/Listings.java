package org.privatearena.catalog.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;
import org.privatearena.catalog.entity.Stage;

/** The catalogue as leaderboards need it. */
@Stateless
public class Listings {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /** Every Model that has been in battles or may come into them, in the order of their keys. */
  public List<Listing> current() {
    return new Models(store)
        .currentRevisions().stream()
            .filter(r -> r.model().stage() != Stage.SUBMITTED)
            .map(Listings::listing)
            .toList();
  }

  /** The same with every Revision of these Models, the older ones before the newer. */
  public List<Listing> all() {
    return new Models(store)
        .revisions().stream()
            .filter(r -> r.model().stage() != Stage.SUBMITTED)
            .map(Listings::listing)
            .toList();
  }

  private static Listing listing(Revision revision) {
    return new Listing(
        revision.id(),
        revision.model().id(),
        revision.model().key(),
        revision.model().name(),
        revision.number(),
        revision.model().owner(),
        revision.declaredSize().orElse(null));
  }
}
