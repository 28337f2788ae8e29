package org.privatearena.rating.voteset.control;

import java.util.List;
import java.util.UUID;
import java.util.function.DoublePredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.rating.voteset.entity.Fault;
import org.privatearena.rating.voteset.entity.FileFault;
import org.privatearena.rating.voteset.entity.RowCounts;

/**
 * One import from its file to its end: read once to judge every row, and once more to store the
 * good ones. Nothing that stands in the file is logged.
 */
final class ImportRun {

  private static final Logger LOG = Logger.getLogger(ImportRun.class.getName());

  /** The share of the work that the first reading is. */
  private static final double CHECKING = 0.4;

  /** Between two looks whether the set was cancelled, in nanoseconds. */
  private static final long PAUSE = 300_000_000;

  private static final Checked NOTHING = new Checked(RowCounts.NONE, List.of(), null);

  private final UUID set;
  private final Upload upload;
  private final VoteFile file;
  private final boolean skipRefused;
  private final VoteSetRecorder recorder;
  private double share;

  /** Somebody cancelled the set, or it was given up. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super(null, null, false, false);
    }
  }

  ImportRun(UUID set, Upload upload, VoteFile file, boolean skipRefused, VoteSetRecorder recorder) {
    this.set = set;
    this.upload = upload;
    this.file = file;
    this.skipRefused = skipRefused;
    this.recorder = recorder;
  }

  UUID set() {
    return set;
  }

  /** Does all of it; what goes wrong is told by the set's state. */
  void run() {
    try (upload) {
      if (recorder.run(set)) {
        work();
      }
    } catch (Stopped e) {
      LOG.log(Level.INFO, "the import of vote set {0} was stopped", set);
      sweep();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "the import of vote set " + set + " failed", e);
      refuse(new FileFault(Fault.SERVER_FAILED, null, ""), NOTHING, List.of());
    }
  }

  private void work() {
    CheckPass check = new CheckPass(upload.path());
    Checked checked;
    List<String> ignored;
    try (check) {
      ignored = file.read(check, new Pulse(0, CHECKING, p -> recorder.advance(set, p))::at);
      checked = check.whole();
    } catch (UnreadableFile e) {
      refuse(e.fileFault(), check.sofar(), List.of());
      return;
    }
    if (checked.counts().refused() > 0 && !skipRefused) {
      Long first = checked.refusals().get(0).line();
      refuse(new FileFault(Fault.REFUSED_ROWS, first, ""), checked, ignored);
    } else if (checked.counts().taken() == 0) {
      refuse(new FileFault(Fault.NO_VOTES, null, ""), checked, ignored);
    } else {
      store(checked, ignored);
    }
  }

  private void store(Checked checked, List<String> ignored) {
    StorePass pass =
        new StorePass(
            checked.duplicates(),
            page -> {
              if (!recorder.store(set, page, CHECKING + (1 - CHECKING) * share)) {
                throw new Stopped();
              }
            });
    file.read(pass, now -> share = now);
    pass.flush();
    if (!recorder.ready(
        set, pass.counts(checked.counts()), pass.roster().models(), checked.refusals(), ignored)) {
      throw new Stopped();
    }
  }

  private void refuse(FileFault why, Checked checked, List<String> ignored) {
    try {
      recorder.refuse(set, why, checked.counts(), checked.refusals(), ignored);
      sweep();
    } catch (RuntimeException e) {
      // Once the lease has run out somebody does it.
      LOG.log(Level.WARNING, "vote set {0} could not be refused: {1}", new Object[] {set, e});
    }
  }

  private void sweep() {
    boolean more = true;
    while (more) {
      more = recorder.sweep(set);
    }
  }

  /** Tells the progress now and then, and hears whether to go on. */
  private static final class Pulse {

    private final double from;
    private final double width;
    private final DoublePredicate tell;
    private long told = System.nanoTime();

    Pulse(double from, double width, DoublePredicate tell) {
      this.from = from;
      this.width = width;
      this.tell = tell;
    }

    void at(double share) {
      long now = System.nanoTime();
      if (now - told > PAUSE) {
        told = now;
        if (!tell.test(from + width * share)) {
          throw new Stopped();
        }
      }
    }
  }
}
