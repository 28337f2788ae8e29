package org.privatearena.access.limit.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** The limits as this node knows them, so that nobody who is not limited waits for them. */
@ApplicationScoped
public class KeptLimits {

  private record Kept(long stamp, LimitTable table) {}

  private volatile Kept kept;

  /**
   * The limits as they are at a state of the database, or at a later one.
   *
   * @param stamp of that state, which a change of the limits raises too
   * @param read reads them; runs at most once at a time, and not where what is kept is as new
   */
  LimitTable as(long stamp, Supplier<LimitTable> read) {
    Kept known = kept;
    return known != null && known.stamp() >= stamp ? known.table() : anew(stamp, read);
  }

  private synchronized LimitTable anew(long stamp, Supplier<LimitTable> read) {
    if (kept == null || kept.stamp() < stamp) {
      // What is read may be newer than its stamp. Then the next look reads it once more.
      keep(stamp, read.get());
    }
    return kept.table();
  }

  /** The limits as they were known last; read where none are known yet. */
  LimitTable known(Supplier<LimitTable> read) {
    Kept known = kept;
    return known != null ? known.table() : anew(0, read);
  }

  /** Takes over what was read now. */
  synchronized void saw(LimitTable table) {
    keep(kept == null ? 0 : kept.stamp(), table);
  }

  /** What two have read at once comes in any order: the newer one stays. */
  private void keep(long stamp, LimitTable table) {
    boolean newer = kept == null || table.version() >= kept.table().version();
    kept = new Kept(stamp, newer ? table : kept.table());
  }
}
