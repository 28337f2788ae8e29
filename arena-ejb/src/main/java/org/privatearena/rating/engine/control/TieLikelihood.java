package org.privatearena.rating.engine.control;

/**
 * The log-likelihood of counted votes under a {@link TieModel}, as a function of the strengths and,
 * where there are ties, of eta. Immutable.
 */
final class TieLikelihood {

  private final TieModel model;
  private final int contestants;
  private final boolean open;
  private final int[] pairs;
  private final double[][] weights;
  private final double[] outcomes;

  /** Of the weights in these cells, whatever their sides. */
  TieLikelihood(TieModel model, Cells cells) {
    this.model = model;
    contestants = cells.contestants();
    double[] all = cells.folded().weights();
    outcomes = new double[Outcome.COUNT];
    int count = 0;
    int[] found = new int[contestants * contestants];
    for (int pair = 0; pair < found.length; pair++) {
      double sum = 0;
      for (int o = 0; o < Outcome.COUNT; o++) {
        sum += all[pair * Outcome.COUNT + o];
        outcomes[o] += all[pair * Outcome.COUNT + o];
      }
      if (sum > 0) {
        found[count++] = pair;
      }
    }
    pairs = new int[count];
    weights = new double[count][Outcome.COUNT];
    for (int p = 0; p < count; p++) {
      pairs[p] = found[p];
      System.arraycopy(all, found[p] * Outcome.COUNT, weights[p], 0, Outcome.COUNT);
    }
    open = model.ties(outcomes) > 0;
  }

  TieModel model() {
    return model;
  }

  int contestants() {
    return contestants;
  }

  /** Whether there are ties, so that eta is a parameter: the last, behind the strengths. */
  boolean open() {
    return open;
  }

  int parameters() {
    return open ? contestants + 1 : contestants;
  }

  /** The weight of all votes with this outcome. */
  double weight(Outcome outcome) {
    return outcomes[outcome.place()];
  }

  double ties() {
    return model.ties(outcomes);
  }

  /** The weight of all votes. */
  double total() {
    return outcomes[0] + outcomes[1] + outcomes[2] + outcomes[3];
  }

  /** eta among the parameters; where there are no ties its least value. */
  double eta(double[] parameters) {
    return open ? parameters[contestants] : model.leastEta();
  }

  /** The likelihood at a point: strengths, and eta where it is a parameter. */
  TiePoint at(double[] parameters) {
    int n = parameters();
    double eta = eta(parameters);
    double value = 0;
    double[] slopes = new double[n];
    double[][] information = new double[n][n];
    PairCurve curve = new PairCurve();
    for (int p = 0; p < pairs.length; p++) {
      int a = pairs[p] / contestants;
      int b = pairs[p] - a * contestants;
      curve.at(parameters[a], parameters[b], eta);
      model.addTo(curve, weights[p]);
      value += curve.value();
      slopes[a] += curve.slope(0);
      slopes[b] += curve.slope(1);
      information[a][a] -= curve.bend(0, 0);
      information[b][b] -= curve.bend(1, 1);
      information[b][a] -= curve.bend(1, 0);
      if (open) {
        slopes[n - 1] += curve.slope(2);
        information[n - 1][a] -= curve.bend(2, 0);
        information[n - 1][b] -= curve.bend(2, 1);
        information[n - 1][n - 1] -= curve.bend(2, 2);
      }
    }
    return new TiePoint(parameters, value, slopes, information);
  }
}
