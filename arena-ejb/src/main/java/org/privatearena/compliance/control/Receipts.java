package org.privatearena.compliance.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.audit.control.Disclosure;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.battle.control.VoteRecords;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Battles;

/** Makes receipts of people's own votes. */
@Stateless
public class Receipts {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private VoteRecords records;
  @Inject private Disclosure disclosure;
  @Inject private LedgerBook book;

  /**
   * The receipt of the vote on a person's own Battle.
   *
   * @return empty before the vote, for somebody else's Battle, and where its salt was destroyed
   */
  public Optional<Receipt> of(Person person, UUID battleId) {
    Battles battles = new Battles(store);
    return battles
        .byId(battleId)
        .filter(b -> b.belongsTo(person.id()) && b.state() == BattleState.VOTED)
        .flatMap(b -> receipt(battles, b));
  }

  private Optional<Receipt> receipt(Battles battles, Battle battle) {
    LedgerRecord voted = records.of(battle, battles.voteOn(battle.id()).orElseThrow());
    String leaf = book.leaf(voted.id());
    return disclosure
        .show(voted, name -> true)
        .map(fields -> new Receipt(voted.id(), leaf, fields, sealed(voted.id())));
  }

  private Optional<Receipt.Sealed> sealed(UUID record) {
    return book.placeOf(record)
        .flatMap(
            index ->
                book.head()
                    .flatMap(
                        head ->
                            book.inclusion(index, head.size())
                                .map(proof -> new Receipt.Sealed(proof, head.note()))));
  }
}
