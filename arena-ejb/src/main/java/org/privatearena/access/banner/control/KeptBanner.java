package org.privatearena.access.banner.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;

/** What this node knows of what is announced; every page asks here. */
@ApplicationScoped
public class KeptBanner {

  private volatile Announcement known = Announcement.NONE;

  /** What is shown at a moment; empty where nothing is. */
  public Optional<Announcement> at(Instant now) {
    return Optional.of(known).filter(banner -> banner.shownAt(now));
  }

  /** What two have read at once comes in any order: the newer one stays. */
  synchronized void saw(Announcement banner) {
    if (banner.version() >= known.version()) {
      known = banner;
    }
  }
}
