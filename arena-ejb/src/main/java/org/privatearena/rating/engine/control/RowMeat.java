package org.privatearena.rating.engine.control;

/** The gradients of votes that have covariates of their own. */
final class RowMeat implements Meat {

  private final Design design;
  private final double[] at;
  private final Sample sample;
  private final Covariates covariates;
  private final boolean position;
  private final double[] scale;
  private final int contestants;
  private final int width;

  /**
   * @param at the estimate: strengths, then coefficients
   * @param sample null where only counts are known
   * @param scale what the weight of a vote is multiplied by, by cell; null for 1
   */
  RowMeat(
      Design design,
      double[] at,
      Sample sample,
      Covariates covariates,
      boolean position,
      double[] scale) {
    this.design = design;
    this.at = at;
    this.sample = sample;
    this.covariates = covariates;
    this.position = position;
    this.scale = scale;
    contestants = design.contestants();
    width = design.width();
  }

  @Override
  public double[][] ofVotes() {
    Workers workers = sample == null ? Workers.CALLER : sample.workers();
    return design.pass(at, DesignPass.Kind.PRODUCTS, workers).matrix();
  }

  @Override
  public double[][] ofRaters(Raters raters) {
    return RaterProducts.sum(raters, at.length, sample.workers(), () -> reader(raters));
  }

  private RaterProducts.Reader reader(Raters raters) {
    double[] x = new double[Math.max(1, width)];
    return (rater, gradient) -> {
      for (int place = raters.start(rater); place < raters.end(rater); place++) {
        int cell = raters.cell(place);
        int row = raters.row(place);
        int a = cell / Outcome.COUNT / contestants;
        int b = cell / Outcome.COUNT % contestants;
        covariates.read(row, x, 0);
        if (position) {
          x[width - 1] = 1;
        }
        double d = at[a] - at[b];
        for (int c = 0; c < width; c++) {
          d += at[contestants + c] * x[c];
        }
        double weight = sample.weight(row) * (scale == null ? 1 : scale[cell]);
        double slope = weight * (Outcome.at(cell % Outcome.COUNT).score() - Logistic.of(d));
        gradient.add(a, slope);
        gradient.add(b, -slope);
        for (int c = 0; c < width; c++) {
          gradient.add(contestants + c, slope * x[c]);
        }
      }
    };
  }
}
