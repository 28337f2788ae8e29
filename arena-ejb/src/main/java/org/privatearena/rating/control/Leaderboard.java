package org.privatearena.rating.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
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

  private volatile Sizes sizes;

  private record Kept(LiveBoard board, LiveVotes.Basis basis) {}

  private record Sizes(
      int rows, SortedMap<String, Integer> byGroup, Map<UUID, Integer> byCampaign) {}

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
    LiveBoard seen = showing(current(query), person);
    if (tellsOfFew(seen, person)) {
      return new BoardAnswer.TooFewRaters(small.fewest());
    }
    Optional<BoardPool> pool = seen.pool();
    if (pool.map(BoardPool::refused).isPresent()) {
      return new BoardAnswer.OutOfReach(pool.get().refused());
    }
    return pool.map(BoardPool::gaps).orElse(false)
        ? new BoardAnswer.TooFewRaters(small.fewest())
        : new BoardAnswer.Shown(seen);
  }

  /**
   * Whether the board is of so few people, or could be compared with another board to tell what so
   * few people think, that this person may not see it. Few people's votes could be made to fill a
   * board, so each class of a pool must have enough of them.
   */
  private boolean tellsOfFew(LiveBoard seen, Person person) {
    boolean narrow = narrow(seen);
    return small.hide(narrow, seen.raters(), person)
        || small.hide(narrow, seen.ratersWithoutCounts(), person)
        || small.hide(true, seen.pool().map(BoardPool::fewestRaters).orElse(0), person);
  }

  private static boolean narrow(LiveBoard board) {
    return board.query().narrows() || board.pool().isPresent();
  }

  /**
   * Whether a board may be stored, for others to read: no class of its pool, and no votes that it
   * leaves out, are of too few people.
   */
  public boolean storable(LiveBoard board) {
    int without = narrow(board) ? board.ratersWithoutCounts() : 0;
    return board.pool().map(pool -> pool.fewestRaters() >= small.fewest()).orElse(true)
        && (without == 0 || without >= small.fewest());
  }

  /** The categories of a set's own, sorted; none where there is no such set for this person. */
  public List<String> categories(UUID set, Person person) {
    return person.seesEveryModel()
        ? sets.of(set).map(found -> found.columns().categories()).orElse(List.of())
        : List.of();
  }

  /**
   * Full paths of the groups by which this person can choose votes: their own, and those in which
   * enough people have voted that the person may see a board of them.
   */
  public List<String> groups(Person person) {
    return sizes().byGroup().entrySet().stream()
        .filter(
            group ->
                person.groups().stream()
                        .anyMatch(own -> (own + "/").startsWith(group.getKey() + "/"))
                    || !small.hide(true, group.getValue(), person))
        .map(Map.Entry::getKey)
        .toList();
  }

  /**
   * The campaigns by which this person can choose votes, the newest first: those in which enough
   * people have voted that the person may see a board of them.
   */
  public List<UUID> campaigns(Person person) {
    return sizes().byCampaign().entrySet().stream()
        .filter(campaign -> !small.hide(true, campaign.getValue(), person))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Sizes sizes() {
    LiveVotes.AsOf now = votes.now();
    Sizes known = sizes;
    if (known == null || known.rows() != now.rows()) {
      VoteColumns columns = now.columns();
      known =
          new Sizes(
              now.rows(), columns.ratersByGroup(now.rows()), columns.ratersByCampaign(now.rows()));
      sizes = known;
    }
    return known;
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
          .filter(known -> known.basis().equals(now.basis(query)))
          .map(Kept::board)
          .filter(board -> board.computed().plusSeconds(KEPT_SECONDS).isAfter(now.at()));
    }
  }

  private LiveBoard computed(BoardQuery query, LiveVotes.AsOf now) {
    LiveBoard board = computer.answer(query, now);
    synchronized (kept) {
      kept.put(query, new Kept(board, now.basis(query)));
    }
    return board;
  }
}
