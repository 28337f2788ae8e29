package org.privatearena.rating.boundary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.privatearena.rating.control.StoredBoard;

/**
 * A stored board in a list.
 *
 * @param taken in ISO 8601 and UTC
 * @param day that a daily one stands for; null for one that somebody asked for
 * @param question in words
 * @param since id of the one before of the same question; null where the list has none
 */
public record SnapshotLine(
    UUID id, String taken, LocalDate day, String question, long votes, int raters, UUID since) {

  static SnapshotLine of(StoredBoard board, QuestionWords words, UUID since) {
    return new SnapshotLine(
        board.id(),
        board.takenAt().truncatedTo(ChronoUnit.SECONDS).toString(),
        board.day(),
        words.line(board.query()),
        board.votes(),
        board.raters(),
        since);
  }
}
