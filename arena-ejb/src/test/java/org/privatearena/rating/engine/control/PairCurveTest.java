package org.privatearena.rating.engine.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class PairCurveTest {

  private static final double STEP = 1e-5;

  @Test
  void slopesAndBendsAreThoseOfFiniteDifferences() {
    SplittableRandom random = new SplittableRandom(1);
    for (TieModel model : TieModel.values()) {
      for (Outcome outcome : Outcome.values()) {
        for (int i = 0; i < 20; i++) {
          double[] point = {
            random.nextDouble(-3, 3), random.nextDouble(-3, 3), random.nextDouble(0.05, 3)
          };
          assertDerivatives(model, outcome, point);
        }
      }
    }
  }

  private static void assertDerivatives(TieModel model, Outcome outcome, double[] point) {
    PairCurve here = curve(model, outcome, point);
    for (int i = 0; i < 3; i++) {
      PairCurve up = curve(model, outcome, moved(point, i, STEP));
      PairCurve down = curve(model, outcome, moved(point, i, -STEP));
      String where = model + " " + outcome + " " + i;
      assertEquals((up.value() - down.value()) / (2 * STEP), here.slope(i), 1e-6, where);
      for (int j = 0; j <= i; j++) {
        double bend = (up.slope(j) - down.slope(j)) / (2 * STEP);
        assertEquals(bend, here.bend(i, j), 1e-4 * Math.max(1, Math.abs(bend)), where);
      }
    }
  }

  private static double[] moved(double[] point, int i, double step) {
    double[] moved = point.clone();
    moved[i] += step;
    return moved;
  }

  private static PairCurve curve(TieModel model, Outcome outcome, double[] point) {
    PairCurve curve = new PairCurve();
    curve.at(point[0], point[1], point[2]);
    double[] vote = new double[Outcome.COUNT];
    vote[outcome.place()] = 1;
    model.addTo(curve, vote);
    return curve;
  }

  @Test
  void probabilitiesAreThoseOfTheFormulasAndAddUpToOne() {
    double a = Math.exp(0.7);
    double b = Math.exp(-0.4);
    double t = Math.exp(0.3);
    double both = (a + t * b) * (b + t * a);

    assertProbabilities(
        TieModel.RAO_KUPPER, a / (a + t * b), b / (b + t * a), (t * t - 1) * a * b / both, 0);
    double all = a + b + t * Math.sqrt(a * b);
    assertProbabilities(TieModel.DAVIDSON, a / all, b / all, t * Math.sqrt(a * b) / all, 0);
    double wins = a / (a + t * b + 1);
    double losses = b / (b + t * a + 1);
    double bad = 1 / (1 + a + b);
    assertProbabilities(TieModel.GROUNDED_RAO_KUPPER, wins, losses, 1 - wins - losses - bad, bad);
  }

  private static void assertProbabilities(TieModel model, double... expected) {
    double[] found = model.probabilities(0.7, -0.4, 0.3);

    for (int o = 0; o < Outcome.COUNT; o++) {
      assertEquals(expected[o], found[o], 1e-15, model + " " + o);
    }
    assertEquals(1, DoubleStream.of(found).sum(), 1e-14);
  }

  @Test
  void withoutTiesTheOtherProbabilitiesAddUpToOne() {
    assertEquals(0, TieModel.RAO_KUPPER.probabilities(1, 0, 0)[2]);
    assertEquals(
        1 / (1 + Math.exp(-1)),
        TieModel.DAVIDSON.probabilities(1, 0, Double.NEGATIVE_INFINITY)[0],
        1e-15);
    assertEquals(
        1, DoubleStream.of(TieModel.GROUNDED_RAO_KUPPER.probabilities(1, 0, 0)).sum(), 1e-15);
  }

  @Test
  void farApartNothingOverflows() {
    double[] found = TieModel.GROUNDED_RAO_KUPPER.probabilities(800, -800, 2);

    assertEquals(1, found[0]);
    assertEquals(0, found[3]);
  }
}
