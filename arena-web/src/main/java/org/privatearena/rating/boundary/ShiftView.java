package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privatearena.rating.engine.control.Board;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Row;

/** The board with and without the people who stand out, side by side. */
@Named("shift")
@RequestScoped
public class ShiftView {

  @Inject private DiagnosisRequest asked;

  private BoardScale scale;
  private List<ShiftLine> lines = List.of();

  @PostConstruct
  void look() {
    asked.diagnosis().withoutFlagged().ifPresent(this::compare);
  }

  private void compare(Board without) {
    List<Row> with = asked.diagnosis().withAll().rows();
    Map<Contestant, Row> others =
        without.rows().stream().collect(Collectors.toMap(Row::contestant, Function.identity()));
    scale =
        BoardScale.holding(
            Stream.concat(with.stream(), without.rows().stream()).mapToDouble(Row::rating));
    lines =
        with.stream()
            .map(
                row ->
                    ShiftLine.of(
                        row.contestant().name(),
                        ShiftLine.Place.of(row),
                        ShiftLine.Place.of(others.get(row.contestant())),
                        scale))
            .toList();
  }

  /** The models in the order of the board with all votes; empty where nobody stands out. */
  public List<ShiftLine> getLines() {
    return lines;
  }

  public List<BoardScale.Tick> getTicks() {
    return scale.ticks();
  }

  /** Models that have another rank, or none, on the board without those people. */
  public long getMoved() {
    return lines.stream().filter(line -> !line.way().equals("same")).count();
  }
}
