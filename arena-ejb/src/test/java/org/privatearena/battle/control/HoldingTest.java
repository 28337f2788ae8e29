package org.privatearena.battle.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldingTest {

  private static final double TICK = Rehearsal.TEMPO.tickSeconds();

  private static double seconds(Speaker a, Speaker b) {
    List<Integer> shown = Rehearsal.of(Holding::new, a, b);
    assertTrue(shown.stream().allMatch(n -> n == Release.NOTHING || n == Integer.MAX_VALUE));
    return shown.size() * TICK;
  }

  @ParameterizedTest(name = "{0} and {1} characters, {2} and {3} a second, first after {4} and {5}")
  @CsvSource({
    "1000, 1000, 60, 200, 300, 300",
    "1000, 3000, 60, 200, 100, 1900",
    "3000, 1000, 90, 270, 2000, 100",
    "300, 4000, 80, 240, 300, 900",
    "100, 2000, 100, 300, 400, 700"
  })
  void bat14_the_moment_is_the_same_whichever_side_is_the_slow_one(
      int lengthA, int lengthB, double slow, double fast, int firstSlow, int firstFast) {
    double slowA =
        seconds(Speaker.steady(lengthA, slow, firstSlow), Speaker.steady(lengthB, fast, firstFast));
    double slowB =
        seconds(Speaker.steady(lengthA, fast, firstFast), Speaker.steady(lengthB, slow, firstSlow));
    assertEquals(slowA, slowB, 1e-9);
  }

  @Test
  void answers_of_equal_length_wait_for_nothing_but_the_slower_one() {
    double shown = seconds(Speaker.steady(1000, 50, 500), Speaker.steady(1000, 200, 100));
    assertTrue(shown >= 20.4 && shown < 21.2, "after " + shown + " s");
  }

  @Test
  void a_long_answer_beside_a_short_one_of_a_slow_model_waits_no_longer_than_is_set() {
    Speaker slow = Speaker.steady(400, 10, 0);
    Speaker fast = Speaker.steady(8000, 400, 0);
    double shown = seconds(slow, fast);
    assertTrue(shown >= 40 + 60 - 1 && shown < 40 + 60 + 1, "after " + shown + " s");
  }

  @Test
  void two_that_say_nothing_are_told_at_once() {
    assertTrue(seconds(new Speaker(List.of(), 0), new Speaker(List.of(), 1)) < 1);
  }
}
