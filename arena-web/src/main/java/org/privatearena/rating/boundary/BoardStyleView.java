package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.privatearena.rating.control.LiveBoard;
import org.privatearena.rating.control.StyleTerm;
import org.privatearena.rating.engine.control.Fit;
import org.privatearena.rating.engine.control.Interval;
import org.privatearena.rating.engine.control.ShownTerm;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** What style and side do to votes, as a table with the drawing of the intervals. */
@Named("boardStyle")
@RequestScoped
public class BoardStyleView {

  @Inject private BoardRequest asked;
  @Inject private PreferencesView preferences;

  private Texts texts;
  private List<Line> lines = List.of();
  private double zero;

  /**
   * One effect, in points.
   *
   * @param interval null where none can be told
   * @param x of its mark in the drawing, in percent
   * @param from x of the interval's lower end
   * @param to x of the interval's upper end
   */
  public record Line(
      String term,
      String name,
      double points,
      Interval interval,
      double x,
      double from,
      double to) {}

  @PostConstruct
  void look() {
    texts = new Texts(preferences.getLocale());
    if (isShown()) {
      List<ShownTerm> terms = asked.board().board().terms();
      double[] places =
          Stream.concat(Stream.of(0.0), terms.stream().flatMap(BoardStyleView::places))
              .mapToDouble(Double::doubleValue)
              .sorted()
              .toArray();
      double high = places[places.length - 1];
      BoardScale scale = new BoardScale(places[0], high > places[0] ? high : places[0] + 1);
      zero = scale.x(0);
      lines = terms.stream().map(term -> line(term, scale)).toList();
    }
  }

  private static Stream<Double> places(ShownTerm term) {
    return Stream.concat(
            Stream.of(term.value()),
            term.interval().stream().flatMap(i -> Stream.of(i.low(), i.high())))
        .map(value -> Fit.Rated.POINTS * value);
  }

  private Line line(ShownTerm term, BoardScale scale) {
    double points = Fit.Rated.POINTS * term.value();
    Interval interval =
        term.interval()
            .map(i -> new Interval(Fit.Rated.POINTS * i.low(), Fit.Rated.POINTS * i.high()))
            .orElse(null);
    return new Line(
        term.name(),
        texts.say("board.style." + term.name()),
        points,
        interval,
        scale.x(points),
        scale.x(interval == null ? points : interval.low()),
        scale.x(interval == null ? points : interval.high()));
  }

  /** Whether style is asked for. */
  public boolean isShown() {
    LiveBoard live = asked.board();
    return live != null && !live.query().style().isEmpty();
  }

  public List<Line> getLines() {
    return lines;
  }

  /** Where no effect lies in the drawing, in percent. */
  public double getZero() {
    return zero;
  }

  /** How many votes are left out, in a sentence; null for none. */
  public String getWithout() {
    long without = asked.board().withoutCounts();
    return without == 0 ? null : texts.say("board.style.without", without);
  }

  /** In what the answers of no vote differ, in a sentence; null where ratings need none. */
  public String getAlike() {
    List<String> told = lines.stream().map(Line::term).toList();
    String alike =
        asked.board().query().style().stream()
            .map(StyleTerm::key)
            .filter(key -> !told.contains(key))
            .map(key -> texts.say("board.style." + key))
            .collect(Collectors.joining(", "));
    return alike.isEmpty() || asked.board().board().rows().isEmpty()
        ? null
        : texts.say("board.style.alike", alike);
  }
}
