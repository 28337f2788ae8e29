package org.privatearena.battle.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BAT-14: nothing in the time of what is shown tells which side is slow. */
class PacingTest {

  private static final double TICK = Rehearsal.TEMPO.tickSeconds();

  private static List<Integer> paced(Speaker a, Speaker b) {
    return Rehearsal.of(Pacing::new, a, b);
  }

  @ParameterizedTest(name = "{0} and {1} characters, {2} and {3} a second, first after {4} and {5}")
  @CsvSource({
    "1000, 1000, 60, 200, 300, 300",
    "1000, 3000, 60, 200, 100, 2000",
    "3000, 1000, 90, 270, 2000, 100",
    "300, 4000, 80, 240, 300, 900",
    "4, 2000, 90, 270, 500, 400",
    "150, 2000, 100, 300, 400, 700",
    "2000, 2000, 380, 40, 50, 1500"
  })
  void bat14_whichever_side_is_the_slow_one_the_same_is_shown_at_the_same_time(
      int lengthA, int lengthB, double slow, double fast, int firstSlow, int firstFast) {
    List<Integer> slowA =
        paced(Speaker.steady(lengthA, slow, firstSlow), Speaker.steady(lengthB, fast, firstFast));
    List<Integer> slowB =
        paced(Speaker.steady(lengthA, fast, firstFast), Speaker.steady(lengthB, slow, firstSlow));
    assertEquals(slowA, slowB);
  }

  @Test
  void bat14_exchanging_random_arrivals_of_equal_lengths_changes_nothing() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      int length = 4 * (1 + random.nextInt(400));
      Speaker one = any(length, random);
      Speaker other = any(length, random);
      assertEquals(paced(one, other), paced(other, one), "seed " + seed);
    }
  }

  private static Speaker any(int length, Random random) {
    return Speaker.jittery(
        length, 5 + random.nextInt(600), random.nextInt(5000), random.nextInt(30), random);
  }

  @Test
  void bat14_nothing_is_shown_before_both_have_begun_and_half_a_second_after() {
    List<Integer> shown = paced(Speaker.steady(2000, 300, 0), Speaker.steady(2000, 100, 3000));
    int ticks = (int) Math.ceil((3 + Pacing.LEAD_SECONDS) / TICK);
    for (int i = 0; i < ticks - 1; i++) {
      assertEquals(Release.NOTHING, shown.get(i), "tick " + i);
    }
    assertTrue(shown.get(ticks) > 0);
  }

  @Test
  void what_is_shown_never_shrinks_and_never_runs_ahead_of_either_side() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      Speaker a = any(4 * (1 + random.nextInt(300)), random);
      Speaker b = any(4 * (1 + random.nextInt(300)), random);
      List<Integer> shown = paced(a, b);
      int before = Release.NOTHING;
      for (int i = 0; i < shown.size(); i++) {
        long now = (long) ((i + 1) * TICK * 1e9);
        int limit = shown.get(i);
        assertTrue(limit >= before, "seed " + seed);
        assertTrue(limit <= said(a, now) && limit <= said(b, now), "seed " + seed + " tick " + i);
        before = limit;
      }
    }
  }

  /** What a side has said; any number once it is over. */
  private static int said(Speaker speaker, long now) {
    return now > speaker.end()
        ? Integer.MAX_VALUE
        : speaker.pieces().stream()
            .filter(p -> p.at() < now)
            .mapToInt(Speaker.Piece::characters)
            .sum();
  }

  @Test
  void a_step_is_never_longer_than_the_fastest_rate_allows() {
    List<Integer> shown = paced(Speaker.steady(9000, 5000, 0), Speaker.steady(8000, 4000, 100));
    int longest = 0;
    for (int i = 1; i < shown.size(); i++) {
      longest = Math.max(longest, shown.get(i) - Math.max(0, shown.get(i - 1)));
    }
    assertEquals(30, longest, "400 characters a second are 30 in 75 ms");
  }

  @ParameterizedTest
  @CsvSource({"900, 3000", "3000, 900"})
  void bat14_the_rate_stays_when_the_shorter_answer_has_ended(int slowLength, int fastLength) {
    List<Integer> shown =
        paced(Speaker.steady(slowLength, 100, 0), Speaker.steady(fastLength, 300, 0));
    TreeSet<Integer> steps = new TreeSet<>();
    for (int i = 1; i < shown.size(); i++) {
      if (shown.get(i - 1) >= 900) {
        steps.add(shown.get(i) - shown.get(i - 1));
      }
    }
    assertTrue(steps.last() - steps.first() <= 1, "steps " + steps);
  }

  @Test
  void a_jittery_model_rarely_has_to_be_waited_for() {
    int waits = 0;
    int ticks = 0;
    for (int seed = 0; seed < 50; seed++) {
      Random random = new Random(seed);
      // A piece is late by up to eight times the time between two.
      List<Integer> shown =
          paced(
              Speaker.jittery(3000, 80, 400, 8, random),
              Speaker.jittery(3000, 240, 200, 8, random));
      for (int i = 1; i < shown.size(); i++) {
        if (shown.get(i - 1) > 0) {
          ticks++;
          waits += shown.get(i) - shown.get(i - 1) < 3 ? 1 : 0;
        }
      }
    }
    assertTrue(waits < ticks / 1000, waits + " of " + ticks + " ticks had to wait");
  }

  @Test
  void while_a_side_is_silent_both_wait_and_nothing_is_made_up_for_afterwards() {
    Speaker steady = Speaker.steady(2000, 200, 0);
    Speaker halting =
        new Speaker(
            Speaker.steady(2000, 200, 0).pieces().stream()
                .map(
                    p ->
                        new Speaker.Piece(
                            p.at() > 5e9 ? p.at() + (long) 10e9 : p.at(), p.characters()))
                .toList(),
            (long) 20.1e9);
    List<Integer> shown = paced(steady, halting);
    int longest = 0;
    int waits = 0;
    for (int i = 1; i < shown.size(); i++) {
      int step = shown.get(i) - Math.max(0, shown.get(i - 1));
      longest = Math.max(longest, step);
      waits += shown.get(i) > 0 && step == 0 ? 1 : 0;
    }
    assertTrue(waits > 80, "waits " + waits);
    assertTrue(longest <= 200 * TICK, "longest step " + longest);
  }

  @Test
  void a_side_that_fails_at_once_is_told_only_when_the_other_begins() {
    List<Integer> shown = paced(new Speaker(List.of(), 0), Speaker.steady(400, 100, 3000));
    assertEquals(Release.NOTHING, shown.get((int) (3.3 / TICK)));
    assertTrue(shown.get((int) (3.7 / TICK)) >= 0);
  }

  @Test
  void rates_are_steps_of_a_coarse_ladder() {
    Tempo tempo = Rehearsal.TEMPO;
    assertEquals(400, tempo.step(Double.POSITIVE_INFINITY));
    assertEquals(400, tempo.step(400));
    assertEquals(320, tempo.step(399), 1e-9);
    assertEquals(320, tempo.step(320), 1e-9);
    assertEquals(256, tempo.step(319), 1e-9);
    assertEquals(20, tempo.step(0.001), 1e-9);
    assertEquals(20, tempo.step(0), 1e-9);
    for (double rate = 20; rate < 400; rate += 0.7) {
      double step = tempo.step(rate);
      assertTrue(step <= rate * (1 + 1e-9) && (step > rate / 1.26 || step == 20), rate + "");
    }
  }
}
