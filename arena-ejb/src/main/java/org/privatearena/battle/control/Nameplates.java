package org.privatearena.battle.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Choice;
import org.privatearena.catalog.entity.Models;
import org.privatearena.catalog.entity.Revision;

/** Reads the names behind a Battle, of one that has been voted on and of no other. */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Nameplates {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  /**
   * @throws IllegalStateException before the vote
   */
  public Reveal of(Battle battle, Choice choice) {
    if (battle.state() != BattleState.VOTED) {
      throw new IllegalStateException("names before the vote");
    }
    return new Reveal(choice, named(battle.draw().revisionA()), named(battle.draw().revisionB()));
  }

  private Reveal.Named named(UUID id) {
    Revision revision = new Models(store).revision(id).orElseThrow();
    return new Reveal.Named(revision.model().key(), revision.model().name(), revision.number());
  }
}
