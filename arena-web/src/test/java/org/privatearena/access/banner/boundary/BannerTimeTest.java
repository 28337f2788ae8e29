package org.privatearena.access.banner.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BannerTimeTest {

  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  @ParameterizedTest
  @CsvSource({
    "2026-11-28T06:00, 2026-11-28T05:00:00Z, 2026-11-28T06:00:00",
    "' 2026-07-01T00:00:30 ', 2026-06-30T22:00:30Z, 2026-07-01T00:00:30"
  })
  void a_time_is_one_of_the_arena_s_zone(String word, Instant at, String again) {
    assertEquals(new BannerTime(at, false), BannerTime.read(word, BERLIN));
    assertEquals(again, BannerTime.write(at, BERLIN));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  "})
  void nothing_is_no_time(String word) {
    assertEquals(new BannerTime(null, false), BannerTime.read(word, BERLIN));
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "2026-13-01T00:00", "2026-11-28", "06:00"})
  void what_is_no_time_is_not_guessed(String word) {
    assertTrue(BannerTime.read(word, BERLIN).wrong());
  }

  @Test
  void no_time_is_written_as_nothing() {
    assertEquals("", BannerTime.write(null, BERLIN));
  }
}
