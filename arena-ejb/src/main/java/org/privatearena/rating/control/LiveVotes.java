package org.privatearena.rating.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.battle.category.entity.BattleLabels;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.entity.SealedVote;
import org.privatearena.battle.entity.VoteRow;
import org.privatearena.battle.style.entity.VoteStyle;
import org.privatearena.shared.control.Time;

/**
 * The votes of the arena as this node has them in memory. The database is read from the beginning
 * once and then followed; other nodes' votes come the same way.
 *
 * <p>A vote's moment is set before its transaction commits, so one may become visible after a later
 * one. What was cast within the last minutes is therefore read again and what is there already is
 * left out. Moments come from clocks, which may be set back: minutes are counted back from the
 * newest vote or from the last look, whichever is earlier, and twice a minute the votes are
 * counted; where more are there than have been read, as after another node's clock was behind, all
 * are looked through.
 */
@ApplicationScoped
public class LiveVotes {

  private static final Duration OVERLAP = Duration.ofMinutes(5);
  private static final Duration COUNTED_EVERY = Duration.ofSeconds(30);
  private static final UUID FIRST = new UUID(0, 0);

  private VotePages pages;

  @Inject
  @ConfigProperty(name = "arena.leaderboard.max-age-seconds", defaultValue = "5")
  private int maxAgeSeconds;

  private final Supplier<Instant> clock;

  private volatile VoteColumns columns = new VoteColumns(0);

  /** Battles whose votes have been read, by the moment of the vote, since {@link #known}. */
  private final Map<UUID, Instant> recent = new HashMap<>();

  private Instant known = Instant.EPOCH;
  private Instant newest = Instant.EPOCH;
  private Instant looked = Instant.EPOCH;
  private Instant counted = Instant.EPOCH;
  private Instant overlayRead = Instant.EPOCH;
  private volatile Instant read = Instant.MIN;
  private volatile long expected = -1;
  private volatile boolean complete;

  /** By the clock of the arena. */
  public LiveVotes() {
    clock = Time::now;
  }

  /**
   * Always as new as can be, by another clock.
   *
   * @param clock where moments come from; it may be set back
   */
  LiveVotes(Supplier<Instant> clock) {
    this.clock = clock;
  }

  /** Where votes come from; once, before all else. */
  @Inject
  void from(VotePages source) {
    pages = source;
  }

  /**
   * The votes as of a moment.
   *
   * @param rows how many count; later ones may follow in the columns
   * @param labels another number whenever categories of votes have changed
   * @param styles another number whenever counts of style of votes have come
   * @param flags another number whenever all votes of people were flagged, or are no more
   * @param at when the database was last asked
   */
  record AsOf(VoteColumns columns, int rows, int labels, int styles, int flags, Instant at) {

    static AsOf of(VoteColumns columns, Instant at) {
      return new AsOf(
          columns,
          columns.size(),
          columns.relabelled(),
          columns.restyled(),
          columns.flaggedRaters().changes(),
          at);
    }

    /** What an answer to this question depends on. */
    Basis basis(BoardQuery query) {
      return new Basis(
          rows,
          query.category() == null ? 0 : labels,
          query.style().isEmpty() ? 0 : styles,
          query.votes() == BoardQuery.Counted.ALL ? 0 : flags);
    }
  }

  /** An answer stands as long as this is equal. */
  record Basis(int rows, int labels, int styles, int flags) {}

  /** The votes, not older than the setting says. */
  synchronized AsOf now() {
    Instant now = clock.get();
    if (now.isBefore(read) || read.plusSeconds(maxAgeSeconds).isBefore(now)) {
      follow(now);
      read = now;
    }
    return AsOf.of(columns, read);
  }

  /**
   * The votes of a signed state of the Ledger.
   *
   * @param checkpoint its size; null where nothing has been signed, and then these are all votes
   */
  record Sealed(AsOf votes, Long checkpoint) {}

  /** The votes that the newest signed state has, in the order of the Ledger's tree. */
  Sealed sealed() {
    Optional<Long> size = pages.checkpoint();
    if (size.isEmpty()) {
      return new Sealed(now(), null);
    }
    // Not under the lock, in which nobody is shown a board.
    List<UUID> battles = battles(size.get());
    return new Sealed(inOrder(battles), size.get());
  }

  private List<UUID> battles(long size) {
    List<UUID> battles = new ArrayList<>();
    List<SealedVote> page = pages.sealed(0, size);
    while (!page.isEmpty()) {
      page.forEach(vote -> battles.add(vote.battle()));
      long last = page.get(page.size() - 1).index();
      page = page.size() < VotePages.PAGE ? List.of() : pages.sealed(last + 1, size);
    }
    return battles;
  }

  private synchronized AsOf inOrder(List<UUID> battles) {
    Instant now = clock.get();
    follow(now);
    read = now;
    int[] rows = columns.rows(battles);
    if (pages.withAnonymous() && Arrays.stream(rows).anyMatch(row -> row < 0)) {
      readFrom(Instant.EPOCH, now);
      rows = columns.rows(battles);
    }
    return AsOf.of(columns.copy(Arrays.stream(rows).filter(row -> row >= 0).toArray()), now);
  }

  private void follow(Instant now) {
    // Before reading: votes that come meanwhile must not look like votes that were missed.
    boolean due = !complete || isPast(counted, COUNTED_EVERY, now);
    long there = due ? pages.count() : 0;
    counted = due ? now : counted;
    if (!complete) {
      expected = there;
    }
    readFrom(newest.equals(Instant.EPOCH) ? newest : earlier(newest, looked).minus(OVERLAP), now);
    if (there > columns.size()) {
      readFrom(Instant.EPOCH, now);
    }
    looked = now;
    complete = true;
    if (!overlayRead.equals(Instant.EPOCH)) {
      followLabels(overlayRead.minus(OVERLAP));
      followStyles(overlayRead.minus(OVERLAP));
    }
    overlayRead = now;
    columns.flagRaters(pages.flagged());
  }

  private static boolean isPast(Instant then, Duration after, Instant now) {
    return now.isBefore(then) || !now.isBefore(then.plus(after));
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  private void readFrom(Instant begin, Instant now) {
    if (begin.isBefore(known)) {
      recent.putAll(columns.battlesSince(begin));
      known = begin;
    }
    Instant after = begin;
    UUID id = FIRST;
    List<VoteRow> page = pages.after(after, id);
    while (!page.isEmpty()) {
      take(page);
      VoteRow last = page.get(page.size() - 1);
      after = last.castAt();
      id = last.id();
      forgetBefore(earlier(after, earlier(newest, now)).minus(OVERLAP.multipliedBy(2)));
      page = page.size() < VotePages.PAGE ? List.of() : pages.after(after, id);
    }
  }

  private void forgetBefore(Instant old) {
    if (known.isBefore(old)) {
      recent.values().removeIf(at -> at.isBefore(old));
      known = old;
    }
  }

  /** Labels that were made or corrected after their votes had been read. */
  private void followLabels(Instant since) {
    Map<UUID, Integer> changed = new HashMap<>();
    List<BattleLabels> page = pages.changedSince(since, FIRST);
    while (!page.isEmpty()) {
      page.forEach(l -> changed.put(l.battle(), VoteColumns.mask(l.categories())));
      UUID last = page.get(page.size() - 1).battle();
      page = page.size() < VotePages.PAGE ? List.of() : pages.changedSince(since, last);
    }
    if (!changed.isEmpty()) {
      columns.relabel(changed);
    }
  }

  /** Counts of style that were made after their votes had been read. */
  private void followStyles(Instant since) {
    Map<UUID, VoteStyle> counted = new HashMap<>();
    List<VoteStyle> page = pages.countedLaterSince(since, FIRST);
    while (!page.isEmpty()) {
      page.forEach(style -> counted.put(style.battleId(), style));
      UUID last = page.get(page.size() - 1).battleId();
      page = page.size() < VotePages.PAGE ? List.of() : pages.countedLaterSince(since, last);
    }
    if (!counted.isEmpty()) {
      columns.restyle(counted);
    }
  }

  private void take(List<VoteRow> page) {
    List<VoteRow> fresh =
        page.stream()
            .filter(vote -> recent.putIfAbsent(vote.battle(), vote.castAt()) == null)
            .toList();
    Map<UUID, Set<Category>> labels =
        pages.labels(fresh.stream().map(VoteRow::battle).toList()).stream()
            .collect(Collectors.toMap(BattleLabels::battle, BattleLabels::categories));
    for (VoteRow vote : fresh) {
      columns.add(vote, labels.getOrDefault(vote.battle(), Set.of()));
      newest = vote.castAt().isAfter(newest) ? vote.castAt() : newest;
    }
  }

  /**
   * Reads all votes again before the next answer, where those are left out that have nobody behind
   * them: some of them were somebody's when they were read.
   */
  public synchronized void somebodyWasForgotten() {
    if (!pages.withAnonymous()) {
      columns = new VoteColumns(columns.relabelled() + 1);
      recent.clear();
      known = Instant.EPOCH;
      newest = Instant.EPOCH;
      overlayRead = Instant.EPOCH;
      read = Instant.MIN;
      complete = false;
    }
  }

  /**
   * How far reading has come after a start, in words of English. No number once all is read, so
   * that nobody can watch votes come in here.
   */
  public String progress() {
    if (complete) {
      return "complete";
    }
    return expected < 0 ? "not begun" : "%d of %d votes".formatted(columns.size(), expected);
  }
}
