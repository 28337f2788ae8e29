package org.privatearena.battle.style.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.privatearena.battle.style.entity.UncountedVote;
import org.privatearena.battle.style.entity.VoteStyles;
import org.privatearena.shared.control.Time;

/** Counts the answers of Votes that are older than the counter, a page in one transaction. */
@Stateless
public class StylePages {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private AnswerStyles styles;

  /**
   * Counts the page behind a Vote, unless another node is at it.
   *
   * @return the last Vote of the page; the one given where nothing was left or not ours to do
   */
  public UUID count(UUID after, int size) {
    VoteStyles stored = new VoteStyles(store);
    if (!stored.alone()) {
      return after;
    }
    UUID last = after;
    for (UncountedVote vote : stored.uncounted(StyleCounter.VERSION, after, size)) {
      styles.of(vote.vote(), vote.battle(), Time.now()).ifPresent(stored::add);
      last = vote.vote();
    }
    return last;
  }

  /** The Vote that comes next, without touching it: to pass by one that cannot be counted. */
  public UUID next(UUID after) {
    List<UncountedVote> next = new VoteStyles(store).uncounted(StyleCounter.VERSION, after, 1);
    return next.isEmpty() ? after : next.get(0).vote();
  }
}
