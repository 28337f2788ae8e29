package org.privatearena.rating.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.privatearena.catalog.control.Listing;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Contestant;

/** A board with what a page says about its contestants and its raters. Immutable. */
public final class LiveBoard {

  private final Board board;
  private final Map<String, Listing> listings;
  private final int raters;
  private final double effectiveRaters;

  LiveBoard(Board board, List<Listing> listed, List<Long> votesPerRater) {
    this(
        board,
        listed.stream()
            .collect(Collectors.toMap(l -> l.revision().toString(), Function.identity())),
        votesPerRater.size(),
        effective(votesPerRater));
  }

  private LiveBoard(
      Board board, Map<String, Listing> listings, int raters, double effectiveRaters) {
    this.board = board;
    this.listings = listings;
    this.raters = raters;
    this.effectiveRaters = effectiveRaters;
  }

  /** N^2 / sum n_r^2: what the raters are worth if all voted equally often. 0 without votes. */
  private static double effective(List<Long> votesPerRater) {
    double votes = votesPerRater.stream().mapToDouble(Long::doubleValue).sum();
    double squares = votesPerRater.stream().mapToDouble(n -> (double) n * n).sum();
    return squares == 0 ? 0 : votes * votes / squares;
  }

  /** The same fit, with only the Models of these ids. */
  public LiveBoard showing(Set<UUID> models) {
    return new LiveBoard(
        board.showing(c -> models.contains(listings.get(c.key()).model())),
        listings,
        raters,
        effectiveRaters);
  }

  public Board board() {
    return board;
  }

  public Listing listing(Contestant contestant) {
    return listings.get(contestant.key());
  }

  /** How many Members have voted. */
  public int raters() {
    return raters;
  }

  public double effectiveRaters() {
    return effectiveRaters;
  }
}
