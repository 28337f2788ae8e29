package org.privatearena.audit.control;

import java.time.Instant;
import org.privatearena.audit.note.control.SignedNote;
import org.privatearena.audit.tree.control.RightEdge;

/** What came of one attempt to seal. */
public sealed interface Sealed {

  /** Leaves got their places and a checkpoint over them was signed. */
  record Done(
      SignedNote note, RightEdge edge, int leaves, boolean more, String seen, Instant oldest)
      implements Sealed {}

  /** There was nothing to seal. */
  record Nothing(RightEdge edge, String seen) implements Sealed {}

  /** Another server is at it. */
  record Busy() implements Sealed {}

  /** The database is not what was signed; nothing is signed until somebody has looked. */
  record Refused(String reason) implements Sealed {}
}
