package org.privatearena.rating.voteset.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.rating.voteset.entity.VoteSet;
import org.privatearena.rating.voteset.entity.VoteSets;

/** Looks at sets, in whatever state. */
@Stateless
public class VoteSetCards {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  public Optional<VoteSetCard> card(UUID id) {
    return new VoteSets(store).byId(id).map(VoteSetCard::of);
  }

  /**
   * Newest first.
   *
   * @param after the last one of the page before; null for the first page
   * @param most how many at most
   * @return empty where there is no such set to go on after
   */
  public Optional<List<VoteSetCard>> page(UUID after, int most) {
    VoteSets sets = new VoteSets(store);
    VoteSet last = null;
    if (after != null) {
      Optional<VoteSet> named = sets.byId(after);
      if (named.isEmpty()) {
        return Optional.empty();
      }
      last = named.get();
    }
    return Optional.of(sets.page(last, most).stream().map(VoteSetCard::of).toList());
  }

  /** Names of the models of a set, in the order of their numbers; none until it is ready. */
  public List<String> models(UUID id) {
    return new VoteSets(store).models(id);
  }

  /** The first refused rows of a set, by line. */
  public List<RefusedRow> refusals(UUID id) {
    return new VoteSets(store)
        .refusals(id).stream()
            .map(row -> new RefusedRow(row.line(), row.fault(), row.detail()))
            .toList();
  }

  /** The sets whose votes are there, newest first. */
  public List<VoteSetCard> ready() {
    return new VoteSets(store).ready().stream().map(VoteSetCard::of).toList();
  }
}
