package org.privatearena.rating.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.battle.category.entity.BattleLabels;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.entity.VoteRow;
import org.privatearena.battle.style.entity.VoteStyle;
import org.privatearena.shared.control.Time;

/**
 * The votes of the arena as this node has them in memory. The database is read from the beginning
 * once and then followed; other nodes' votes come the same way.
 *
 * <p>A vote's moment is set before its transaction commits, so one may become visible after a later
 * one. What was cast within the last minutes is therefore read again and what is there already is
 * left out.
 */
@ApplicationScoped
public class LiveVotes {

  private static final Duration OVERLAP = Duration.ofMinutes(5);
  private static final UUID FIRST = new UUID(0, 0);

  @Inject private VotePages pages;

  @Inject
  @ConfigProperty(name = "arena.leaderboard.max-age-seconds", defaultValue = "5")
  private int maxAgeSeconds;

  private volatile VoteColumns columns = new VoteColumns(0);
  private final Map<UUID, Instant> recent = new HashMap<>();
  private Instant newest = Instant.EPOCH;
  private Instant overlayRead = Instant.EPOCH;
  private volatile Instant read = Instant.MIN;
  private volatile long expected = -1;
  private volatile boolean complete;

  /**
   * The votes as of a moment.
   *
   * @param rows how many count; later ones may follow in the columns
   * @param labels another number whenever categories of votes have changed
   * @param styles another number whenever counts of style of votes have come
   * @param at when the database was last asked
   */
  record AsOf(VoteColumns columns, int rows, int labels, int styles, Instant at) {

    static AsOf of(VoteColumns columns, Instant at) {
      return new AsOf(columns, columns.size(), columns.relabelled(), columns.restyled(), at);
    }

    /** What an answer to this question depends on. */
    Basis basis(BoardQuery query) {
      return new Basis(
          rows, query.category() == null ? 0 : labels, query.style().isEmpty() ? 0 : styles);
    }
  }

  /** An answer stands as long as this is equal. */
  record Basis(int rows, int labels, int styles) {}

  /** The votes, not older than the setting says. */
  synchronized AsOf now() {
    Instant now = Time.now();
    if (read.plusSeconds(maxAgeSeconds).isBefore(now)) {
      follow();
      read = now;
    }
    return AsOf.of(columns, read);
  }

  private void follow() {
    if (!complete) {
      expected = pages.count();
    }
    Instant after = newest.equals(Instant.EPOCH) ? newest : newest.minus(OVERLAP);
    UUID id = FIRST;
    List<VoteRow> page = pages.after(after, id);
    while (!page.isEmpty()) {
      take(page);
      Instant old = newest.minus(OVERLAP.multipliedBy(2));
      recent.values().removeIf(at -> at.isBefore(old));
      VoteRow last = page.get(page.size() - 1);
      after = last.castAt();
      id = last.id();
      page = page.size() < VotePages.PAGE ? List.of() : pages.after(after, id);
    }
    complete = true;
    Instant begun = Time.now();
    if (!overlayRead.equals(Instant.EPOCH)) {
      followLabels(overlayRead.minus(OVERLAP));
      followStyles(overlayRead.minus(OVERLAP));
    }
    overlayRead = begun;
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
        page.stream().filter(vote -> recent.putIfAbsent(vote.id(), vote.castAt()) == null).toList();
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
      newest = Instant.EPOCH;
      overlayRead = Instant.EPOCH;
      read = Instant.MIN;
      complete = false;
    }
  }

  /** Whether all votes have been read once. */
  public boolean complete() {
    return complete;
  }

  /** Votes in memory. */
  public int size() {
    return columns.size();
  }

  /** Votes that there were when reading began; -1 before. */
  public long expected() {
    return expected;
  }
}
