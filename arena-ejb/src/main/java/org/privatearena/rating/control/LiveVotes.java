package org.privatearena.rating.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.battle.entity.VoteRow;
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

  private final VoteColumns columns = new VoteColumns();
  private final Map<UUID, Instant> recent = new HashMap<>();
  private Instant newest = Instant.EPOCH;
  private volatile Instant read = Instant.MIN;
  private volatile long expected = -1;
  private volatile boolean complete;

  /**
   * The votes as of a moment.
   *
   * @param rows how many count; later ones may follow in the columns
   * @param at when the database was last asked
   */
  record AsOf(VoteColumns columns, int rows, Instant at) {}

  /** The votes, not older than the setting says. */
  synchronized AsOf now() {
    Instant now = Time.now();
    if (read.plusSeconds(maxAgeSeconds).isBefore(now)) {
      follow();
      read = now;
    }
    return new AsOf(columns, columns.size(), read);
  }

  private void follow() {
    if (!complete) {
      expected = pages.count();
    }
    Instant after = newest.equals(Instant.EPOCH) ? newest : newest.minus(OVERLAP);
    UUID id = FIRST;
    List<VoteRow> page = pages.after(after, id);
    while (!page.isEmpty()) {
      page.forEach(this::take);
      Instant old = newest.minus(OVERLAP.multipliedBy(2));
      recent.values().removeIf(at -> at.isBefore(old));
      VoteRow last = page.get(page.size() - 1);
      after = last.castAt();
      id = last.id();
      page = page.size() < VotePages.PAGE ? List.of() : pages.after(after, id);
    }
    complete = true;
  }

  private void take(VoteRow vote) {
    if (recent.putIfAbsent(vote.id(), vote.castAt()) == null) {
      columns.add(vote);
      newest = vote.castAt().isAfter(newest) ? vote.castAt() : newest;
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
