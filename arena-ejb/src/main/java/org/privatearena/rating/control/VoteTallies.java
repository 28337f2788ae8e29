package org.privatearena.rating.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.PairTally;
import org.privatearena.catalog.control.Listing;
import org.privatearena.catalog.control.Listings;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.BoardSettings;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.PairCounts;
import org.privatearena.shared.control.Time;

/** Reads the votes on the current Revisions, counted by pair. */
@Stateless
public class VoteTallies {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Listings listings;

  /** The board of now: every Model's current Revision, with only its votes. */
  public LiveBoard board(BoardSettings settings) {
    Instant now = Time.now();
    List<Listing> listed = listings.current();
    Map<UUID, Integer> places = new HashMap<>();
    for (int i = 0; i < listed.size(); i++) {
      places.put(listed.get(i).revision(), i);
    }
    Battles battles = new Battles(store);
    PairCounts.Builder counts = PairCounts.between(listed.size());
    battles.tallies().forEach(tally -> add(counts, places, tally));
    List<Contestant> contestants =
        listed.stream().map(l -> new Contestant(l.revision().toString(), l.name())).toList();
    return new LiveBoard(
        Board.of(contestants, counts.build(), settings), listed, battles.raterTallies(), now);
  }

  private static void add(PairCounts.Builder counts, Map<UUID, Integer> places, PairTally tally) {
    Integer a = places.get(tally.revisionA());
    Integer b = places.get(tally.revisionB());
    if (a == null || b == null) {
      return;
    }
    long votes = tally.votes();
    switch (tally.choice()) {
      case A_BETTER -> counts.add(a, b, votes, 0, 0, 0);
      case B_BETTER -> counts.add(a, b, 0, votes, 0, 0);
      case TIE -> counts.add(a, b, 0, 0, votes, 0);
      case BOTH_BAD -> counts.add(a, b, 0, 0, 0, votes);
    }
  }
}
