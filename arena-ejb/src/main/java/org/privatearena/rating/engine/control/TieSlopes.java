package org.privatearena.rating.engine.control;

/** The gradient of one vote by cell under a {@link TieModel}. */
final class TieSlopes {

  private TieSlopes() {}

  static Slopes of(TieLikelihood likelihood, double[] parameters) {
    int k = likelihood.contestants();
    double[] up = new double[k * k * Outcome.COUNT];
    double[] down = new double[up.length];
    double[][] further = new double[likelihood.open() ? 1 : 0][up.length];
    double eta = likelihood.eta(parameters);
    PairCurve curve = new PairCurve();
    for (int a = 0; a < k; a++) {
      for (int b = 0; b < k; b++) {
        for (int o = 0; a != b && o < Outcome.COUNT; o++) {
          int cell = Cells.cell(k, a, b) + o;
          if (!likelihood.open() && o == Outcome.TIE.place()) {
            continue;
          }
          double[] vote = new double[Outcome.COUNT];
          vote[o] = 1;
          curve.at(parameters[a], parameters[b], eta);
          likelihood.model().addTo(curve, vote);
          up[cell] = curve.slope(0);
          down[cell] = curve.slope(1);
          if (likelihood.open()) {
            further[0][cell] = curve.slope(2);
          }
        }
      }
    }
    return new Slopes(up, down, further);
  }
}
