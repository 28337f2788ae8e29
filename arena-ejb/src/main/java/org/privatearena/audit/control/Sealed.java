package org.privatearena.audit.control;

import java.time.Instant;
import java.util.Optional;
import org.privatearena.audit.note.control.SignedNote;
import org.privatearena.audit.tree.control.RightEdge;

/** What came of one attempt to seal. */
public sealed interface Sealed {

  /** Leaves got their places and a checkpoint over them was signed. */
  record Done(
      SignedNote note, RightEdge edge, int leaves, boolean more, String seen, Instant oldest)
      implements Sealed {}

  /**
   * There was nothing to seal.
   *
   * @param uncopied the newest checkpoint where a file outside the database has it not, as after a
   *     server that died between the two; empty where all have it
   */
  record Nothing(RightEdge edge, String seen, Optional<SignedNote> uncopied) implements Sealed {}

  /** Another server is at it. */
  record Busy() implements Sealed {}

  /** The database is not what was signed; nothing is signed until somebody has looked. */
  record Refused(String reason) implements Sealed {}
}
