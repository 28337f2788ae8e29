package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RakingTest {

  /** Deming and Stephan's case by hand: one attribute weighs by target over share. */
  @Test
  void oneAttributeIsTargetOverShare() {
    Raking.Raked raked =
        assertInstanceOf(
            Raking.Raked.class, Raking.of(new long[] {80, 20}, new double[][] {{0.5, 0.5}}));
    assertEquals(0.625, raked.weight(0), 1e-12);
    assertEquals(2.5, raked.weight(1), 1e-12);
    assertEquals(0.5, raked.share(0, 1), 1e-12);
    assertFalse(raked.trimmed());
  }

  @Test
  void whereAllClassesMeetTheSharesOfAllAttributesAreReached() {
    SplittableRandom random = new SplittableRandom(4);
    for (int round = 0; round < 300; round++) {
      double[][] targets = {shares(random, 3, 0.7), shares(random, 4, 0.7), shares(random, 2, 0.7)};
      long[] counts = new long[24];
      Arrays.setAll(counts, i -> 20 + random.nextInt(30));
      Raking.Raked raked = assertInstanceOf(Raking.Raked.class, Raking.of(counts, targets));
      double sum = 0;
      double[][] reached = {new double[3], new double[4], new double[2]};
      for (int joint = 0; joint < 24; joint++) {
        double weight = (double) counts[joint] * raked.weight(joint);
        sum += weight;
        reached[0][joint % 3] += weight;
        reached[1][joint / 3 % 4] += weight;
        reached[2][joint / 12] += weight;
      }
      double votes = (double) Arrays.stream(counts).sum();
      assertEquals(votes, sum, 1e-6, "mean 1");
      for (int attribute = 0; attribute < 3; attribute++) {
        for (int c = 0; c < targets[attribute].length; c++) {
          assertEquals(raked.share(attribute, c), reached[attribute][c] / votes, 1e-9);
          if (!raked.trimmed()) {
            assertEquals(targets[attribute][c], raked.share(attribute, c), 1e-9);
          }
        }
      }
    }
  }

  /** Shares that are neither all alike nor too far from it. */
  private static double[] shares(SplittableRandom random, int classes, double evenness) {
    double[] shares = new double[classes];
    Arrays.setAll(shares, i -> evenness + random.nextDouble());
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }

  /** The weights of a table that is a product of its margins are products too. */
  @Test
  void attributesThatGoWithoutEachOtherAreWeighedApart() {
    long[] counts = {10, 20, 30, 60};
    Raking.Raked raked =
        assertInstanceOf(
            Raking.Raked.class, Raking.of(counts, new double[][] {{0.5, 0.5}, {0.5, 0.5}}));
    double[] first = {0.5 * 3, 0.5 * 3 / 2};
    double[] second = {0.5 * 4, 0.5 * 4 / 3};
    for (int joint = 0; joint < 4; joint++) {
      assertEquals(first[joint % 2] * second[joint / 2], raked.weight(joint), 1e-9);
    }
  }

  @Test
  void noWeightIsAboveFiveMediansAndTheSharesToldAreThoseReached() {
    Raking.Raked raked =
        assertInstanceOf(
            Raking.Raked.class, Raking.of(new long[] {990, 10}, new double[][] {{0.1, 0.9}}));
    assertTrue(raked.trimmed());
    assertEquals(5, raked.weight(1) / raked.weight(0), 1e-9);
    assertEquals(50.0 / 1040, raked.share(0, 1), 1e-9);
    assertEquals(1000, 990 * raked.weight(0) + 10 * raked.weight(1), 1e-6);
  }

  @Test
  void aShareWithoutVotesIsNamed() {
    assertEquals(
        new Raking.NoVotes(1, 2),
        Raking.of(new long[] {5, 5, 5, 5, 0, 0}, new double[][] {{0.5, 0.5}, {0.4, 0.4, 0.2}}));
    assertEquals(new Raking.NoVotes(0, 0), Raking.of(new long[] {0}, new double[][] {{1}}));
  }

  @Test
  void sharesThatContradictEachOtherAreRefused() {
    assertEquals(
        new Raking.Contradiction(),
        Raking.of(new long[] {50, 0, 0, 50}, new double[][] {{0.7, 0.3}, {0.4, 0.6}}));
  }

  @Test
  void theDesignEffectIsOneForEqualWeightsAndKishsForOthers() {
    VoteTable table = new VoteTable();
    for (int i = 0; i < 100; i++) {
      table.add(i % 2, 1 - i % 2, Outcome.A_BETTER, i);
    }
    Sample sample = Sample.of(table, 2);
    assertEquals(1, DesignEffect.of(sample));
    assertEquals(1, DesignEffect.of(sample.weighted(row -> 3)), 1e-12);
    // 80 of weight .625, 20 of 2.5: 100 (80 .625^2 + 20 2.5^2)/100^2
    assertEquals(1.5625, DesignEffect.of(sample.weighted(row -> row < 80 ? 0.625 : 2.5)), 1e-12);
    assertEquals(1, DesignEffect.of(sample.first(0)));
  }
}
