package org.privatearena.audit.note.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever is given for a signed note, a checkpoint or a key line, it is read or refused. */
class NoteFuzzTest {

  private static final SigningKey KEY = SigningKey.generate("arena.example/fuzz");

  @FuzzTest(maxDuration = "10m")
  void note(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    keys(text);
    try {
      SignedNote note = SignedNote.parse(text);
      assertEquals(text, note.written());
      assertTrue(note.signer(List.of(KEY.verifier())).isEmpty());
      Checkpoint checkpoint = Checkpoint.parse(note.text());
      assertEquals(checkpoint, Checkpoint.parse(checkpoint.text()));
    } catch (IllegalArgumentException e) {
      assertTrue(e.getMessage() != null);
    }
  }

  private static void keys(String text) {
    try {
      VerifierKey key = VerifierKey.parse(text);
      assertEquals(key, VerifierKey.parse(key.line()));
    } catch (IllegalArgumentException e) {
      assertTrue(e.getMessage() != null);
    }
  }
}
