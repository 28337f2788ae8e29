package org.privatearena.battle.category.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.privatearena.access.control.TextVault;
import org.privatearena.battle.category.entity.PromptLabels;
import org.privatearena.battle.category.entity.PromptPlace;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Battles;
import org.privatearena.shared.control.Time;

/** Labels prompts that are older than the classifier, a page in one transaction. */
@Stateless
public class LabelPages {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private TextVault vault;
  @Inject private PromptLabeller labeller;

  /**
   * Labels the page behind a Turn, unless another node is at it.
   *
   * @return the last Turn of the page; the one given where nothing was left or not ours to do
   */
  public UUID label(UUID after, int size) {
    PromptLabels labels = new PromptLabels(store);
    if (!labels.alone()) {
      return after;
    }
    UUID last = after;
    for (PromptPlace place : labels.unlabelled(after, size)) {
      Labels said = labeller.label(place, vault.open(place.text()), Time.now());
      tell(place.battle(), said.language());
      last = place.turn();
    }
    return last;
  }

  /** The Turn that comes next, without touching it: to pass by one that cannot be opened. */
  public UUID next(UUID after) {
    List<PromptPlace> next = new PromptLabels(store).unlabelled(after, 1);
    return next.isEmpty() ? after : next.get(0).turn();
  }

  /** A Battle that waits for its vote shall hand its language on to it. */
  private void tell(UUID id, String language) {
    Battles battles = new Battles(store);
    if (language != null && battles.byId(id).orElseThrow().state() != BattleState.VOTED) {
      Battle battle = battles.locked(id).orElseThrow();
      if (battle.state() != BattleState.VOTED) {
        battle.speaks(language);
      }
    }
  }
}
