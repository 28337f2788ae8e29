package org.privatearena.audit.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.privatearena.audit.entity.Seal;
import org.privatearena.audit.note.control.Checkpoint;
import org.privatearena.audit.note.control.KeyRing;
import org.privatearena.audit.note.control.SignedNote;

class KeyChangeTest {

  private static final KeyRing BEFORE = KeyRing.of("changes.example/log");

  private static SignedNote note(KeyRing ring, long size) {
    String name = ring.signing().verifier().name();
    return ring.signing().sign(new Checkpoint(name, size, new byte[32]).text());
  }

  private static LedgerRecord change(KeyRing now) {
    Seal head = new Seal(5, 0, new byte[32], note(BEFORE, 5).written(), Instant.EPOCH);
    return KeyChange.between(head, now).orElseThrow().asRecord(Instant.EPOCH);
  }

  @Test
  void whyALogWasBegunIsSaidThoughItsKeyWasChangedBeforeTheFirstSeal() {
    LedgerRecord said = change(BEFORE.adopted("the disk died").rotated());
    assertEquals("adopted", said.kind());
    assertTrue(said.fields().contains(Field.text("reason", "the disk died")));
  }

  @Test
  void aRotationHasNoReason() {
    LedgerRecord said = change(BEFORE.rotated());
    assertEquals("key-rotated", said.kind());
    assertTrue(said.fields().contains(Field.text("reason", null)));
  }

  @Test
  void theNewestOutsideIsOfTheLogThatIsWrittenNow() {
    KeyRing now = BEFORE.adopted("restored");
    OutsideCopies.Copy copy =
        new OutsideCopies.Copy(Path.of("any"), List.of(note(BEFORE, 200), note(now, 150)));
    SignedNote newest = LedgerState.newest(List.of(copy), now.verifiers()).orElseThrow();
    assertEquals(note(now, 150).written(), newest.written());
  }
}
