package org.privatearena.rating.voteset.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.shared.control.Time;

/** Imports files: registered first, then read on a thread of the container's. */
@ApplicationScoped
public class VoteSetImports {

  @Inject private VoteSetRecorder recorder;
  @Inject private ImportQueue queue;
  @Inject private VoteSetSettings settings;

  /**
   * Begins an import. The file is deleted at its end, or at once where nothing begins.
   *
   * @param key of a repeatable request, null for none
   */
  public Registered begin(Person person, Proposal proposal, Upload upload, String key) {
    boolean waits = false;
    try {
      Registered registered = register(person.id(), proposal, upload, key);
      if (registered instanceof Registered.Waiting waiting) {
        VoteFile file =
            new VoteFile(upload.path(), proposal.kind(), settings.longestLine(), Time.now());
        queue.add(new ImportRun(waiting.set(), upload, file, proposal.skipRefused(), recorder));
        waits = true;
      }
      return registered;
    } finally {
      if (!waits) {
        upload.close();
      }
    }
  }

  private Registered register(UUID member, Proposal proposal, Upload upload, String key) {
    try {
      return recorder.register(member, proposal, upload, key);
    } catch (EJBException e) {
      if (key == null) {
        throw e;
      }
      // The same request came twice at once, and the other was first: now its result is there.
      return recorder.register(member, proposal, upload, key);
    }
  }

  /** Cancels an import, on whichever node it runs. */
  public VoteSetRecorder.Cancelled cancel(UUID set) {
    return recorder.cancel(set);
  }
}
