package org.privatearena.rating.boundary;

import jakarta.json.bind.annotation.JsonbNillable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.rating.control.StoredBoard;

/** A stored board. */
@JsonbNillable
@Schema(name = "Snapshot")
public record SnapshotJson(
    String id,
    @Schema(description = "RFC 3339, UTC") String taken_at,
    @Schema(
            description =
                "The day that a daily snapshot stands for; null for one that was asked for",
            nullable = true)
        String day,
    @Schema(description = "The question as in the address of /leaderboard; empty for the usual one")
        String query,
    long votes,
    int raters,
    double effective_raters,
    @Schema(
            description =
                "Size of the Ledger's checkpoint: the votes are those whose entries are below it, in their order; null where nothing had been signed",
            nullable = true)
        Long checkpoint,
    @Schema(description = "Raised when the same votes would give other bytes") int engine_version,
    @Schema(description = "Of the board as CSV, what arena-rate --snapshot finds again")
        String sha256,
    List<Row> rows) {

  /** A line of the board. */
  @JsonbNillable
  @Schema(name = "SnapshotRow")
  public record Row(
      int rank,
      int rank_low,
      int rank_high,
      @Schema(description = "Key of the model") String model,
      @Schema(description = "Number of the revision") int revision,
      double rating,
      @Schema(nullable = true) Double low,
      @Schema(nullable = true) Double high,
      long battles) {

    static Row of(StoredBoard.Row row) {
      return row == null
          ? null
          : new Row(
              row.rank(),
              row.rankLow(),
              row.rankHigh(),
              row.model(),
              row.revision(),
              row.rating(),
              row.low(),
              row.high(),
              row.battles());
    }
  }

  /** Snapshots, newest first. */
  @Schema(name = "Snapshots")
  public record All(List<SnapshotJson> snapshots) {

    static All of(List<StoredBoard> boards) {
      return new All(boards.stream().map(SnapshotJson::of).toList());
    }
  }

  /** Who moved between two snapshots. */
  @Schema(name = "SnapshotComparison")
  public record Comparison(
      @Schema(description = "Id of the earlier one") String from,
      @Schema(description = "Id of the later one") String to,
      @Schema(description = "Votes of the later one less those of the earlier") long new_votes,
      @Schema(description = "In the order of the later one; those that are gone at the end")
          List<Movement> movements) {

    static Comparison of(StoredBoard earlier, StoredBoard later) {
      return new Comparison(
          earlier.id().toString(),
          later.id().toString(),
          later.votes() - earlier.votes(),
          later.since(earlier).stream()
              .map(m -> new Movement(Row.of(m.before()), Row.of(m.after()), m.newBattles()))
              .toList());
    }
  }

  /** What became of a contestant. */
  @JsonbNillable
  @Schema(name = "SnapshotMovement")
  public record Movement(
      @Schema(description = "Null where it is new on the board", nullable = true) Row before,
      @Schema(description = "Null where it is no longer on the board", nullable = true) Row after,
      @Schema(description = "Votes on it that are new") long new_battles) {}

  static SnapshotJson of(StoredBoard board) {
    return new SnapshotJson(
        board.id().toString(),
        board.takenAt().toString(),
        board.day() == null ? null : board.day().toString(),
        board.query(),
        board.votes(),
        board.raters(),
        board.effectiveRaters(),
        board.checkpoint(),
        board.engineVersion(),
        board.sha256(),
        board.rows().stream().map(Row::of).toList());
  }
}
