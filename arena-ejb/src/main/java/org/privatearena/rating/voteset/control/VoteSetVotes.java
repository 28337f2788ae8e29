package org.privatearena.rating.voteset.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.rating.engine.control.VoteTable;
import org.privatearena.rating.voteset.entity.VoteSet;
import org.privatearena.rating.voteset.entity.VoteSetState;
import org.privatearena.rating.voteset.entity.VoteSets;

/** The votes of ready sets; of any other there are none. */
@Stateless
public class VoteSetVotes {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /**
   * Gives each vote of a ready set in the order of its file.
   *
   * @return false where there is no such set or it is not ready
   */
  public boolean each(UUID set, SetVote reader) {
    Optional<VoteSet> ready = ready(set);
    ready.ifPresent(found -> new VoteRows(store).each(set, reader));
    return ready.isPresent();
  }

  /** A ready set as a new table; empty where there is no such set or it is not ready. */
  public Optional<VoteSetTable> table(UUID set) {
    return ready(set)
        .map(
            found -> {
              VoteTable votes = new VoteTable();
              VoteSetColumns columns = new VoteSetColumns();
              new VoteRows(store)
                  .each(
                      set,
                      (a, b, outcome, turn, rater, item, at, category, language) -> {
                        votes.add(a, b, outcome, rater);
                        columns.add(turn, item, category);
                      });
              return new VoteSetTable(
                  set, found.name(), new VoteSets(store).models(set), votes, columns);
            });
  }

  private Optional<VoteSet> ready(UUID set) {
    return new VoteSets(store).byId(set).filter(found -> found.state() == VoteSetState.READY);
  }
}
