package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.privatearena.rating.control.StoredBoard;

/** Who moved between two stored boards, and why. */
@Named("comparison")
@RequestScoped
public class ComparisonView {

  @Inject private SnapshotRequest asked;

  private StoredBoard earlier;
  private StoredBoard later;
  private BoardScale scale;
  private List<Line> lines = List.of();

  /**
   * A contestant.
   *
   * @param votes that are new
   */
  public record Line(String model, int revision, ShiftLine shift, long votes) {}

  @PostConstruct
  void look() {
    StoredBoard one = asked.other();
    StoredBoard two = asked.board();
    if (one != null && two != null) {
      boolean ordered = !one.takenAt().isAfter(two.takenAt());
      earlier = ordered ? one : two;
      later = ordered ? two : one;
      scale =
          BoardScale.holding(
              Stream.of(one, two)
                  .flatMap(board -> board.rows().stream())
                  .mapToDouble(StoredBoard.Row::rating));
      lines = later.since(earlier).stream().map(this::line).toList();
    }
  }

  private Line line(StoredBoard.Movement movement) {
    StoredBoard.Row row = movement.after() == null ? movement.before() : movement.after();
    ShiftLine shift =
        ShiftLine.of(
            row.model(),
            ShiftLine.Place.of(movement.before()),
            ShiftLine.Place.of(movement.after()),
            scale);
    return new Line(row.model(), row.revision(), shift, movement.newBattles());
  }

  /** Whether two are compared. */
  public boolean isThere() {
    return earlier != null;
  }

  public StoredBoard getEarlier() {
    return earlier;
  }

  public StoredBoard getLater() {
    return later;
  }

  /** In the order of the later one; those that are gone at the end. */
  public List<Line> getLines() {
    return lines;
  }

  public List<BoardScale.Tick> getTicks() {
    return scale.ticks();
  }

  /** Votes of the later one less those of the earlier; below 0 where it counts fewer. */
  public long getNewVotes() {
    return later.votes() - earlier.votes();
  }

  /** The same without a sign. */
  public long getFewerVotes() {
    return -getNewVotes();
  }

  /** Whether the two answer different questions. */
  public boolean isOtherQuestion() {
    return !earlier.query().equals(later.query());
  }

  /** Whether the same votes would give other figures by now. */
  public boolean isOtherEngine() {
    return earlier.engineVersion() != later.engineVersion();
  }

  /** How many contestants went this way: up, down, same, new or gone. */
  public long count(String way) {
    return lines.stream().filter(line -> line.shift().way().equals(way)).count();
  }
}
