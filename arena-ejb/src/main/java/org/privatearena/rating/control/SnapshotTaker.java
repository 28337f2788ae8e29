package org.privatearena.rating.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.access.control.Person;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.file.control.BoardText;
import org.privatearena.rating.engine.file.control.SnapshotFile;
import org.privatearena.rating.entity.Snapshot;
import org.privatearena.shared.control.Time;

/**
 * Takes Snapshots: of the votes that the Ledger's newest checkpoint has, in the order of its tree;
 * until there is one, of all votes in the order in which they were cast. What is stored holds the
 * votes themselves as figures in that order, so that it can be computed again whatever happens to
 * the votes later. No transaction is open while it is computed.
 */
@ApplicationScoped
public class SnapshotTaker {

  /** Raised when the same votes and question would give other bytes. */
  public static final int ENGINE_VERSION = 3;

  @Inject private LiveVotes votes;
  @Inject private BoardComputer computer;
  @Inject private SnapshotStore store;
  @Inject private Leaderboard leaderboard;

  @Inject
  @ConfigProperty(name = "arena.time-zone", defaultValue = "UTC")
  private String timeZone;

  /**
   * Stores the answer to a question from the votes that have been sealed by now.
   *
   * @return empty, and nothing is stored, where among these votes a class of the board's pool, or
   *     what the board leaves out, is of too few people, though it may not be among all votes
   */
  public Optional<StoredBoard> take(BoardQuery query, Person person) {
    LiveVotes.Sealed sealed = votes.sealed();
    BoardComputer.Asked asked = asked(query, sealed);
    return leaderboard.storable(asked.live())
        ? Optional.of(store.add(snapshot(query, sealed, asked, person.id(), null)))
        : Optional.empty();
  }

  /** Stores the usual board of today, unless that has been done, or no vote is sealed yet. */
  public Optional<StoredBoard> takeDaily() {
    LocalDate today = LocalDate.ofInstant(Time.now(), ZoneId.of(timeZone));
    if (store.has(today) || votes.now().rows() == 0) {
      return Optional.empty();
    }
    BoardQuery usual = BoardQuery.usual();
    LiveVotes.Sealed sealed = votes.sealed();
    return sealed.votes().rows() == 0
        ? Optional.empty()
        : store.addDaily(snapshot(usual, sealed, asked(usual, sealed), null, today));
  }

  private BoardComputer.Asked asked(BoardQuery query, LiveVotes.Sealed sealed) {
    return computer.ask(query, sealed.votes(), BoardComputer.Naming.FOR_EVER);
  }

  private static Snapshot snapshot(
      BoardQuery query,
      LiveVotes.Sealed sealed,
      BoardComputer.Asked asked,
      UUID takenBy,
      LocalDate day) {
    Board board = asked.board();
    String sha256 = BoardText.sha256(board);
    LiveBoard live = asked.live();
    return new Snapshot(
        Time.now(),
        takenBy,
        day,
        query.address(),
        new Snapshot.Counted(
            board.votes(), live.raters(), live.effectiveRaters(), sealed.checkpoint()),
        ENGINE_VERSION,
        BoardText.csv(board),
        sha256,
        export(asked, sha256));
  }

  private static byte[] export(BoardComputer.Asked asked, String sha256) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      SnapshotFile.write(zip, asked.contestants(), asked.sample(), asked.question(), sha256);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }
}
