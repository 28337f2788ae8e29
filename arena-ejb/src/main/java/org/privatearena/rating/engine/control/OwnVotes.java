package org.privatearena.rating.engine.control;

/** The part of one rater's votes in the gradient and the Hessian of a {@link TieLikelihood}. */
final class OwnVotes {

  private final TieLikelihood likelihood;
  private final Raters raters;
  private final int rater;
  private final int[] places = new int[3];
  private final int used;

  OwnVotes(TieLikelihood likelihood, Raters raters, int rater) {
    this.likelihood = likelihood;
    this.raters = raters;
    this.rater = rater;
    used = likelihood.open() ? 3 : 2;
    places[2] = likelihood.parameters() - 1;
  }

  private interface Reader {
    void read(int vote, PairCurve curve);
  }

  private void each(double[] parameters, Reader reader) {
    int k = likelihood.contestants();
    PairCurve curve = new PairCurve();
    for (int place = raters.start(rater); place < raters.end(rater); place++) {
      go(raters.cell(place) / Outcome.COUNT, k);
      double[] vote = new double[Outcome.COUNT];
      vote[raters.cell(place) % Outcome.COUNT] = raters.weight(place);
      curve.at(parameters[places[0]], parameters[places[1]], likelihood.eta(parameters));
      likelihood.model().addTo(curve, vote);
      reader.read(place - raters.start(rater), curve);
    }
  }

  private void go(int pair, int k) {
    places[0] = pair / k;
    places[1] = pair % k;
  }

  /** Takes the votes' gradient away from these slopes. */
  void takeFrom(double[] slopes, double[] parameters) {
    each(
        parameters,
        (vote, curve) -> {
          for (int i = 0; i < used; i++) {
            slopes[places[i]] -= curve.slope(i);
          }
        });
  }

  /** The votes' negative Hessians, by vote, of which the product with a vector is wanted often. */
  double[][] bends(double[] parameters) {
    double[][] bends = new double[raters.end(rater) - raters.start(rater)][6];
    each(
        parameters,
        (vote, curve) -> {
          for (int i = 0, place = 0; i < 3; i++) {
            for (int j = 0; j <= i; j++) {
              bends[vote][place++] = -curve.bend(i, j);
            }
          }
        });
    return bends;
  }

  /** Adds (negative Hessian of these votes) x to sums. */
  void addProduct(double[][] bends, double[] x, double[] sums) {
    for (int vote = 0; vote < bends.length; vote++) {
      go(raters.cell(raters.start(rater) + vote) / Outcome.COUNT, likelihood.contestants());
      for (int i = 0, place = 0; i < used; i++) {
        for (int j = 0; j <= i; j++) {
          double bend = bends[vote][place++];
          sums[places[i]] += bend * x[places[j]];
          if (i != j) {
            sums[places[j]] += bend * x[places[i]];
          }
        }
      }
    }
  }
}
