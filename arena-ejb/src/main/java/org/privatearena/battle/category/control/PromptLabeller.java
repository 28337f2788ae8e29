package org.privatearena.battle.category.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.privatearena.battle.category.entity.PromptLabel;
import org.privatearena.battle.category.entity.PromptLabels;
import org.privatearena.battle.category.entity.PromptPlace;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.Turn;
import org.privatearena.shared.control.Time;

/** Labels a prompt in the transaction that stores it, where its text is at hand. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PromptLabeller {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private PromptClassifier classifier;

  /** Labels a new Turn, and tells its Battle the language. */
  public void label(Battle battle, Turn turn, String prompt) {
    keep(turn, read(battle, turn.number(), prompt));
  }

  /**
   * What a prompt is, stored nowhere yet; the Battle is told the language.
   *
   * @param number of the Turn in its Battle, from 1
   */
  public Labels read(Battle battle, int number, String prompt) {
    Labels labels = classifier.label(prompt, number);
    battle.speaks(labels.language());
    return labels;
  }

  /** Stores what the prompt of a new Turn is. */
  public void keep(Turn turn, Labels labels) {
    PromptPlace place =
        new PromptPlace(turn.id(), turn.battleId(), turn.number(), turn.promptId(), Time.now());
    add(place, labels, place.promptedAt());
  }

  /** Labels a prompt that may be older than its label. */
  public Labels label(PromptPlace place, String prompt, Instant now) {
    Labels labels = classifier.label(prompt, place.number());
    add(place, labels, now);
    return labels;
  }

  private void add(PromptPlace place, Labels labels, Instant now) {
    new PromptLabels(store)
        .add(
            new PromptLabel(
                place, labels.categories(), labels.language(), PromptClassifier.VERSION, now));
  }
}
