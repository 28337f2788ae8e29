package org.privatearena.timing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The measure itself: what it says where the truth is known. */
class ScoreTest {

  @Test
  void the_interval_is_wilsons() {
    Score score = new Score(1_030, 2_000);
    assertEquals(0.4931, score.low(), 0.0001);
    assertEquals(0.5369, score.high(), 0.0001);
  }

  @Test
  void the_chance_by_guessing_is_the_coins() {
    assertEquals(1, new Score(0, 10).chanceByGuessing(), 1e-9);
    assertEquals(11.0 / 1024, new Score(9, 10).chanceByGuessing(), 1e-12);
    assertTrue(new Score(1_200, 2_000).chanceByGuessing() < 1e-15);
  }

  @Test
  void what_tells_is_found_and_noise_is_not() {
    Score telling = new Attack().crossValidated(samples(true));
    assertTrue(telling.share() > 0.9, telling.toString());
    Score noise = new Attack().crossValidated(samples(false));
    assertTrue(noise.chanceByGuessing() > 1e-4, noise.toString());
    assertTrue(Attack.loudest(samples(true), 1).get(0).startsWith("told"));
  }

  private static List<Attack.Sample> samples(boolean telling) {
    Random random = new Random(11);
    List<Attack.Sample> samples = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      boolean fastIsA = random.nextBoolean();
      double told =
          telling ? (fastIsA ? 1 : -1) * (1 + random.nextGaussian() / 3) : random.nextGaussian();
      Map<String, Double> features = new TreeMap<>();
      IntStream.range(0, 30).forEach(n -> features.put("noise " + n, random.nextGaussian()));
      features.put("told", told);
      samples.add(new Attack.Sample(features, fastIsA));
    }
    return samples;
  }
}
