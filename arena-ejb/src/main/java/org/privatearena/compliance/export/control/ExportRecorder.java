package org.privatearena.compliance.export.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.audit.control.Ledger;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.compliance.export.entity.Export;
import org.privatearena.compliance.export.entity.ExportRequest;
import org.privatearena.compliance.export.entity.ExportState;
import org.privatearena.compliance.export.entity.ExportStep;
import org.privatearena.compliance.export.entity.Exports;
import org.privatearena.compliance.export.entity.MadeBundle;
import org.privatearena.shared.control.Node;
import org.privatearena.shared.control.Time;

/** Each step of an export, with its entry in the Ledger, in a transaction of its own. */
@Stateless
public class ExportRecorder {

  /** Exports that may wait or run at once, over all nodes. */
  private static final int MOST_UNFINISHED = 20;

  private static final String SUPERSEDED = "an erasure or a run of retention";

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;
  @Inject private ExportCheck check;
  @Inject private LedgerBook book;
  @Inject private Node node;
  @Inject private ExportSettings settings;

  /**
   * Creates an export.
   *
   * @param key of a repeatable request, null for none
   */
  public ExportBegun register(UUID member, ExportProposal proposal, String key) {
    Exports exports = new Exports(store);
    byte[] hash = proposal.hash();
    if (key != null) {
      Optional<ExportRequest> former = exports.request(member, key);
      if (former.isPresent()) {
        return former.get().sameRequest(hash)
            ? new ExportBegun.Repeated(former.get().export())
            : new ExportBegun.KeyReused();
      }
    }
    Optional<String> unknown = check.unknown(proposal);
    if (unknown.isPresent()) {
      return new ExportBegun.Unknown(unknown.get());
    }
    if (exports.unfinished() >= MOST_UNFINISHED) {
      return new ExportBegun.TooMany();
    }
    Instant now = Time.now();
    Export export =
        new Export(
            proposal.kind(),
            proposal.formats(),
            proposal.filter().canonical(),
            proposal.purpose(),
            proposal.checkpoint(),
            member,
            node.name(),
            now);
    exports.add(export);
    ledger.append(ExportRecords.requested(export, proposal.checkpoint()));
    if (key != null) {
      store.flush();
      exports.add(new ExportRequest(new ExportRequest.Id(member, key), hash, export.id(), now));
    }
    return new ExportBegun.Waiting(export.id());
  }

  /**
   * Begins to make one.
   *
   * @return empty where it was cancelled, or another node makes it
   */
  public Optional<ExportCard> run(UUID id) {
    Optional<Export> export =
        new Exports(store).locked(id).filter(e -> e.state() == ExportState.QUEUED);
    export.ifPresent(Export::run);
    return export.map(ExportCard::of);
  }

  /**
   * Finds the signed state that has the request itself, and all that was before it.
   *
   * @return empty while there is none yet
   */
  public Optional<Long> fix(UUID id) {
    if (book.placeOf(id).isEmpty()) {
      return Optional.empty();
    }
    Export export = running(id).orElseThrow(ExportStopped::new);
    if (export.treeSize().isEmpty()) {
      export.fix(book.head().orElseThrow().size());
    }
    return export.treeSize();
  }

  /**
   * Says how far the work is.
   *
   * @throws ExportStopped where it was cancelled or taken over
   */
  public void advance(UUID id, double progress) {
    running(id).orElseThrow(ExportStopped::new).advance(progress);
  }

  private Optional<Export> running(UUID id) {
    return new Exports(store).locked(id).filter(e -> e.runsOn(node.name()));
  }

  /**
   * The file is there.
   *
   * @throws ExportStopped where it was cancelled or taken over
   */
  public void finish(UUID id, MadeBundle made, Map<String, Long> leftOut) {
    Export export = running(id).orElseThrow(ExportStopped::new);
    List<String> counts = new ArrayList<>();
    leftOut.forEach((reason, count) -> counts.add(reason + "=" + count));
    Instant now = Time.now();
    export.finish(made, counts, now, settings.lasts());
    if (export.state() == ExportState.READY) {
      step(export, ExportStep.Kind.RELEASED, null, null, now);
    }
  }

  /** What happened, with its entry. */
  private void step(Export export, ExportStep.Kind kind, UUID by, String reason, Instant now) {
    ExportStep step = new ExportStep(export.id(), kind, by, reason, now);
    new Exports(store).add(step);
    ledger.append(ExportRecords.of(export, step));
  }

  /** It cannot be made, unless it has ended already or another node makes it. */
  public void fail(UUID id, String fault) {
    new Exports(store)
        .locked(id)
        .filter(export -> export.runsOn(node.name()))
        .ifPresent(export -> export.fail(fault, Time.now()));
  }

  /** What came of a decision about an export. */
  public enum Decided {
    DONE,
    /** It is not in a state for it. */
    NOT_NOW,
    /** Who asked for it cannot decide. */
    OWN_REQUEST,
    UNKNOWN
  }

  /** A second person lets it go. */
  public Decided release(UUID id, UUID by) {
    Optional<Export> export = new Exports(store).locked(id);
    Decided decided = decided(export, by);
    if (decided == Decided.DONE) {
      Instant now = Time.now();
      export.get().release(by, now, settings.lasts());
      step(export.get(), ExportStep.Kind.RELEASED, by, null, now);
    }
    return decided;
  }

  /** A second person does not let it go. */
  public Decided refuse(UUID id, UUID by, String reason) {
    Optional<Export> export = new Exports(store).locked(id);
    Decided decided = decided(export, by);
    if (decided == Decided.DONE) {
      Instant now = Time.now();
      export.get().refuse(by, reason, now);
      step(export.get(), ExportStep.Kind.REFUSED, by, reason, now);
    }
    return decided;
  }

  private Decided decided(Optional<Export> export, UUID by) {
    if (export.isEmpty()) {
      return Decided.UNKNOWN;
    }
    if (export.get().state() != ExportState.AWAITING_RELEASE
        || export.get().overdue(Time.now())
        || superseded(export.get())) {
      return Decided.NOT_NOW;
    }
    return export.get().requestedBy().equals(by) ? Decided.OWN_REQUEST : Decided.DONE;
  }

  /** Whether it is from before an erasure, and so is to go. */
  private boolean superseded(Export export) {
    return new Exports(store).superseded().contains(export.id());
  }

  /** Ends exports from before an erasure, or before texts were destroyed. */
  public void endSuperseded() {
    Exports exports = new Exports(store);
    Instant now = Time.now();
    for (UUID id : exports.superseded()) {
      exports
          .locked(id)
          .filter(export -> export.state().open())
          .ifPresent(
              export -> {
                export.cancel(now);
                step(export, ExportStep.Kind.CANCELLED, null, SUPERSEDED, now);
              });
    }
  }

  /** Somebody does not want it any more: what waits or runs stops, and a file goes. */
  public Decided cancel(UUID id, UUID by) {
    Optional<Export> export = new Exports(store).locked(id);
    if (export.isEmpty()) {
      return Decided.UNKNOWN;
    }
    if (export.get().state() == ExportState.CANCELLED) {
      return Decided.DONE;
    }
    if (!export.get().state().open()) {
      return Decided.NOT_NOW;
    }
    Instant now = Time.now();
    export.get().cancel(now);
    step(export.get(), ExportStep.Kind.CANCELLED, by, null, now);
    return Decided.DONE;
  }

  /**
   * Writes down, where it holds texts, that somebody fetches it; before the file leaves.
   *
   * @return empty where it cannot be fetched
   */
  public Optional<ExportCard> fetch(UUID id, UUID reader) {
    Instant now = Time.now();
    Optional<Export> ready =
        new Exports(store)
            .byId(id)
            .filter(export -> export.state() == ExportState.READY)
            .filter(export -> !export.overdue(now) && !superseded(export));
    ready
        .filter(export -> export.kind().texts())
        .ifPresent(export -> step(export, ExportStep.Kind.READ, reader, null, now));
    return ready.map(ExportCard::of);
  }

  /** Extends the leases of exports that this node works on. */
  public void renewLeases(Collection<UUID> exports) {
    if (!exports.isEmpty()) {
      new Exports(store).renewLeases(exports, Time.now());
    }
  }

  /**
   * Takes over what nobody works on any more.
   *
   * @return those that this node is to make now
   */
  public List<UUID> takeOver() {
    Exports exports = new Exports(store);
    Instant now = Time.now();
    List<UUID> taken = new ArrayList<>();
    for (UUID id : exports.abandoned(now)) {
      exports
          .locked(id)
          .filter(export -> export.leftBehind(now))
          .ifPresent(
              export -> {
                if (export.attempts() >= Export.MOST_ATTEMPTS) {
                  export.fail(ExportFault.SERVER_ENDED.code(), now);
                } else {
                  export.requeue(node.name(), now);
                  taken.add(id);
                }
              });
    }
    return taken;
  }

  /** Ends those whose time is over; their files are to go. */
  public void expire() {
    Exports exports = new Exports(store);
    Instant now = Time.now();
    for (UUID id : exports.overdue(now)) {
      exports
          .locked(id)
          .filter(export -> export.overdue(now))
          .ifPresent(
              export -> {
                export.expire(now);
                step(export, ExportStep.Kind.EXPIRED, null, null, now);
              });
    }
  }

  /** The exports among these whose file is, or will be, needed. */
  public List<UUID> open(Collection<UUID> among) {
    return new Exports(store).open(among);
  }
}
