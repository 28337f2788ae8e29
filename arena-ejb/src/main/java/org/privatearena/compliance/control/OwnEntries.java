package org.privatearena.compliance.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.privatearena.access.control.Person;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.battle.entity.Battles;

/** Says which entries of the Ledger exist for a person. */
@Stateless
public class OwnEntries {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private LedgerBook book;

  /** Compliance sees all; others see the entries of their own votes. */
  public boolean includes(long index, Person person) {
    return person.roles().contains("compliance")
        || book.entry(index)
            .filter(entry -> new Battles(store).voteOf(entry.record(), person.id()))
            .isPresent();
  }
}
