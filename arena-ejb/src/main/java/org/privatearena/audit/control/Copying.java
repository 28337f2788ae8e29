package org.privatearena.audit.control;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.audit.note.control.SignedNote;

/**
 * Copies checkpoints outside the database. One that could not be copied is tried again until it is,
 * or until a newer one takes its place.
 */
final class Copying {

  private static final Logger LOG = Logger.getLogger(Copying.class.getName());

  private final Consumer<SignedNote> copies;
  private SignedNote waiting;
  private volatile String problem;

  /**
   * @param copies takes a note, or throws; the same note twice is harmless
   */
  Copying(Consumer<SignedNote> copies) {
    this.copies = copies;
  }

  void copy(SignedNote note) {
    waiting = note;
    again();
  }

  /** Copies the newest checkpoint that was found missing outside, unless one waits already. */
  void catchUp(SignedNote newest) {
    if (waiting == null) {
      copy(newest);
    }
  }

  /** Tries what waits. */
  void again() {
    if (waiting == null) {
      return;
    }
    try {
      copies.accept(waiting);
      waiting = null;
      problem = null;
    } catch (RuntimeException e) {
      if (!e.toString().equals(problem)) {
        LOG.log(
            Level.WARNING,
            "a checkpoint was not copied outside the database, tried again every second",
            e);
      }
      problem = e.toString();
    }
  }

  /** Why the newest checkpoint stands in the database alone; empty where all is well. */
  Optional<String> problem() {
    return Optional.ofNullable(problem);
  }
}
