package org.privatearena.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.SignedNote;
import org.privatearena.audit.note.control.VerifierKey;
import org.privatearena.shared.control.Time;

/** How sealing and the copies outside the database stand just now, as this server sees it. */
@ApplicationScoped
public class LedgerState {

  /** An external checkpoint that is older than this is a reason to look. */
  public static final Duration OLDEST_COPY = Duration.ofHours(24);

  @Inject private Sealing sealing;
  @Inject private OutsideCopies copies;
  @Inject private LedgerKeys keys;

  /**
   * The newest checkpoint outside the database.
   *
   * @param size its entries
   * @param signedAt when it says that it was signed
   * @param old whether that is longer ago than {@link #OLDEST_COPY}
   */
  public record Outside(long size, Instant signedAt, boolean old) {}

  /** How long the oldest leaf waits. */
  public Duration lag() {
    return sealing.lag();
  }

  /** Whether that is too long. */
  public boolean late() {
    return sealing.lag().compareTo(Sealing.LONGEST_LAG) > 0;
  }

  /** Why nothing is signed; empty where all is well. */
  public Optional<String> refusal() {
    return sealing.refusal();
  }

  /** Whether the last checkpoint stands in the database alone although a copy was wanted. */
  public boolean uncopied() {
    return sealing.copyProblem().isPresent();
  }

  /** Whether any copy is kept. */
  public boolean copied() {
    return copies.any();
  }

  /** The newest one outside; empty where there is none that can be read. */
  public Optional<Outside> outside() {
    try {
      List<VerifierKey> trusted = keys.verifiers();
      return newest(copies.read(), trusted).flatMap(note -> outside(note, trusted));
    } catch (UncheckedIOException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The largest of the log that is written now; there may be more of one that was ended. */
  static Optional<SignedNote> newest(List<OutsideCopies.Copy> copies, List<VerifierKey> trusted) {
    return copies.stream()
        .map(copy -> copy.newest(trusted.get(0).name()))
        .flatMap(Optional::stream)
        .filter(note -> TreeWalk.signed(note.written(), trusted))
        .max(Comparator.comparingLong(note -> Checkpoint.parse(note.text()).size()));
  }

  private static Optional<Outside> outside(SignedNote note, List<VerifierKey> trusted) {
    long size = Checkpoint.parse(note.text()).size();
    return note.signer(trusted)
        .flatMap(note::time)
        .map(time -> new Outside(size, time, time.plus(OLDEST_COPY).isBefore(Time.now())));
  }
}
