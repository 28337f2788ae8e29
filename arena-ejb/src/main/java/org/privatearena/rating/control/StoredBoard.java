package org.privatearena.rating.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.privatearena.rating.entity.SnapshotHead;

/**
 * A Snapshot as it is read.
 *
 * @param day that a daily one stands for; null for one that somebody asked for
 * @param query the question, by the names and values of an address
 * @param checkpoint size of the Ledger's signed state that has its votes; null where it names none
 * @param sha256 of the board, 64 hexadecimal digits
 * @param rows the board, highest first
 */
public record StoredBoard(
    UUID id,
    Instant takenAt,
    LocalDate day,
    String query,
    long votes,
    int raters,
    double effectiveRaters,
    Long checkpoint,
    int engineVersion,
    String sha256,
    List<Row> rows) {

  /**
   * One line of it.
   *
   * @param model key of the Model
   * @param revision number of the Revision
   * @param low null where there was no interval
   * @param high null where there was no interval
   */
  public record Row(
      int rank,
      int rankLow,
      int rankHigh,
      String model,
      int revision,
      double rating,
      Double low,
      Double high,
      long battles) {

    private static final int FIELDS = 12;

    private static Row of(String line) {
      String[] fields = line.split(",", -1);
      if (fields.length != FIELDS) {
        throw new IllegalStateException("no line of a board: " + line);
      }
      int slash = fields[3].lastIndexOf('/');
      return new Row(
          Integer.parseInt(fields[0]),
          Integer.parseInt(fields[1]),
          Integer.parseInt(fields[2]),
          fields[3].substring(0, slash),
          Integer.parseInt(fields[3].substring(slash + 1)),
          Double.parseDouble(fields[4]),
          bound(fields[5]),
          bound(fields[6]),
          Long.parseLong(fields[7]));
    }

    private static Double bound(String field) {
      return field.isEmpty() ? null : Double.valueOf(field);
    }

    boolean of(Row other) {
      return model.equals(other.model) && revision == other.revision;
    }
  }

  static StoredBoard of(SnapshotHead snapshot) {
    return new StoredBoard(
        snapshot.id(),
        snapshot.takenAt(),
        snapshot.day(),
        snapshot.query(),
        snapshot.votes(),
        snapshot.raters(),
        snapshot.effectiveRaters(),
        snapshot.checkpoint(),
        snapshot.engineVersion(),
        snapshot.sha256(),
        Arrays.stream(snapshot.board().split("\n", -1))
            .skip(1)
            .filter(line -> !line.isEmpty())
            .map(Row::of)
            .toList());
  }

  /** Who moved since an earlier board, in the order of this one; those that are gone at the end. */
  public List<Movement> since(StoredBoard earlier) {
    List<Movement> here =
        rows.stream().map(row -> new Movement(earlier.find(row).orElse(null), row)).toList();
    List<Movement> gone =
        earlier.rows.stream()
            .filter(row -> find(row).isEmpty())
            .map(row -> new Movement(row, null))
            .toList();
    return Stream.concat(here.stream(), gone.stream()).toList();
  }

  private Optional<Row> find(Row other) {
    return rows.stream().filter(row -> row.of(other)).findFirst();
  }

  /**
   * What became of a contestant.
   *
   * @param before null where it is new on the board
   * @param after null where it is no longer on the board
   */
  public record Movement(Row before, Row after) {

    /** Votes on it that are new; 0 where it is gone. */
    public long newBattles() {
      return after == null ? 0 : after.battles() - (before == null ? 0 : before.battles());
    }
  }
}
