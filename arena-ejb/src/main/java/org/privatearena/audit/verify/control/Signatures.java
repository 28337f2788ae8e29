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
    SignedNote note = signed(file, bytes);
    if (!note.onlyBy(trusted) || note.signer(trusted).flatMap(note::time).isEmpty()) {
      throw Finding.altered(file, "a signature line was added, dropped or altered");
    }
    return note.text();
  }

  /** The checkpoint that one of the keys signed. */
  Checkpoint checkpoint(String file, byte[] bytes) {
    String text = signed(file, bytes).text();
    try {
      return Checkpoint.parse(text);
    } catch (IllegalArgumentException e) {
      throw Finding.altered(file, e.getMessage());
    }
  }

  /** When the signer says it was signed; empty where it does not say. */
  Optional<Instant> time(byte[] bytes) {
    SignedNote note = SignedNote.parse(new String(bytes, StandardCharsets.UTF_8));
    return note.signer(trusted).flatMap(note::time);
  }

  private SignedNote signed(String file, byte[] bytes) {
    Optional<VerifierKey> signer;
    SignedNote note;
    try {
      note = SignedNote.parse(strict(bytes));
      signer = note.signer(trusted);
      if (signer.isPresent()) {
        note.time(signer.get());
        return note;
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
