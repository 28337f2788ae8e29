package org.privatearena.rating.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.privatearena.catalog.control.Listing;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.PairCounts;
import org.privatearena.rating.engine.control.RaterCounts;
import org.privatearena.rating.engine.control.Sample;

/** A board with what a page says about its contestants and its raters. Immutable. */
public final class LiveBoard {

  private static final int LEFT_OUT = -1;

  private final BoardQuery query;
  private final Board board;
  private final List<Listing> listed;
  private final Map<String, Listing> listings;
  private final BoardVotes votes;
  private final Instant computed;
  private final RaterCounts raters;

  /**
   * @param listed contestants by their place in the sample; a contestant's key is its Revision's id
   */
  LiveBoard(
      BoardQuery query, Board board, List<Listing> listed, BoardVotes votes, Instant computed) {
    this.query = query;
    this.board = board;
    this.listed = List.copyOf(listed);
    this.votes = votes;
    this.computed = computed;
    listings =
        listed.stream()
            .collect(Collectors.toMap(l -> l.revision().toString(), Function.identity()));
    raters = RaterCounts.of(votes.weighed());
  }

  /**
   * The same fit, with only the Models of these ids; raters are those of the votes that are left.
   */
  public LiveBoard showing(Set<UUID> models) {
    List<Listing> left = listed.stream().filter(l -> models.contains(l.model())).toList();
    if (left.size() == listed.size()) {
      return this;
    }
    int[] places = new int[listed.size()];
    int next = 0;
    for (int i = 0; i < places.length; i++) {
      places[i] = models.contains(listed.get(i).model()) ? next++ : LEFT_OUT;
    }
    return new LiveBoard(
        query,
        board.showing(c -> models.contains(listings.get(c.key()).model())),
        left,
        votes.renumbered(places, left.size()),
        computed);
  }

  /** What was asked. */
  public BoardQuery query() {
    return query;
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

  /** The votes by pair and outcome, by the order of {@link #listed}. */
  public PairCounts counts() {
    return board.counts(listed.stream().map(l -> l.revision().toString()).toList());
  }

  /** The Models on this board, rated or not. */
  public List<Listing> listed() {
    return listed;
  }

  /** The votes of this board. */
  Sample sample() {
    return votes.counted();
  }

  /** Votes that are left out because their answers have no counts of style. */
  public long withoutCounts() {
    return votes.withoutCounts();
  }

  /** How many people cast the votes that {@link #withoutCounts} counts. */
  int ratersWithoutCounts() {
    return votes.ratersWithoutCounts();
  }

  /** How votes were brought to the shares of a pool; empty where that was not asked. */
  public Optional<BoardPool> pool() {
    return Optional.ofNullable(votes.pool());
  }

  /** What the weights cost: see {@link Board#designEffect}. */
  public double designEffect() {
    return switch (query.weights()) {
      case NONE -> 1;
      case PAIR -> board.designEffectOfEvenPairs();
      case DRAW, RATER, POOL -> board.designEffect();
    };
  }

  /** How many Members have voted on the Models of this board. */
  public int raters() {
    return raters.raters();
  }

  /**
   * N^2 / sum n_r^2 with the weights of their votes: what the raters are worth if all voted equally
   * often. 0 without votes.
   */
  public double effectiveRaters() {
    return raters.effective();
  }
}
