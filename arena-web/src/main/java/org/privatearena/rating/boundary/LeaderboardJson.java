package org.privatearena.rating.boundary;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.catalog.control.Listing;
import org.privatearena.rating.control.BoardPool;
import org.privatearena.rating.control.LiveBoard;
import org.privatearena.rating.engine.control.Exclusion;
import org.privatearena.rating.engine.control.Interval;
import org.privatearena.rating.engine.control.Row;
import org.privatearena.rating.engine.control.ShownTerm;

/** A leaderboard. */
@Schema(name = "Leaderboard")
@JsonbNillable
public record LeaderboardJson(
    Snapshot snapshot,
    List<RowJson> rows,
    List<Excluded> excluded,
    @Schema(description = "Numbers that the method tells besides ratings; may be empty")
        List<Term> terms,
    @Schema(
            description = "Why the method has no ratings for these votes; null where it has",
            nullable = true)
        String refusal,
    @Schema(
            description =
                "How votes were brought to the shares of a pool; null without such weights",
            nullable = true)
        Pool pool) {

  /** What the board was computed from. */
  @JsonbNillable
  @Schema(name = "BoardSnapshot")
  public record Snapshot(
      @Schema(description = "Of a stored snapshot; null for the live board", nullable = true)
          String id,
      @Schema(description = "Votes between the models shown") long votes,
      @Schema(description = "People who have voted") int raters,
      @Schema(
              description =
                  "Weight of all votes squared, over the sum of the squares of each person's")
          double effective_raters,
      @Schema(
              description = "Ledger checkpoint that it covers; null for the live board",
              nullable = true)
          Long checkpoint,
      @Schema(description = "Of a stored snapshot; null for the live board", nullable = true)
          String sha256,
      @Schema(
              description =
                  "Votes left out because their answers have no counts of style; 0 where style is not asked for")
          long without_style,
      @Schema(
              description =
                  "What weights cost, n sum w^2/(sum w)^2: so many times the votes tell as much; 1 without weights")
          double design_effect) {}

  /** How votes were brought to the shares of a pool. */
  @JsonbNillable
  @Schema(name = "BoardPool")
  public record Pool(
      @Schema(
              description =
                  "Of every class; empty for a caller who does not see all models of the board")
          List<Share> shares,
      @Schema(description = "Votes of none of the classes; null for such a caller", nullable = true)
          Long left_out,
      @Schema(
              description =
                  "Whether weights were cut at 5 times the median, so that targets are not reached")
          boolean trimmed) {

    static Pool of(BoardPool pool) {
      return new Pool(
          pool.shares().stream().map(Share::of).toList(), pool.leftOut(), pool.trimmed());
    }
  }

  /** A class of a pool; shares are from 0 to 1. */
  @Schema(name = "BoardPoolShare")
  public record Share(
      @Schema(enumeration = {"group", "language"}) String attribute,
      @Schema(description = "* for everything else", examples = "/research") String value,
      double target,
      @Schema(description = "When every vote counts once") double before,
      @Schema(description = "As the board counts") double reached) {

    static Share of(BoardPool.Share share) {
      return new Share(
          share.kind().key(), share.name(), share.target(), share.before(), share.after());
    }
  }

  /** One rated model. */
  @JsonbNillable
  @Schema(name = "BoardRow")
  public record RowJson(
      @Schema(description = "1 for the highest rating; equal ratings share a rank") int rank,
      @Schema(description = "Best rank that the intervals allow") int rank_low,
      @Schema(description = "Worst rank that the intervals allow") int rank_high,
      @Schema(description = "Key of the model", examples = "granite-4-8b") String model,
      @Schema(description = "Number of the revision") int revision,
      String name,
      @Schema(description = "Path of the owning group") String owner,
      @Schema(description = "As the owner declared it", nullable = true) String size,
      @Schema(description = "1000 is the mean of the rated models") double rating,
      @Schema(
              description =
                  "Lower end of the interval; null where the votes do not vary or too few people have voted",
              nullable = true)
          Double low,
      @Schema(
              description =
                  "Upper end of the interval; null where the votes do not vary or too few people have voted",
              nullable = true)
          Double high,
      long battles,
      long wins,
      long losses,
      long ties,
      long both_bad,
      @Schema(description = "Whether the rating is likely to move much yet") boolean provisional) {}

  /** A number that the method tells besides ratings. */
  @JsonbNillable
  @Schema(name = "BoardTerm")
  public record Term(
      @Schema(
              description =
                  "tie, ground, position, or one of style: tokens, headers, lists, bold. Those of position and style are logarithms of odds: what the left side, or a usual difference of style (its root mean square), is worth",
              examples = "position")
          String name,
      double value,
      @Schema(nullable = true) Double low,
      @Schema(nullable = true) Double high) {

    static Term of(ShownTerm term) {
      return new Term(
          term.name(),
          term.value(),
          term.interval().map(Interval::low).orElse(null),
          term.interval().map(Interval::high).orElse(null));
    }
  }

  /** A model that cannot be rated yet. */
  @Schema(name = "BoardExclusion")
  public record Excluded(
      @Schema(description = "Key of the model") String model,
      @Schema(description = "In a sentence") String reason,
      @Schema(enumeration = {"no-votes", "only-contestant", "not-comparable"}) String code) {}

  static LeaderboardJson of(LiveBoard live) {
    return new LeaderboardJson(
        new Snapshot(
            null,
            live.board().votes(),
            live.raters(),
            live.effectiveRaters(),
            null,
            null,
            live.withoutCounts(),
            live.designEffect()),
        live.board().rows().stream().map(row -> row(row, live.listing(row.contestant()))).toList(),
        live.board().excluded().stream().map(e -> excluded(live, e)).toList(),
        live.board().terms().stream().map(Term::of).toList(),
        live.board().refusal().orElse(null),
        live.pool().map(Pool::of).orElse(null));
  }

  private static RowJson row(Row row, Listing listing) {
    return new RowJson(
        row.rank(),
        row.rankLow(),
        row.rankHigh(),
        listing.key(),
        listing.number(),
        listing.name(),
        listing.owner(),
        listing.size(),
        row.rating(),
        row.interval().map(Interval::low).orElse(null),
        row.interval().map(Interval::high).orElse(null),
        row.battles(),
        row.wins(),
        row.losses(),
        row.ties(),
        row.bothBad(),
        row.provisional());
  }

  private static Excluded excluded(LiveBoard live, Exclusion exclusion) {
    return new Excluded(
        live.listing(exclusion.contestant()).key(),
        exclusion.sentence(),
        exclusion.reason().code());
  }
}
