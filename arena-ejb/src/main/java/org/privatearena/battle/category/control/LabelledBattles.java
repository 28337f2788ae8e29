package org.privatearena.battle.category.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.battle.category.entity.BattleLabels;
import org.privatearena.battle.category.entity.PromptLabels;

/** What the labels say, without any text. Days are those of UTC. */
@Stateless
public class LabelledBattles {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /**
   * @param to the last day, which counts too
   */
  public PromptStream stream(LocalDate from, LocalDate to) {
    return new PromptStream(from, to, new PromptLabels(store).stream(from, to));
  }

  /** The latest Battles of these days, newest first. */
  public List<BattleLabels> latest(LocalDate from, LocalDate to, int limit) {
    return new PromptLabels(store)
        .latest(
            from.atStartOfDay().toInstant(ZoneOffset.UTC),
            to.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
            limit);
  }

  /**
   * Battles whose labels were made or corrected since then: see {@link PromptLabels#changedSince}.
   *
   * @param after the last Battle of the page before; a UUID of zeros for the first page
   * @param limit at most 10,000
   */
  public List<BattleLabels> changedSince(Instant since, UUID after, int limit) {
    return new PromptLabels(store).changedSince(since, after, limit);
  }

  /** How the labels of a Battle came about; empty where it is unknown or has none yet. */
  public Optional<LabelHistory> history(UUID battle) {
    PromptLabels labels = new PromptLabels(store);
    return labels
        .of(battle)
        .map(
            now ->
                new LabelHistory(
                    now,
                    labels.first(battle).stream().map(LabelHistory.First::of).toList(),
                    labels.corrections(battle).stream().map(LabelHistory.Change::of).toList()));
  }
}
