package org.privatearena.battle.style.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.control.TextVault;
import org.privatearena.battle.entity.Answer;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Side;
import org.privatearena.battle.style.entity.StyleCounts;
import org.privatearena.battle.style.entity.VoteStyle;

/** Counts the answers that a Vote compared: the last complete ones of all Turns of its Battle. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AnswerStyles {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private TextVault vault;

  /**
   * What is to be stored beside a Vote; empty where a side has no complete Answer.
   *
   * @param now when it was counted: the moment of the Vote where both are stored together
   * @throws IllegalStateException where a text can no longer be opened
   */
  public Optional<VoteStyle> of(UUID vote, UUID battle, Instant now) {
    return of(vote, battle, new Battles(store).counting(battle), now);
  }

  /** The same, where the Answers that count are at hand. */
  public Optional<VoteStyle> of(UUID vote, UUID battle, Collection<Answer> counting, Instant now) {
    Map<Side, StyleCounts> sums = new EnumMap<>(Side.class);
    for (Answer answer : counting) {
      sums.merge(answer.side(), counts(answer), StyleCounts::plus);
    }
    return sums.size() < Side.values().length
        ? Optional.empty()
        : Optional.of(
            new VoteStyle(
                vote, battle, StyleCounter.VERSION, sums.get(Side.A), sums.get(Side.B), now));
  }

  private StyleCounts counts(Answer answer) {
    return answer.textId().map(vault::open).map(StyleCounter::of).orElse(StyleCounts.NONE);
  }
}
