package org.privatearena.rating.engine.control;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Tables of votes drawn from a seed, tame and wild. */
final class Tables {

  private Tables() {}

  /** Contestants c00, c01, ... */
  static List<Contestant> contestants(int n) {
    return IntStream.range(0, n)
        .mapToObj(i -> new Contestant("c%02d".formatted(i), "Model %02d".formatted(i)))
        .toList();
  }

  /** Between 0 and 12 contestants, sparse or dense, counts up to a random power of ten. */
  static PairCounts wild(SplittableRandom random) {
    int n = random.nextInt(13);
    double density = random.nextDouble();
    double oneSided = random.nextDouble();
    PairCounts.Builder counts = PairCounts.between(n);
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        if (random.nextDouble() < density) {
          boolean mixed = random.nextDouble() > oneSided;
          counts.add(
              i,
              j,
              wildCount(random),
              mixed ? wildCount(random) : 0,
              random.nextInt(4) == 0 ? wildCount(random) : 0,
              random.nextInt(4) == 0 ? wildCount(random) : 0);
        }
      }
    }
    return counts.build();
  }

  private static long wildCount(SplittableRandom random) {
    return random.nextLong((long) Math.pow(10, 1 + random.nextInt(12)));
  }

  /** A dense table with ties and both bad; every pair has met {@code votes} times. */
  static PairCounts lively(SplittableRandom random, int n, int votes) {
    PairCounts.Builder counts = PairCounts.between(n);
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        for (int vote = 0; vote < votes; vote++) {
          switch (random.nextInt(6)) {
            case 0 -> counts.add(i, j, 0, 1, 0, 0);
            case 1 -> counts.add(i, j, 0, 0, 1, 0);
            case 2 -> counts.add(i, j, 0, 0, 0, 1);
            default -> counts.add(i, j, 1, 0, 0, 0);
          }
        }
      }
    }
    return counts.build();
  }

  static Fit.Rated rated(PairCounts counts) {
    return (Fit.Rated) BradleyTerry.fit(counts);
  }

  static double[] theta(Fit.Rated fit) {
    return IntStream.range(0, fit.contestants()).mapToDouble(fit::theta).toArray();
  }
}
