package org.privatearena.catalog.control;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Prints what it costs to find who may meet whom, of 500 models that are granted to 200 groups; see
 * docs/performance.md. It measures and asserts nothing, so it runs only when it is named.
 */
class LineupCost {

  private static final int MODELS = 500;
  private static final int GROUPS = 200;
  private static final int PEOPLE = 2_000;
  private static final int ROUNDS = 11;

  @Test
  void print() {
    SplittableRandom random = new SplittableRandom(27);
    List<Set<String>> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      people.add(some(random, 5));
    }
    double[] first = new double[ROUNDS];
    double[] again = new double[ROUNDS];
    for (int round = -3; round < ROUNDS; round++) {
      Lineup lineup = lineup(random);
      double found = each(lineup, people);
      double remembered = each(lineup, people);
      if (round >= 0) {
        first[round] = found;
        again[round] = remembered;
      }
    }
    Arrays.sort(first);
    Arrays.sort(again);
    System.out.printf(
        "%d models, %d groups, five groups a person: found in %.1f us, remembered in %.2f us%n",
        MODELS, GROUPS, first[ROUNDS / 2], again[ROUNDS / 2]);
  }

  private static double each(Lineup lineup, List<Set<String>> people) {
    long begin = System.nanoTime();
    long ready = 0;
    for (Set<String> person : people) {
      ready += lineup.forBattle(person).ready().size();
    }
    long end = System.nanoTime();
    if (ready == 0) {
      throw new IllegalStateException("nobody meets anybody");
    }
    return (end - begin) / 1e3 / people.size();
  }

  private static Lineup lineup(SplittableRandom random) {
    List<Lineup.Entrant> entrants = new ArrayList<>();
    for (int i = 0; i < MODELS; i++) {
      entrants.add(
          new Lineup.Entrant(
              new Contestant(UUID.randomUUID(), UUID.randomUUID(), null),
              true,
              some(random, 20),
              new Route(
                  UUID.randomUUID(), null, new GenerationParameters(null, null, null), List.of())));
    }
    return new Lineup(1, entrants);
  }

  private static Set<String> some(SplittableRandom random, int how) {
    Set<String> some = new HashSet<>();
    while (some.size() < how) {
      some.add("/group-" + random.nextInt(GROUPS));
    }
    return some;
  }
}
