package org.privatearena.access.limit.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.privatearena.access.limit.control.Limits;

class LimitLinesTest {

  private static final TreeMap<String, Limits> SOME =
      new TreeMap<>(
          Map.of(
              "*", new Limits(50L, 2L, 200_000L),
              "/a: b", new Limits(null, 1L, null),
              "/legal", Limits.NONE));

  @Test
  void what_was_written_is_read_again() {
    assertEquals(
        """
        *: battles-a-day 50, tokens-a-day 200000, battles-at-once 2
        /a: b: battles-at-once 1
        /legal: unlimited""",
        LimitLines.write(SOME));
    assertEquals(Optional.of(SOME), LimitLines.read(LimitLines.write(SOME)));
  }

  @Test
  void lines_are_read_as_people_write_them() {
    assertEquals(
        Optional.of(new TreeMap<>(Map.of("/a", new Limits(5L, 1L, null)))),
        LimitLines.read("\r\n  /a :battles-at-once=1,battles-a-day   5 \r\n\r\n"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " \n "})
  void no_line_is_no_limit(String text) {
    assertEquals(Optional.of(new TreeMap<>()), LimitLines.read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/a",
        "/a:",
        ": unlimited",
        "a: unlimited",
        "/a: battles-a-day",
        "/a: battles-a-day 0",
        "/a: battles-a-day -1",
        "/a: battles-a-day 1.5",
        "/a: battles-a-day 1000000000001",
        "/a: battles-a-day 99999999999999999999",
        "/a: battles 5",
        "/a: battles-a-day 5, battles-a-day 6",
        "/a: battles-a-day 5,",
        "/a: unlimited, battles-a-day 5",
        "/a: unlimited\n/a: unlimited"
      })
  void a_line_that_cannot_be_read_is_not_guessed(String text) {
    assertEquals(Optional.empty(), LimitLines.read(text));
  }
}
