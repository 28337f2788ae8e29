package org.privatearena.rating.engine.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A leaderboard: the contestants that can be compared, ranked, and the others with the reason why
 * they cannot be yet. Immutable.
 *
 * <p>Where the votes fall into groups that cannot be compared with each other, the group with the
 * most votes is rated and the others are listed apart.
 */
public final class Board {

  private final Field field;
  private final List<Standing> standings;
  private final List<Exclusion> excluded;
  private final Set<Contestant> shown;

  private Board(
      Field field, List<Standing> standings, List<Exclusion> excluded, Set<Contestant> shown) {
    this.field = field;
    this.standings = standings;
    this.excluded = excluded;
    this.shown = shown;
  }

  /**
   * Rates by {@link BradleyTerry}.
   *
   * @param contestants in any order, no key twice; may be empty
   * @param counts of the same contestants by their place in the list
   * @throws IllegalArgumentException if the two do not fit together or a key comes twice
   */
  public static Board of(List<Contestant> contestants, PairCounts counts, BoardSettings settings) {
    Field field = Field.of(contestants, counts);
    return new Board(
        field, Standing.of(field, settings), field.exclusions(), Set.copyOf(field.contestants()));
  }

  /**
   * The board for a person who may see only some contestants. Ratings, intervals and provisional
   * marks are those of the one fit for all; ranks and counts are among those shown, and nothing
   * names the others.
   */
  public Board showing(Predicate<Contestant> visible) {
    Set<Contestant> left = shown.stream().filter(visible).collect(Collectors.toUnmodifiableSet());
    return new Board(
        field,
        standings.stream().filter(standing -> left.contains(standing.contestant())).toList(),
        excluded.stream()
            .filter(exclusion -> left.contains(exclusion.contestant()))
            .map(exclusion -> exclusion.naming(left))
            .toList(),
        left);
  }

  /** The rated contestants, highest first; equals in the order of their keys. */
  public List<Row> rows() {
    List<Contestant> listed = listed();
    PairCounts counts = counts(listed);
    Map<Contestant, Integer> places = new HashMap<>();
    for (int i = 0; i < listed.size(); i++) {
      places.put(listed.get(i), i);
    }
    return standings.stream()
        .map(standing -> row(standing, counts, places.get(standing.contestant())))
        .toList();
  }

  /** Those that cannot be rated yet, in the order of their keys. */
  public List<Exclusion> excluded() {
    return excluded;
  }

  /** All votes between the contestants on this board, rated or excluded. */
  public long votes() {
    return counts(listed()).votes();
  }

  private Row row(Standing standing, PairCounts counts, int i) {
    return new Row(
        1 + count(other -> other.rating() > standing.rating()),
        1 + count(other -> other.isAbove(standing)),
        standings.size() - count(standing::isAbove),
        standing.contestant(),
        standing.rating(),
        standing.interval(),
        counts.battles(i),
        counts.wins(i),
        counts.losses(i),
        counts.ties(i),
        counts.bothBad(i),
        standing.provisional());
  }

  private int count(Predicate<Standing> standing) {
    return Math.toIntExact(standings.stream().filter(standing).count());
  }

  private List<Contestant> listed() {
    return field.contestants().stream().filter(shown::contains).toList();
  }

  private PairCounts counts(List<Contestant> listed) {
    return field.counts().among(listed.stream().map(field.contestants()::indexOf).toList());
  }
}
