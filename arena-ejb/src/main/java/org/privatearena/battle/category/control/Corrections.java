package org.privatearena.battle.category.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.access.control.TextVault;
import org.privatearena.audit.control.Ledger;
import org.privatearena.battle.category.entity.BattleLabels;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.category.entity.CategoryCorrection;
import org.privatearena.battle.category.entity.PromptLabels;
import org.privatearena.battle.entity.Battles;
import org.privatearena.shared.control.Time;

/** Corrects the categories of Battles. The callers see to it that only administrators get here. */
@Stateless
public class Corrections {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;
  @Inject private TextVault vault;

  /**
   * Stores what counts from now on, with its entry, or neither. Corrections of one Battle wait for
   * each other, so that each says truly what was before it.
   *
   * @param categories may be empty
   * @param reason not blank; sealed under the administrator's key
   */
  public Correction correct(
      Person administrator, UUID battle, Set<Category> categories, String reason) {
    if (new Battles(store).locked(battle).isEmpty()) {
      return new Correction.Unknown();
    }
    PromptLabels labels = new PromptLabels(store);
    Optional<BattleLabels> before = labels.of(battle);
    if (before.isEmpty()) {
      return new Correction.NotLabelled();
    }
    if (before.get().categories().equals(categories)) {
      return new Correction.Unchanged();
    }
    CategoryCorrection correction =
        new CategoryCorrection(
            before.get(),
            labels.corrections(battle).size() + 1,
            categories,
            administrator.id(),
            vault.seal(administrator.id(), reason),
            Time.now());
    ledger.append(CategoryRecords.of(correction, reason));
    store.flush();
    labels.add(correction);
    store.flush();
    return new Correction.Stored(labels.of(battle).orElseThrow());
  }
}
