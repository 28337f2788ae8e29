package org.privatearena.access.banner.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

  private static final Instant FROM = Instant.parse("2026-11-28T06:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-11-28T08:00:00Z");

  @Test
  void it_is_shown_from_its_first_moment_and_no_longer_at_its_end() {
    Announcement banner = new Announcement(1, "Maintenance", FROM, UNTIL);
    assertFalse(banner.shownAt(FROM.minusMillis(1)));
    assertTrue(banner.shownAt(FROM));
    assertTrue(banner.shownAt(UNTIL.minusMillis(1)));
    assertFalse(banner.shownAt(UNTIL));
  }

  @Test
  void without_a_border_it_has_none_and_an_empty_text_is_never_shown() {
    assertTrue(new Announcement(1, "x", null, null).shownAt(FROM));
    assertTrue(new Announcement(1, "x", null, UNTIL).shownAt(FROM));
    assertFalse(new Announcement(1, "", null, null).shownAt(FROM));
    assertFalse(Announcement.NONE.shownAt(FROM));
  }

  @Test
  void ban_1_a_text_is_one_line_of_at_most_500_characters() {
    assertTrue(Announcement.isText(""));
    assertTrue(Announcement.isText("<b>Saturday</b> 🛠"));
    assertTrue(Announcement.isText("x".repeat(500)));
    assertFalse(Announcement.isText("x".repeat(501)));
    assertFalse(Announcement.isText("one\ntwo"));
    assertFalse(Announcement.isText("one\u0007"));
  }

  @Test
  void a_period_has_a_moment_in_it() {
    assertTrue(Announcement.isPeriod(null, null));
    assertTrue(Announcement.isPeriod(FROM, null));
    assertTrue(Announcement.isPeriod(FROM, UNTIL));
    assertFalse(Announcement.isPeriod(FROM, FROM));
    assertFalse(Announcement.isPeriod(UNTIL, FROM));
  }

  @Test
  void ban_2_what_was_read_before_and_comes_later_replaces_nothing() {
    KeptBanner kept = new KeptBanner();
    assertEquals(Optional.empty(), kept.at(FROM));
    Announcement newer = new Announcement(2, "newer", null, null);
    kept.saw(newer);
    kept.saw(new Announcement(1, "older", null, null));
    assertEquals(Optional.of(newer), kept.at(FROM));
    kept.saw(new Announcement(3, "", null, null));
    assertEquals(Optional.empty(), kept.at(FROM));
  }
}
