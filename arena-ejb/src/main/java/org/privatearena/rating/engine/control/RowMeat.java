package org.privatearena.rating.engine.control;

/** The gradients of votes that have covariates of their own. */
final class RowMeat implements Meat {

  private final Design design;
  private final double[] at;
  private final Sample sample;
  private final int contestants;

  /**
   * @param at the estimate: strengths, then coefficients
   * @param sample of the design; null where only counts are known
   */
  RowMeat(Design design, double[] at, Sample sample) {
    this.design = design;
    this.at = at;
    this.sample = sample;
    contestants = design.contestants();
  }

  @Override
  public double[][] ofVotes() {
    Workers workers = sample == null ? Workers.CALLER : sample.workers();
    return design.pass(at, DesignPass.Kind.PRODUCTS, null, workers).matrix();
  }

  @Override
  public OfRaters ofRaters() {
    if (RaterTable.suits(sample, at.length, RaterTable.MANY)) {
      return inTable();
    }
    Raters raters = Raters.of(sample);
    double[] slopes = slopes();
    double[][] products =
        RaterProducts.sum(
            raters,
            at.length,
            sample.workers(),
            () -> (rater, gradient) -> add(raters, rater, slopes, gradient));
    return new OfRaters(products, raters.effective());
  }

  private OfRaters inTable() {
    double most = 1;
    for (int c = 0; c < design.columns().length; c++) {
      most = Math.max(most, design.most(c));
    }
    int[] raters = design.raters(sample);
    RaterTable table = new RaterTable(sample, at.length, most * design.totalWeight());
    return table.sum(
        design.chunks(),
        (chunk, sums) -> {
          Tile tile = new Tile(design);
          for (int number = design.chunk(chunk); number < design.chunk(chunk + 1); number++) {
            addTile(number, tile, raters, table.units(), sums);
          }
        },
        () -> ofNobody(raters));
  }

  private void addTile(int number, Tile tile, int[] raters, double units, RaterTable.Sums sums) {
    double[] slopes = tile.weight();
    int first = design.starts()[design.tile(number)];
    int count = design.starts()[design.tile(number + 1)] - first;
    slope(number, tile);
    for (int i = 0; i < count; i++) {
      slopes[i] *= units;
    }
    for (int run = design.tile(number); run < design.tile(number + 1); run++) {
      addRun(run, raters, slopes, first, sums);
    }
    for (int c = 0; c < design.columns().length; c++) {
      addColumn(c, raters, slopes, first, count, sums.slopes);
    }
  }

  /** Writes the slopes in the strength of side a where a tile has room for a number of a vote. */
  private void slope(int number, Tile tile) {
    int first = design.starts()[design.tile(number)];
    int count = design.starts()[design.tile(number + 1)] - first;
    tile.foresee(number, at);
    System.arraycopy(tile.residual(), 0, tile.weight(), 0, count);
    if (design.weights() != null) {
      for (int i = 0; i < count; i++) {
        tile.weight()[i] *= design.weights()[first + i];
      }
    }
  }

  private void addRun(int run, int[] raters, double[] slopes, int first, RaterTable.Sums sums) {
    int a = design.pairs()[run] / contestants;
    int b = design.pairs()[run] % contestants;
    long[] into = sums.slopes;
    for (int place = design.starts()[run]; place < design.starts()[run + 1]; place++) {
      int rater = raters[place];
      if (rater == VoteTable.NO_RATER) {
        sums.ofNobody++;
      } else {
        long slope = (long) slopes[place - first];
        int begin = rater * at.length;
        sums.votes[rater]++;
        into[begin + a] += slope;
        into[begin + b] -= slope;
        if (design.position()) {
          into[begin + at.length - 1] += slope;
        }
      }
    }
  }

  private void addColumn(int c, int[] raters, double[] slopes, int first, int count, long[] into) {
    double[] column = design.columns()[c];
    for (int i = 0; i < count; i++) {
      int rater = raters[first + i];
      if (rater != VoteTable.NO_RATER) {
        into[rater * at.length + contestants + c] += (long) (slopes[i] * column[first + i]);
      }
    }
  }

  private double[][] ofNobody(int[] raters) {
    byte[] times = new byte[raters.length];
    for (int place = 0; place < times.length; place++) {
      times[place] = (byte) (raters[place] == VoteTable.NO_RATER ? 1 : 0);
    }
    return design.pass(at, DesignPass.Kind.PRODUCTS, times, sample.workers()).matrix();
  }

  /** By place of a vote its slope in the strength of side a. */
  private double[] slopes() {
    double[] slopes = new double[design.rows()];
    sample
        .workers()
        .each(
            design.chunks(),
            chunk -> {
              Tile tile = new Tile(design);
              for (int number = design.chunk(chunk); number < design.chunk(chunk + 1); number++) {
                slope(number, tile);
                int first = design.starts()[design.tile(number)];
                int end = design.starts()[design.tile(number + 1)];
                System.arraycopy(tile.weight(), 0, slopes, first, end - first);
              }
            });
    return slopes;
  }

  private void add(Raters raters, int rater, double[] slopes, RaterGradient gradient) {
    for (int i = raters.start(rater); i < raters.end(rater); i++) {
      int pair = raters.cell(i) / Outcome.COUNT;
      int place = design.place(raters.row(i));
      double slope = slopes[place];
      gradient.add(pair / contestants, slope);
      gradient.add(pair % contestants, -slope);
      for (int c = 0; c < design.columns().length; c++) {
        gradient.add(contestants + c, slope * design.columns()[c][place]);
      }
      if (design.position()) {
        gradient.add(at.length - 1, slope);
      }
    }
  }
}
