package org.privatearena.access.banner.control;

/** What came of the wish to announce something. */
public sealed interface BannerChange {

  /**
   * It is announced, or was already.
   *
   * @param banner that counts
   */
  record Counts(Announcement banner) implements BannerChange {}

  /**
   * Somebody has announced something meanwhile.
   *
   * @param version that counts
   */
  record Outdated(long version) implements BannerChange {}
}
