package org.privatearena.audit.control;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.privatearena.audit.entity.Seal;
import org.privatearena.audit.entity.Seals;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.SignedNote;
import org.privatearena.audit.note.control.VerifierKey;

/**
 * Whether the database goes on from what was signed before: a database that was put back to an
 * older state, or whose past was rewritten, must not be signed.
 */
final class HeadCheck {

  private final Seals seals;
  private final List<VerifierKey> trusted;

  HeadCheck(Seals seals, List<VerifierKey> trusted) {
    this.seals = seals;
    this.trusted = trusted;
  }

  /**
   * Why nothing may be signed: in general, a colon, and what exactly.
   *
   * @param head the database's newest state; null where there is none
   */
  Optional<String> objection(Seal head, List<OutsideCopies.Copy> copies) {
    Optional<String> own = head == null ? Optional.empty() : own(head);
    return own.isPresent()
        ? own
        : copies.stream().map(copy -> against(head, copy)).flatMap(Optional::stream).findFirst();
  }

  private Optional<String> own(Seal head) {
    try {
      SignedNote note = SignedNote.parse(head.note());
      if (note.signer(trusted).isEmpty()) {
        return Optional.of(
            "the newest checkpoint of the database was signed by a key that is not in the key"
                + " file: at "
                + head.size());
      }
      Checkpoint signed = Checkpoint.parse(note.text());
      return same(signed, head) ? Optional.empty() : Optional.of(altered(head));
    } catch (IllegalArgumentException e) {
      return Optional.of(altered(head) + ", " + e.getMessage());
    }
  }

  private static String altered(Seal head) {
    return "the newest checkpoint of the database was altered: at " + head.size();
  }

  private Optional<String> against(Seal head, OutsideCopies.Copy copy) {
    if (copy.notes().isEmpty()) {
      return head == null || head.previousSize() == 0
          ? Optional.empty()
          : Optional.of(
              "a copy of the checkpoints outside the database is missing: "
                  + copy.file()
                  + " holds none, though there are "
                  + head.size()
                  + " entries");
    }
    // Those of another name are of the log before this one, which somebody ended with a reason.
    return copy.newest(trusted.get(0).name()).flatMap(note -> against(head, note));
  }

  private Optional<String> against(Seal head, SignedNote copy) {
    if (copy.signer(trusted).isEmpty()) {
      return Optional.of(
          "the newest checkpoint outside the database was signed by a key that is not in the key"
              + " file");
    }
    Checkpoint outside = Checkpoint.parse(copy.text());
    long size = head == null ? 0 : head.size();
    if (outside.size() > size) {
      return Optional.of(
          "the database is behind: it has "
              + size
              + " entries, but "
              + outside.size()
              + " were signed. It was put back to an older state, or is another one");
    }
    boolean goesOn = seals.of(outside.size()).filter(seal -> same(outside, seal)).isPresent();
    return goesOn
        ? Optional.empty()
        : Optional.of(
            "the database is inconsistent: it does not go on from the checkpoint at "
                + outside.size()
                + " that is kept outside it. Its past was rewritten");
  }

  private static boolean same(Checkpoint signed, Seal seal) {
    return signed.size() == seal.size() && Arrays.equals(signed.root(), seal.root());
  }
}
