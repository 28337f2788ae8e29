package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.PairCoverage;
import org.privatearena.rating.engine.control.Row;
import org.privatearena.shared.boundary.CoverageGrid;

/** Which pairs of rated models have met, and how often. */
@Named("coverage")
@RequestScoped
public class CoverageView {

  private static final int SQUARE = 36;
  private static final int LARGEST = 480;

  @Inject private DiagnosisRequest asked;

  private CoverageGrid grid;

  @PostConstruct
  void look() {
    List<Contestant> rated =
        asked.diagnosis().withAll().rows().stream().map(Row::contestant).toList();
    BoardShares shares = new BoardShares(asked.board());
    grid =
        CoverageGrid.of(
            rated.stream().map(Contestant::name).toList(),
            (one, other) -> shares.battles(rated.get(one), rated.get(other)));
  }

  private PairCoverage counted() {
    return asked.diagnosis().coverage();
  }

  public long getPairs() {
    return counted().pairs();
  }

  public long getMet() {
    return counted().met();
  }

  /** Pairs without a vote. */
  public long getMissing() {
    return counted().pairs() - counted().met();
  }

  public long getFewest() {
    return counted().fewest();
  }

  public long getMost() {
    return counted().most();
  }

  /** Pairs that met, in percent of all. */
  public double getShare() {
    return counted().pairs() == 0 ? 0 : 100.0 * counted().met() / counted().pairs();
  }

  /** Models in the drawing, on each side. */
  public int getSide() {
    return grid.side();
  }

  /** Of the drawing, in pixels where there is room. */
  public int getWidth() {
    return Math.min(LARGEST, SQUARE * grid.side());
  }

  public List<CoverageGrid.Layer> getLayers() {
    return grid.layers();
  }

  /** The first pairs without a vote, from the top of the board. */
  public List<CoverageGrid.Pair> getUnmet() {
    return grid.unmet();
  }
}
