package org.privatearena.compliance.export.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.compliance.export.entity.ExportKind;
import org.privatearena.rating.control.SnapshotStore;

/** Where exports are asked for, decided and fetched. */
@ApplicationScoped
public class ExportDesk {

  @Inject private ExportRecorder recorder;
  @Inject private ExportQueue queue;
  @Inject private ExportRows rows;
  @Inject private ExportFolder folder;
  @Inject private SnapshotStore snapshots;

  /**
   * Begins an export.
   *
   * @param key of a repeatable request, null for none
   */
  public ExportBegun begin(Person person, ExportProposal proposal, String key) {
    UUID snapshot = proposal.filter().snapshot();
    if (snapshot != null && snapshots.read(snapshot, person).isEmpty()) {
      return new ExportBegun.Unknown("There is no stored leaderboard " + snapshot + ".");
    }
    ExportBegun begun = register(person.id(), proposal, key);
    if (begun instanceof ExportBegun.Waiting waiting) {
      queue.add(waiting.export());
    }
    return begun;
  }

  private ExportBegun register(UUID member, ExportProposal proposal, String key) {
    try {
      return recorder.register(member, proposal, key);
    } catch (EJBException e) {
      if (key == null) {
        throw e;
      }
      // The same request came twice at once, and the other was first: now its result is there.
      return recorder.register(member, proposal, key);
    }
  }

  /** How many votes a filter leaves now, under "kept", and how many are left out, by reason. */
  public Map<String, Long> count(ExportKind kind, ExportFilter filter) {
    return rows.count(kind, filter);
  }

  /** How many exports that can still be fetched hold some of the same votes. */
  public long overlapping(ExportFilter filter) {
    return rows.overlapping(filter);
  }

  /**
   * The file of an export that is ready. Where it holds texts, the Ledger is told before it is
   * given.
   *
   * @return empty where it cannot be fetched
   */
  public Optional<Path> fetch(UUID export, Person reader) {
    Optional<Path> file = folder.bundle(export);
    return file.isPresent() && recorder.fetch(export, reader.id()).isPresent()
        ? file
        : Optional.empty();
  }
}
