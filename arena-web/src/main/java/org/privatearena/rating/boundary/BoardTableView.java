package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.privatearena.rating.control.LiveBoard;
import org.privatearena.rating.engine.control.Row;

/** The rated models as a table with the drawing of their intervals. */
@Named("boardTable")
@RequestScoped
public class BoardTableView {

  private static final double MEAN = 1000;

  @Inject private BoardRequest asked;

  private BoardScale scale;
  private List<BoardLine> lines = List.of();

  @PostConstruct
  void look() {
    LiveBoard live = asked.board();
    if (live != null) {
      List<Row> rows = live.board().rows();
      BoardShares shares = new BoardShares(live);
      scale = BoardScale.of(rows);
      lines =
          rows.stream()
              .map(r -> BoardLine.of(r, live.listing(r.contestant()), scale, shares))
              .toList();
    }
  }

  /** The rated models, highest first. */
  public List<BoardLine> getLines() {
    return lines;
  }

  /** Places of the drawing's axis. */
  public List<BoardScale.Tick> getTicks() {
    return scale.ticks();
  }

  /** Where the mean of the rated models lies in the drawing, in percent. */
  public double getMean() {
    return scale.x(MEAN);
  }

  /** Whether any of the lines is marked as provisional. */
  public boolean isProvisional() {
    return lines.stream().anyMatch(line -> line.row().provisional());
  }

  /** Confidence of the intervals, in percent. */
  public double getConfidence() {
    return 100 * asked.board().query().confidence();
  }
}
