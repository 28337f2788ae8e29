package org.privatearena.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import org.privatearena.audit.note.control.SignedNote;

/** Verifies every checkpoint that is kept outside the database, with no transaction open. */
@ApplicationScoped
public class CopyInspection {

  private static final int PAGE = 1_000;

  @Inject private OutsideCopies copies;
  @Inject private LedgerKeys keys;
  @Inject private TreeInspection tree;

  /**
   * Holds all of them against the database.
   *
   * @param sealed whether anything was ever sealed: then no file may be empty
   * @param pulse hears how many were held so far
   * @return how many there are, over all files
   */
  public long hold(boolean sealed, Faults faults, LongConsumer pulse) {
    long count = 0;
    for (Path file : copies.files()) {
      long before = count;
      if (Files.exists(file)) {
        count = hold(file, faults, pulse, count);
      }
      if (sealed && count == before) {
        faults.add(Flaw.COPY_GONE, file.getFileName());
      }
    }
    return count;
  }

  private long hold(Path file, Faults faults, LongConsumer pulse, long before) {
    long count = before;
    try (CopyReader reader = new CopyReader(file, keys.verifiers().get(0).name())) {
      for (List<SignedNote> notes = reader.next(PAGE);
          !notes.isEmpty();
          notes = reader.next(PAGE)) {
        tree.hold(notes, faults);
        count += notes.size();
        pulse.accept(count);
      }
    } catch (UncheckedIOException e) {
      faults.add(Flaw.COPY_GONE, file.getFileName());
    }
    return count;
  }
}
