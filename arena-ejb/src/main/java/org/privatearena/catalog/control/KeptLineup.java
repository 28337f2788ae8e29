package org.privatearena.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Supplier;

/** The {@link Lineup} of this node: whatever the catalogue's stamp says is newer replaces it. */
@ApplicationScoped
public class KeptLineup {

  private volatile Lineup kept;

  /**
   * @param stamp that was read before this is called
   * @param read reads the catalogue; runs at most once at a time, and not where what is kept is of
   *     this stamp or of a later one
   */
  Lineup as(long stamp, Supplier<List<Lineup.Entrant>> read) {
    Lineup known = kept;
    return known != null && known.stamp() >= stamp ? known : anew(stamp, read);
  }

  private synchronized Lineup anew(long stamp, Supplier<List<Lineup.Entrant>> read) {
    if (kept == null || kept.stamp() < stamp) {
      // What is read may be newer than its stamp. Then the next look reads it once more.
      kept = new Lineup(stamp, read.get());
    }
    return kept;
  }
}
