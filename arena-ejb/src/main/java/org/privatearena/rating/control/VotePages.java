package org.privatearena.rating.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.audit.entity.Seal;
import org.privatearena.audit.entity.Seals;
import org.privatearena.battle.category.entity.BattleLabels;
import org.privatearena.battle.category.entity.PromptLabels;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.SealedVote;
import org.privatearena.battle.entity.VoteRow;
import org.privatearena.battle.rater.entity.RaterFlags;
import org.privatearena.battle.style.control.StyleCounter;
import org.privatearena.battle.style.entity.VoteStyle;
import org.privatearena.battle.style.entity.VoteStyles;

/** Votes from the database, a page in a transaction. */
@Stateless
public class VotePages {

  static final int PAGE = 10_000;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject
  @ConfigProperty(name = "arena.retention.anonymous-votes", defaultValue = "true")
  private boolean anonymous;

  /** Whether votes count that have nobody behind them any more. */
  public boolean withAnonymous() {
    return anonymous;
  }

  /** The next votes in the order in which they were cast. */
  public List<VoteRow> after(Instant at, UUID id) {
    return new Battles(store).votesAfter(StyleCounter.VERSION, at, id, anonymous, PAGE);
  }

  /** The categories of these battles, at most 10,000; those without a label are left out. */
  public List<BattleLabels> labels(Collection<UUID> battles) {
    return battles.isEmpty() ? List.of() : new PromptLabels(store).of(battles);
  }

  /** Battles whose labels were made or corrected since then, the next in the order of their ids. */
  public List<BattleLabels> changedSince(Instant since, UUID after) {
    return new PromptLabels(store).changedSince(since, after, PAGE);
  }

  /** Counts of style made since then and later than their votes, in the order of their battles. */
  public List<VoteStyle> countedLaterSince(Instant since, UUID after) {
    return new VoteStyles(store).countedLaterSince(StyleCounter.VERSION, since, after, PAGE);
  }

  /** The Members all of whose votes are flagged now. */
  public Set<UUID> flagged() {
    return new RaterFlags(store).flagged();
  }

  /** The size of the Ledger's newest signed state; empty where nothing has been signed. */
  public Optional<Long> checkpoint() {
    return new Seals(store).newest().map(Seal::size);
  }

  /** The next votes in the order of the Ledger's tree, from an index to below a size. */
  public List<SealedVote> sealed(long from, long size) {
    return new Battles(store).sealed(from, size, PAGE);
  }

  /** How many votes {@link #after} gives in all. */
  public long count() {
    return new Battles(store).votes(anonymous);
  }
}
