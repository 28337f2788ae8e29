package org.privatearena.audit.verify.control;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.SignedNote;
import org.privatearena.audit.note.control.VerifierKey;

/** The keys that are trusted, and what they signed. */
final class Signatures {

  private final List<VerifierKey> trusted;

  Signatures(List<VerifierKey> trusted) {
    this.trusted = List.copyOf(trusted);
  }

  /**
   * The text of a note that one of the keys signed, with its time, and nobody else did.
   *
   * @throws Finding where it is no note, a signature is bad, or none of the keys signed it
   */
  String text(String file, byte[] bytes) {
    Signed signed = signed(file, bytes);
    if (!signed.note().onlyBy(trusted)
        || signed.time() == null
        || signed.note().signatures() != 2) {
      throw Finding.altered(file, "a signature line was added, dropped or altered");
    }
    return signed.note().text();
  }

  /** The checkpoint that one of the keys signed, and when. */
  Signed checkpoint(String file, byte[] bytes) {
    Signed signed = signed(file, bytes);
    try {
      return new Signed(signed.note(), signed.time(), Checkpoint.parse(signed.note().text()));
    } catch (IllegalArgumentException e) {
      throw Finding.altered(file, e.getMessage());
    }
  }

  /**
   * A note that one of the keys signed.
   *
   * @param time as the signer says; null where it does not
   * @param checkpoint null where it was not asked for
   */
  record Signed(SignedNote note, Instant time, Checkpoint checkpoint) {

    /** For a sentence. */
    String when() {
      return time == null ? "at a time that is not said" : time.toString();
    }
  }

  private Signed signed(String file, byte[] bytes) {
    try {
      SignedNote note = SignedNote.parse(strict(bytes));
      Optional<VerifierKey> signer = note.signer(trusted);
      if (signer.isPresent()) {
        return new Signed(note, note.time(signer.get()).orElse(null), null);
      }
    } catch (IllegalArgumentException | CharacterCodingException e) {
      throw Finding.altered(file, e.getMessage());
    }
    throw Finding.unjudged(
        file
            + " was signed by a key that is not in the key file. Where the arena has changed its"
            + " key since, take the file with one line for each of its keys");
  }

  private static String strict(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
