package org.privatearena.rating.engine.control;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
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

  /** Parts of the votes are counted at once as far as their cells are no more than these. */
  private static final long MOST_CELLS_AT_ONCE = 1 << 22;

  private final Field field;
  private final Ratings ratings;
  private final List<Standing> standings;
  private final List<Exclusion> excluded;
  private final Set<Contestant> shown;

  private Board(
      Field field,
      Ratings ratings,
      List<Standing> standings,
      List<Exclusion> excluded,
      Set<Contestant> shown) {
    this.field = field;
    this.ratings = ratings;
    this.standings = standings;
    this.excluded = excluded;
    this.shown = shown;
  }

  /**
   * Rates counted votes by {@link BradleyTerry}.
   *
   * @param contestants in any order, no key twice; may be empty
   * @param counts of the same contestants by their place in the list
   * @throws IllegalArgumentException if the two do not fit together or a key comes twice
   */
  public static Board of(List<Contestant> contestants, PairCounts counts, BoardSettings settings) {
    return of(contestants, Cells.of(counts), Question.usual().with(settings));
  }

  /**
   * Answers a question that needs no single votes.
   *
   * @param contestants in any order, no key twice; may be empty
   * @param cells of the same contestants by their place in the list
   * @throws IllegalArgumentException if the two do not fit together, a key comes twice, or the
   *     question needs single votes
   */
  public static Board of(List<Contestant> contestants, Cells cells, Question question) {
    return of(contestants, Evidence.of(cells), question);
  }

  /**
   * Answers a question.
   *
   * @param contestants in any order, no key twice; may be empty
   * @param sample votes on the same contestants by their place in the list
   * @throws IllegalArgumentException if the two do not fit together or a key comes twice
   */
  public static Board of(List<Contestant> contestants, Sample sample, Question question) {
    return of(contestants, Evidence.of(sample), question);
  }

  /**
   * Answers one question for each of some parts of the votes, such as categories. The votes of many
   * parts are counted in one pass, and boards are made on several threads.
   *
   * @param contestants in any order, no key twice; may be empty
   * @param sample votes on the same contestants by their place in the list
   * @param count how many parts, at most {@link RowParts#MOST}
   * @return the boards in the order of the parts, each as if it were asked for by itself
   * @throws IllegalArgumentException if contestants and votes do not fit together, a key comes
   *     twice, or there are too many parts
   */
  public static List<Board> ofEach(
      List<Contestant> contestants, Sample sample, RowParts parts, int count, Question question) {
    if (count < 0 || count > RowParts.MOST) {
      throw new IllegalArgumentException("at most " + RowParts.MOST + " parts: " + count);
    }
    List<Board> boards = new ArrayList<>();
    long cells = Math.max(1, (long) contestants.size() * contestants.size() * Outcome.COUNT);
    int together = (int) Math.max(1, MOST_CELLS_AT_ONCE / cells);
    for (int first = 0; first < count; first += together) {
      int begin = first;
      int some = Math.min(together, count - first);
      boards.addAll(ofSome(contestants, sample, row -> parts.of(row) >>> begin, some, question));
    }
    return List.copyOf(boards);
  }

  private static List<Board> ofSome(
      List<Contestant> contestants, Sample sample, RowParts parts, int count, Question question) {
    List<Cells> cells = sample.cells(parts, count);
    Workers workers = count == 1 ? sample.workers() : Workers.CALLER;
    Board[] boards = new Board[count];
    sample
        .workers()
        .each(
            count,
            part -> {
              Sample some = sample.part(parts, part).by(workers);
              boards[part] = of(contestants, Evidence.of(some, cells.get(part)), question);
            });
    return List.of(boards);
  }

  private static Board of(List<Contestant> contestants, Evidence all, Question question) {
    Evidence evidence = question.ignoreTies() ? all.withoutTies() : all;
    Field field = Field.of(contestants, evidence, question.method());
    int[] rated = field.rated().stream().mapToInt(Integer::intValue).toArray();
    Ratings ratings =
        rated.length == 0 ? Ratings.none("") : Ratings.of(field.evidence().among(rated), question);
    List<Standing> standings = Standing.of(field, ratings, question.settings());
    // Boards are kept for long, and single votes are far more than their counts.
    return new Board(
        field.counted(), ratings, standings, field.exclusions(), Set.copyOf(field.contestants()));
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
        ratings,
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
    PairCounts counts = shownCounts(listed);
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
    return shownCounts(listed()).votes();
  }

  /**
   * The votes between contestants on this board, rated or excluded.
   *
   * @param keys of those that are wanted, in the order in which they are wanted
   * @throws IllegalArgumentException if one is not on this board
   */
  public PairCounts counts(List<String> keys) {
    Map<String, Integer> places = new HashMap<>();
    for (Contestant contestant : listed()) {
      places.put(contestant.key(), field.contestants().indexOf(contestant));
    }
    if (!places.keySet().containsAll(keys)) {
      throw new IllegalArgumentException("not on this board: one of " + keys);
    }
    return field.counts().among(keys.stream().map(places::get).toList());
  }

  /** Numbers that the method tells besides strengths, as they are shown; empty without any. */
  public List<ShownTerm> terms() {
    return ratings.terms();
  }

  /** Why the method has no ratings for these votes, in a sentence; empty where it has. */
  public Optional<String> refusal() {
    return ratings.refusal();
  }

  /**
   * What the raters are worth if all voted equally often; empty where the intervals do not look at
   * raters.
   */
  public OptionalDouble effectiveRaters() {
    return ratings.effectiveRaters();
  }

  /** What the weights of the votes between the contestants on this board cost. */
  public double designEffect() {
    return DesignEffect.of(shownCells());
  }

  /** The same where a pair counts for 50 votes at most: see {@link Question#evenPairs}. */
  public double designEffectOfEvenPairs() {
    return DesignEffect.of(shownCells().evenPairs(Question.LEAST_OF_A_PAIR));
  }

  private Cells shownCells() {
    List<Contestant> listed = listed();
    Cells all = field.evidence().cells();
    return listed.size() == field.contestants().size()
        ? all
        : all.among(listed.stream().mapToInt(field.contestants()::indexOf).toArray());
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
    int count = 0;
    for (Standing other : standings) {
      if (standing.test(other)) {
        count++;
      }
    }
    return count;
  }

  private List<Contestant> listed() {
    return field.contestants().stream().filter(shown::contains).toList();
  }

  private PairCounts shownCounts(List<Contestant> listed) {
    return listed.size() == field.contestants().size()
        ? field.counts()
        : field.counts().among(listed.stream().map(field.contestants()::indexOf).toList());
  }
}
