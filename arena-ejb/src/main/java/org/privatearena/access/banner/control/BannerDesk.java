package org.privatearena.access.banner.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.privatearena.access.banner.entity.Banner;
import org.privatearena.access.banner.entity.Banners;
import org.privatearena.access.control.Person;
import org.privatearena.audit.control.Ledger;
import org.privatearena.shared.control.Time;

/** Announces. The callers see to it that only administrators change what is announced. */
@Stateless
public class BannerDesk {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;
  @Inject private KeptBanner kept;

  /** What the database says now, shown yet or not; from now on this node knows it. */
  public Announcement newest() {
    Announcement newest =
        new Banners(store).newest().map(Announcement::of).orElse(Announcement.NONE);
    kept.saw(newest);
    return newest;
  }

  /**
   * Stores a banner in the place of the one before, with its entry, or neither. Where it is the
   * same nothing is stored. Changes wait for each other.
   *
   * @param version of the banner that the person has seen, 0 for none
   * @param text see {@link Announcement#isText}
   * @param from see {@link Announcement#isPeriod}
   */
  public BannerChange change(
      Person administrator, long version, String text, Instant from, Instant until) {
    Banners banners = new Banners(store);
    Announcement before = banners.newestLocked().map(Announcement::of).orElse(Announcement.NONE);
    if (before.version() != version) {
      return new BannerChange.Outdated(before.version());
    }
    if (before.says(text, from, until)) {
      return new BannerChange.Counts(before);
    }
    Banner banner = new Banner(version + 1, text, from, until, administrator.id(), Time.now());
    banners.add(banner);
    ledger.append(BannerRecords.of(banner));
    store.flush();
    return new BannerChange.Counts(Announcement.of(banner));
  }
}
