package org.privatearena.compliance.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.audit.control.Disclosure;
import org.privatearena.audit.control.LedgerBook;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.audit.control.RecordsSaid;
import org.privatearena.battle.control.VoteRecords;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Vote;
import org.privatearena.battle.rater.control.RaterDesk;

/** Makes receipts of people's own votes, and of the entries of the arena itself. */
@Stateless
public class Receipts {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private VoteRecords records;
  @Inject private Disclosure disclosure;
  @Inject private LedgerBook book;
  @Inject private RecordsSaid said;
  @Inject private RaterDesk raters;

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

  /**
   * The receipt of an entry of the arena's own, such as a change of models or keys, or of a flag of
   * a person.
   *
   * @return empty where there is no entry, or its fields stand elsewhere, or this person may still
   *     vote on the battle that it is about
   */
  public Optional<Receipt> ofEntry(Person person, long index) {
    return book.entry(index)
        .map(LedgerBook.SealedEntry::record)
        .filter(record -> !mayStillVote(person, record))
        .flatMap(
            record ->
                fields(record)
                    .map(fields -> new Receipt(record, book.leaf(record), fields, sealed(record))));
  }

  private Optional<List<Disclosure.Shown>> fields(UUID record) {
    return disclosure.showOpen(record).or(() -> raters.record(record).flatMap(disclosure::showAll));
  }

  private boolean mayStillVote(Person person, UUID record) {
    return said.of(record)
        .filter(entry -> entry.kind().equals("battle-void"))
        .flatMap(entry -> new Battles(store).byId(UUID.fromString(entry.subject())))
        .filter(battle -> battle.belongsTo(person.id()) && battle.state() != BattleState.VOTED)
        .isPresent();
  }

  private Optional<Receipt> receipt(Battles battles, Battle battle) {
    Vote vote = battles.voteOn(battle.id()).orElseThrow();
    LedgerRecord voted = records.of(battle, vote);
    List<Disclosure.Shown> fields = disclosure.show(voted, vote.digests(), name -> true);
    return fields.stream().anyMatch(Disclosure.Shown::open)
        ? Optional.of(new Receipt(voted.id(), book.leaf(voted.id()), fields, sealed(voted.id())))
        : Optional.empty();
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
