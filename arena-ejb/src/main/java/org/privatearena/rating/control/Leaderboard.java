package org.privatearena.rating.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.Semaphore;
import org.privatearena.access.control.Person;
import org.privatearena.catalog.control.Contestants;
import org.privatearena.rating.voteset.control.VoteSetTables;
import org.privatearena.shared.control.Time;

/**
 * The live leaderboard: answers are kept for as long as there are no new votes and not longer than
 * a minute.
 */
@ApplicationScoped
public class Leaderboard {

  private static final int KEPT = 64;
  private static final long KEPT_SECONDS = 60;

  /** A question holds tens of bytes a vote while it is computed. */
  private static final int AT_ONCE = 2;

  private final Semaphore computing = new Semaphore(AT_ONCE, true);

  @Inject private LiveVotes votes;
  @Inject private BoardComputer computer;
  @Inject private Contestants contestants;
  @Inject private VoteSetTables sets;
  @Inject private SmallGroups small;

  private final Map<BoardQuery, Kept> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BoardQuery, Kept> eldest) {
          return size() > KEPT;
        }
      };

  private volatile GroupSizes sizes;

  private record Kept(LiveBoard board, int rows, int labels) {}

  private record GroupSizes(int rows, SortedMap<String, Integer> raters) {}

  /** The usual board as this person may see it. */
  public LiveBoard seenBy(Person person) {
    return showing(current(BoardQuery.usual()), person);
  }

  /** An answer as this person may see it. */
  public BoardAnswer answer(BoardQuery query, Person person) {
    if (query.set() != null) {
      Optional<LiveBoard> board =
          person.seesEveryModel()
              ? sets.of(query.set()).map(set -> computer.ask(query, set, Time.now()).live())
              : Optional.empty();
      return board.<BoardAnswer>map(BoardAnswer.Shown::new).orElseGet(BoardAnswer.NoSuchSet::new);
    }
    LiveBoard whole = current(query);
    Optional<BoardAnswer> refused = whole.pool().flatMap(pool -> refused(pool, person));
    if (refused.isPresent()) {
      return refused.get();
    }
    LiveBoard seen = showing(whole, person);
    return small.hide(query.narrows() || whole.pool().isPresent(), seen.raters(), person)
        ? new BoardAnswer.TooFewRaters(small.fewest())
        : new BoardAnswer.Shown(seen);
  }

  /** Few people's votes could be made to fill the board, so each class must have enough of them. */
  private Optional<BoardAnswer> refused(BoardPool pool, Person person) {
    if (small.hide(true, pool.fewestRaters(), person)) {
      return Optional.of(new BoardAnswer.TooFewRaters(small.fewest()));
    }
    return Optional.ofNullable(pool.refused()).map(BoardAnswer.OutOfReach::new);
  }

  /** Whether a board may be stored, for others to read: no class of its pool has too few people. */
  public boolean storable(LiveBoard board) {
    return board.pool().map(pool -> pool.fewestRaters() >= small.fewest()).orElse(true);
  }

  /**
   * Full paths of the groups by which this person can choose votes: their own, and those in which
   * enough people have voted that the person may see a board of them.
   */
  public List<String> groups(Person person) {
    return ratersByGroup().entrySet().stream()
        .filter(
            group ->
                person.groups().stream()
                        .anyMatch(own -> (own + "/").startsWith(group.getKey() + "/"))
                    || !small.hide(true, group.getValue(), person))
        .map(Map.Entry::getKey)
        .toList();
  }

  private SortedMap<String, Integer> ratersByGroup() {
    LiveVotes.AsOf now = votes.now();
    GroupSizes known = sizes;
    if (known == null || known.rows() != now.rows()) {
      known = new GroupSizes(now.rows(), now.columns().ratersByGroup(now.rows()));
      sizes = known;
    }
    return known.raters();
  }

  private LiveBoard showing(LiveBoard board, Person person) {
    return person.seesEveryModel()
        ? board
        : board.showing(contestants.onLeaderboard(person.groups()));
  }

  private LiveBoard current(BoardQuery query) {
    LiveVotes.AsOf now = votes.now();
    Optional<LiveBoard> known = known(query, now);
    if (known.isPresent()) {
      return known.get();
    }
    computing.acquireUninterruptibly();
    try {
      // Somebody may have asked the same meanwhile.
      return known(query, now).orElseGet(() -> computed(query, now));
    } finally {
      computing.release();
    }
  }

  private Optional<LiveBoard> known(BoardQuery query, LiveVotes.AsOf now) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(query))
          .filter(known -> known.rows() == now.rows() && known.labels() == now.labels())
          .map(Kept::board)
          .filter(board -> board.computed().plusSeconds(KEPT_SECONDS).isAfter(now.at()));
    }
  }

  private LiveBoard computed(BoardQuery query, LiveVotes.AsOf now) {
    LiveBoard board = computer.answer(query, now);
    synchronized (kept) {
      kept.put(query, new Kept(board, now.rows(), now.labels()));
    }
    return board;
  }
}
