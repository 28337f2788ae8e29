package org.privatearena.rating.boundary;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.privatearena.rating.control.LiveBoard;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Exclusion;
import org.privatearena.rating.engine.control.Row;

/**
 * Each model that has votes against each other: the rated ones in the order of the board, then the
 * others.
 *
 * @param more models that found no place
 * @param grid a drawing of many more; null where all found a place
 */
public record BoardMatrix(List<Line> lines, int more, HeatGrid grid) {

  /** More cannot be read on a page. */
  static final int MOST = 25;

  private static final int STEPS = 10;

  /**
   * One model against the others.
   *
   * @param winRate 0 to 1, null without votes
   */
  public record Line(int number, String name, Double winRate, String shade, List<Cell> cells) {}

  /**
   * One model against another.
   *
   * @param share of the row's model, 0 to 1; null where the two have not met
   * @param shade step of the colours of shares, 0 to 9, or none or self
   * @param depth step of the colours of counts, 0 to 9, or none or self
   */
  public record Cell(Double share, long battles, String shade, String depth) {}

  static BoardMatrix of(LiveBoard live) {
    BoardShares shares = new BoardShares(live);
    List<Contestant> all =
        Stream.concat(
                live.board().rows().stream().map(Row::contestant),
                live.board().excluded().stream().map(Exclusion::contestant))
            .filter(contestant -> shares.winRate(contestant) != null)
            .toList();
    List<Contestant> shown = all.subList(0, Math.min(MOST, all.size()));
    long most =
        shown.stream()
            .flatMapToLong(
                one ->
                    shown.stream()
                        .filter(o -> !o.equals(one))
                        .mapToLong(o -> shares.battles(one, o)))
            .max()
            .orElse(0);
    List<Line> lines = new ArrayList<>();
    for (Contestant one : shown) {
      Double rate = shares.winRate(one);
      lines.add(
          new Line(
              lines.size() + 1,
              one.name(),
              rate,
              shade(rate),
              shown.stream().map(other -> cell(one, other, shares, most)).toList()));
    }
    int more = all.size() - shown.size();
    HeatGrid grid =
        more == 0
            ? null
            : HeatGrid.of(
                all.size(), (row, column) -> shade(shares.share(all.get(row), all.get(column))));
    return new BoardMatrix(List.copyOf(lines), more, grid);
  }

  private static Cell cell(Contestant one, Contestant other, BoardShares shares, long most) {
    if (one.equals(other)) {
      return new Cell(null, 0, "self", "self");
    }
    Double share = shares.share(one, other);
    long battles = shares.battles(one, other);
    String depth = battles == 0 ? "none" : Long.toString((STEPS * battles - 1) / most);
    return new Cell(share, battles, shade(share), depth);
  }

  private static String shade(Double share) {
    return share == null ? "none" : Integer.toString(Math.min(STEPS - 1, (int) (STEPS * share)));
  }
}
