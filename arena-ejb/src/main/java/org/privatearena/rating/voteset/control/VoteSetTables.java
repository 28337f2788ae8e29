package org.privatearena.rating.voteset.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Ready sets as tables for ratings. The last used ones are remembered: a ready set never changes.
 */
@ApplicationScoped
public class VoteSetTables {

  /** A vote takes eight to sixteen bytes of a table. */
  private static final int MOST_VOTES = 10_000_000;

  private static final float LOAD = 0.75f;

  private final Map<UUID, VoteSetTable> used = new LinkedHashMap<>(16, LOAD, true);

  @Inject private VoteSetVotes votes;

  /** The table of a set; empty where there is no such set or it is not ready. */
  public Optional<VoteSetTable> of(UUID set) {
    synchronized (used) {
      VoteSetTable known = used.get(set);
      if (known != null) {
        return Optional.of(known);
      }
      Optional<VoteSetTable> read = votes.table(set);
      read.ifPresent(this::remember);
      return read;
    }
  }

  private void remember(VoteSetTable table) {
    used.put(table.set(), table);
    long total = used.values().stream().mapToLong(t -> t.votes().size()).sum();
    var oldest = used.entrySet().iterator();
    while (total > MOST_VOTES && used.size() > 1) {
      total -= oldest.next().getValue().votes().size();
      oldest.remove();
    }
  }
}
