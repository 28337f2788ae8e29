package org.privatearena.rating.control;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.privatearena.battle.entity.RaterTally;
import org.privatearena.catalog.control.Listing;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Contestant;

/** A board with what a page says about its contestants and its raters. Immutable. */
public final class LiveBoard {

  private final Board board;
  private final Map<String, Listing> listings;
  private final List<RaterTally> tallies;
  private final Instant computed;
  private final Map<UUID, Long> votesPerRater = new HashMap<>();

  /**
   * @param tallies those on a Revision that is not listed are left out
   */
  LiveBoard(Board board, List<Listing> listed, List<RaterTally> tallies, Instant computed) {
    this.board = board;
    this.computed = computed;
    this.listings =
        listed.stream()
            .collect(Collectors.toMap(l -> l.revision().toString(), Function.identity()));
    Set<UUID> revisions = listed.stream().map(Listing::revision).collect(Collectors.toSet());
    this.tallies =
        tallies.stream()
            .filter(t -> revisions.contains(t.revisionA()) && revisions.contains(t.revisionB()))
            .toList();
    this.tallies.forEach(t -> votesPerRater.merge(t.member(), t.votes(), Long::sum));
  }

  /**
   * The same fit, with only the Models of these ids; raters are those of the votes that are left.
   */
  public LiveBoard showing(Set<UUID> models) {
    return new LiveBoard(
        board.showing(c -> models.contains(listings.get(c.key()).model())),
        listings.values().stream().filter(l -> models.contains(l.model())).toList(),
        tallies,
        computed);
  }

  /** When the votes were counted. */
  public Instant computed() {
    return computed;
  }

  public Board board() {
    return board;
  }

  public Listing listing(Contestant contestant) {
    return listings.get(contestant.key());
  }

  /** How many Members have voted on the Models of this board. */
  public int raters() {
    return votesPerRater.size();
  }

  /** N^2 / sum n_r^2: what the raters are worth if all voted equally often. 0 without votes. */
  public double effectiveRaters() {
    double votes = votesPerRater.values().stream().mapToDouble(Long::doubleValue).sum();
    double squares = votesPerRater.values().stream().mapToDouble(n -> (double) n * n).sum();
    return squares == 0 ? 0 : votes * votes / squares;
  }
}
