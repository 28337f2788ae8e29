package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.rating.control.SnapshotStore;
import org.privatearena.rating.control.StoredBoard;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** One stored board: what it says, how it is computed again, and with which it can be compared. */
@Named("snapshot")
@RequestScoped
public class SnapshotView {

  @Inject private CurrentPerson person;
  @Inject private SnapshotRequest asked;
  @Inject private SnapshotStore store;
  @Inject private PreferencesView preferences;

  private QuestionWords words;
  private BoardScale scale;

  /** Another one in the list to choose from. */
  public record Choice(UUID id, String label, boolean chosen) {}

  @PostConstruct
  void look() {
    words = new QuestionWords(new Texts(preferences.getLocale()));
    if (asked.board() != null) {
      scale =
          BoardScale.holding(asked.board().rows().stream().flatMapToDouble(SnapshotView::points));
    }
  }

  private static DoubleStream points(StoredBoard.Row row) {
    return row.low() == null
        ? DoubleStream.of(row.rating())
        : DoubleStream.of(row.low(), row.rating(), row.high());
  }

  public boolean isMissing() {
    return asked.isMissing();
  }

  /** Null where none is asked for. */
  public StoredBoard getBoard() {
    return asked.board();
  }

  /** The question in words. */
  public String getQuestion() {
    return words.line(asked.board().query());
  }

  /** The part of an address that asks the same of the leaderboard, with its question mark. */
  public String getAddress() {
    return asked.board().query().isEmpty() ? "" : "?" + asked.board().query();
  }

  /** In ISO 8601 and UTC. */
  public String taken(StoredBoard board) {
    return board.takenAt().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** The name under which the browser keeps the export. */
  public String getFile() {
    return "snapshot-" + asked.board().id() + ".txt.gz";
  }

  /** What computes it again. */
  public String getCommand() {
    return "java -jar arena-rate.jar --snapshot " + getFile();
  }

  /** The newest others, newest first. */
  public List<Choice> getOthers() {
    return store.latest(person.get()).stream()
        .filter(board -> !board.id().equals(asked.board().id()))
        .map(this::choice)
        .toList();
  }

  private Choice choice(StoredBoard board) {
    String taken =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(preferences.getLocale())
            .withZone(ZoneOffset.UTC)
            .format(board.takenAt());
    String label =
        new Texts(preferences.getLocale())
            .say("snapshots.other", taken, board.votes(), words.line(board.query()));
    boolean chosen = asked.other() != null && board.id().equals(asked.other().id());
    return new Choice(board.id(), label, chosen);
  }

  /** A line with its drawing in percent of the drawing's width. */
  public record Line(StoredBoard.Row row, double x, double from, double to) {}

  /** Highest first. */
  public List<Line> getLines() {
    return asked.board().rows().stream().map(this::line).toList();
  }

  private Line line(StoredBoard.Row row) {
    double x = scale.x(row.rating());
    return row.low() == null
        ? new Line(row, x, x, x)
        : new Line(row, x, scale.x(row.low()), scale.x(row.high()));
  }

  public List<BoardScale.Tick> getTicks() {
    return scale.ticks();
  }
}
