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

/** Labels a prompt in the transaction that stores its answers, where its text is at hand. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class PromptLabeller {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private PromptClassifier classifier;

  /** Labels a Turn that was not labelled yet, and tells its Battle the language. */
  public void label(Battle battle, Turn turn, String prompt) {
    PromptPlace place =
        new PromptPlace(
            turn.id(), turn.battleId(), turn.number(), turn.promptId(), turn.startedAt());
    battle.speaks(label(place, prompt, Time.now()).language());
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
