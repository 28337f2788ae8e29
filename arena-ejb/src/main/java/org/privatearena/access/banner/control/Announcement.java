package org.privatearena.access.banner.control;

import java.time.Instant;
import java.util.Objects;
import org.privatearena.access.banner.entity.Banner;

/**
 * What is announced.
 *
 * @param version 0 where nobody has announced anything
 * @param text plain, of one line; empty for nothing
 * @param from null for at once
 * @param until the first moment at which it is not shown; null for no end
 */
public record Announcement(long version, String text, Instant from, Instant until) {

  /** Nothing. */
  static final Announcement NONE = new Announcement(0, "", null, null);

  /** Characters. */
  public static final int LONGEST = 500;

  static Announcement of(Banner banner) {
    return new Announcement(
        banner.version(),
        banner.text(),
        banner.shownFrom().orElse(null),
        banner.shownUntil().orElse(null));
  }

  /** Whether it is shown at a moment. */
  public boolean shownAt(Instant now) {
    return !text.isEmpty()
        && (from == null || !now.isBefore(from))
        && (until == null || now.isBefore(until));
  }

  /** Whether a text can be announced; an empty one announces nothing. */
  public static boolean isText(String text) {
    return text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
  }

  /** Whether somebody could see it at all: null is no border. */
  public static boolean isPeriod(Instant from, Instant until) {
    return from == null || until == null || from.isBefore(until);
  }

  boolean says(String other, Instant otherFrom, Instant otherUntil) {
    return text.equals(other)
        && Objects.equals(from, otherFrom)
        && Objects.equals(until, otherUntil);
  }
}
