package org.privatearena.compliance.export.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.audit.control.BundleSeal;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.audit.control.RecordLine;
import org.privatearena.audit.control.Sealing;
import org.privatearena.compliance.export.entity.ExportKind;
import org.privatearena.compliance.export.entity.MadeBundle;

/** Makes the bundle of an export; what goes wrong is told by the export's state. */
@ApplicationScoped
public class ExportRun {

  private static final Logger LOG = Logger.getLogger(ExportRun.class.getName());
  private static final int MOST_WAITS = 300;
  private static final long WAIT_MILLISECONDS = 200;

  @Inject private ExportRecorder recorder;
  @Inject private ExportRows rows;
  @Inject private LedgerBook book;
  @Inject private BundleSeal seal;
  @Inject private Sealing sealing;
  @Inject private ExportFolder folder;
  @Inject private BoardRows boards;
  @Inject private Consistency consistency;

  /** Makes it, unless somebody else does or nobody wants it any more. */
  void make(UUID id) {
    try {
      Optional<ExportCard> begun = recorder.run(id);
      if (begun.isPresent()) {
        make(begun.get());
      }
    } catch (ExportStopped e) {
      LOG.log(Level.INFO, "export {0} was stopped", id);
    } catch (RuntimeException | Error e) {
      failed(id, e);
    }
  }

  private void make(ExportCard export) {
    UUID id = export.id();
    Optional<Long> size = state(id);
    if (size.isEmpty()) {
      recorder.fail(id, ExportFault.UNSEALED.code());
      return;
    }
    try {
      Path work = folder.begin(id);
      try {
        make(export, size.get(), work);
      } finally {
        folder.discard(work);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make(ExportCard export, long size, Path work) throws IOException {
    UUID id = export.id();
    Path file = work.resolve("bundle.zip");
    Made made;
    try (BundleWriter bundle = new BundleWriter(file)) {
      made =
          export.kind() == ExportKind.LEADERBOARD
              ? new BoardBundle(export, boards.read(export, size), consistency).write(bundle, work)
              : new VoteBundle(export, rows, recorder, book, consistency).write(size, bundle, work);
      byte[] manifest = made.manifest().bytes(bundle.files());
      String sha256 =
          bundle.finish(manifest, seal.of(manifest, made.manifest().state().sealedAt()));
      made = made.finished(sha256, manifest);
    }
    MadeBundle whole = made.bundle(Files.size(file));
    folder.keep(id, file);
    recorder.finish(id, whole, made.leftOut());
  }

  /**
   * Waits for the signed state that has the request.
   *
   * @return empty where nothing is signed, for whatever reason
   */
  private Optional<Long> state(UUID id) {
    for (int i = 0; i < MOST_WAITS && sealing.refusal().isEmpty(); i++) {
      Optional<Long> size = recorder.fix(id);
      if (size.isPresent()) {
        return size;
      }
      try {
        Thread.sleep(WAIT_MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new ExportStopped();
      }
    }
    return Optional.empty();
  }

  private void failed(UUID id, Throwable e) {
    Throwable cause = cause(e);
    LOG.log(Level.SEVERE, "export " + id + " could not be made", e);
    String fault = ExportFault.SERVER_FAILED.code();
    if (cause instanceof RecordLine.Altered altered) {
      fault = ExportFault.ALTERED.about(altered.getMessage());
    } else if (cause instanceof IOException) {
      fault = ExportFault.DISK.code();
    }
    try {
      recorder.fail(id, fault);
    } catch (RuntimeException again) {
      // Its lease runs out, and then it is tried again.
      LOG.log(Level.WARNING, "export {0} could not be failed: {1}", new Object[] {id, again});
    }
  }

  private static Throwable cause(Throwable e) {
    Throwable cause = e;
    while ((cause instanceof EJBException || cause instanceof UncheckedIOException)
        && cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause;
  }

  /**
   * What was written.
   *
   * @param rows records
   * @param sha256 of the whole; null until it is finished
   * @param manifestSha256 null until it is finished
   */
  record Made(
      ExportManifest manifest,
      long rows,
      Map<String, Long> leftOut,
      String sha256,
      String manifestSha256) {

    static Made of(ExportManifest manifest, long rows, Map<String, Long> leftOut) {
      return new Made(manifest, rows, leftOut, null, null);
    }

    Made finished(String whole, byte[] signed) {
      return new Made(manifest, rows, leftOut, whole, ExportManifest.sha256(signed));
    }

    MadeBundle bundle(long bytes) {
      return new MadeBundle(rows, bytes, sha256, manifestSha256);
    }
  }
}
