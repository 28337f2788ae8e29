package org.privatearena.rating.engine.control;

/** The gradients of votes that are alike within a cell. */
final class CellMeat implements Meat {

  private final Cells cells;
  private final Sample sample;
  private final Slopes slopes;
  private final double[] scale;
  private final int contestants;
  private final int parameters;

  /**
   * @param sample the votes that were counted; null where only counts are known
   * @param scale what the weight of a vote is multiplied by, by cell; null for 1
   */
  CellMeat(Cells cells, Sample sample, Slopes slopes, double[] scale) {
    this.cells = cells;
    this.sample = sample;
    this.slopes = slopes;
    this.scale = scale;
    contestants = cells.contestants();
    parameters = contestants + slopes.further().length;
  }

  @Override
  public double[][] ofVotes() {
    return products(cells);
  }

  private double[][] products(Cells some) {
    double[][] products = new double[parameters][parameters];
    // Folded, so that it does not matter on which side a contestant stood, to the last bit.
    double[] squares = some.folded().squares();
    for (int a = 0; a < contestants; a++) {
      for (int b = a + 1; b < contestants; b++) {
        int cell = Cells.cell(contestants, a, b);
        for (int i = cell; i < cell + Outcome.COUNT; i++) {
          if (squares[i] > 0) {
            addVote(products, a, b, i, squares[i]);
          }
        }
      }
    }
    return Dense.mirrored(products);
  }

  private void addVote(double[][] products, int a, int b, int cell, double weight) {
    double up = slopes.a()[cell];
    double down = slopes.b()[cell];
    products[a][a] += weight * up * up;
    products[b][b] += weight * down * down;
    products[b][a] += weight * up * down;
    for (int f = 0; f < slopes.further().length; f++) {
      double slope = slopes.further()[f][cell];
      double[] row = products[contestants + f];
      row[a] += weight * slope * up;
      row[b] += weight * slope * down;
      for (int g = 0; g <= f; g++) {
        row[contestants + g] += weight * slope * slopes.further()[g][cell];
      }
    }
  }

  @Override
  public OfRaters ofRaters() {
    if (RaterTable.suits(sample, parameters, RaterTable.FEW)) {
      return inTable();
    }
    Raters raters = Raters.withoutRows(sample);
    double[][] products =
        RaterProducts.sum(raters, parameters, sample.workers(), () -> reader(raters));
    return new OfRaters(products, raters.effective());
  }

  private OfRaters inTable() {
    double most = Math.max(Dense.largest(slopes.a()), Dense.largest(slopes.b()));
    for (double[] some : slopes.further()) {
      most = Math.max(most, Dense.largest(some));
    }
    RaterTable table = new RaterTable(sample, parameters, most * cells.totalWeight());
    double[] up = inUnits(slopes.a(), table);
    double[] down = inUnits(slopes.b(), table);
    double[][] further = new double[slopes.further().length][];
    for (int f = 0; f < further.length; f++) {
      further[f] = inUnits(slopes.further()[f], table);
    }
    return table.sum(
        VoteTable.blocks(sample.rows()),
        (block, sums) -> addBlock(block, up, down, further, sums),
        this::ofNobody);
  }

  private double[] inUnits(double[] plain, RaterTable table) {
    double[] scaled = new double[plain.length];
    for (int cell = 0; cell < plain.length; cell++) {
      scaled[cell] = plain[cell] * table.units() * (scale == null ? 1 : scale[cell]);
    }
    return scaled;
  }

  private void addBlock(
      int block, double[] up, double[] down, double[][] further, RaterTable.Sums sums) {
    int[] read = new int[VoteTable.BLOCK];
    int rows = sample.readCells(block, read);
    int[] raters = sample.table().raters(block);
    int first = block << VoteTable.BLOCK_BITS;
    long[] into = sums.slopes;
    for (int i = 0; i < rows; i++) {
      int cell = read[i];
      int rater = raters[i];
      if (cell >= 0 && rater != VoteTable.NO_RATER) {
        int pair = cell / Outcome.COUNT;
        int a = pair / contestants;
        int b = pair - a * contestants;
        int at = rater * parameters;
        double weight = sample.weight(first + i);
        sums.votes[rater]++;
        into[at + a] += (long) (weight * up[cell]);
        into[at + b] += (long) (weight * down[cell]);
        for (int f = 0; f < further.length; f++) {
          into[at + contestants + f] += (long) (weight * further[f][cell]);
        }
      } else {
        sums.ofNobody += cell >= 0 ? 1 : 0;
      }
    }
  }

  private double[][] ofNobody() {
    Cells nobody = sample.where(row -> sample.rater(row) == VoteTable.NO_RATER).cells();
    if (scale == null) {
      return products(nobody);
    }
    double[] squares = nobody.squares().clone();
    for (int cell = 0; cell < squares.length; cell++) {
      squares[cell] *= scale[cell] * scale[cell];
    }
    return products(new Cells(contestants, nobody.votes(), nobody.weights(), squares));
  }

  private RaterProducts.Reader reader(Raters raters) {
    double[] up = slopes.a();
    double[] down = slopes.b();
    double[][] further = slopes.further();
    boolean opposite = slopes.opposite();
    return (rater, gradient) -> {
      for (int place = raters.start(rater); place < raters.end(rater); place++) {
        int cell = raters.cell(place);
        int pair = cell / Outcome.COUNT;
        int a = pair / contestants;
        int b = pair - a * contestants;
        double weight = raters.weight(place) * (scale == null ? 1 : scale[cell]);
        double slope = weight * up[cell];
        gradient.add(a, slope);
        gradient.add(b, opposite ? -slope : weight * down[cell]);
        for (int f = 0; f < further.length; f++) {
          gradient.add(contestants + f, weight * further[f][cell]);
        }
      }
    };
  }
}
