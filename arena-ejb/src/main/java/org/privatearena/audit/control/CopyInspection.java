package org.privatearena.audit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
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
    String origin = keys.verifiers().get(0).name();
    return hold(copies.files(), origin, sealed, notes -> tree.hold(notes, faults), faults, pulse);
  }

  /**
   * Goes through the files.
   *
   * @param origin of the log; others' checkpoints are passed over
   * @param against takes what a file holds, some at a time
   */
  static long hold(
      List<Path> files,
      String origin,
      boolean sealed,
      Consumer<List<SignedNote>> against,
      Faults faults,
      LongConsumer pulse) {
    long count = 0;
    for (Path file : files) {
      long before = count;
      try {
        count += hold(file, origin, against, before, pulse);
      } catch (UncheckedIOException e) {
        faults.add(Flaw.COPY_GONE, file.getFileName());
        continue;
      }
      if (sealed && count == before) {
        faults.add(Flaw.COPY_GONE, file.getFileName());
      }
    }
    return count;
  }

  private static long hold(
      Path file,
      String origin,
      Consumer<List<SignedNote>> against,
      long before,
      LongConsumer pulse) {
    if (!Files.exists(file)) {
      return 0;
    }
    long count = 0;
    try (CopyReader reader = new CopyReader(file, origin)) {
      for (List<SignedNote> notes = reader.next(PAGE);
          !notes.isEmpty();
          notes = reader.next(PAGE)) {
        against.accept(notes);
        count += notes.size();
        pulse.accept(before + count);
      }
    }
    return count;
  }
}
