package org.privatearena.battle.rater.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.access.control.PersonHandles;
import org.privatearena.access.control.Pseudonyms;
import org.privatearena.access.entity.Member;
import org.privatearena.access.entity.Members;
import org.privatearena.audit.control.Ledger;
import org.privatearena.audit.control.LedgerRecord;
import org.privatearena.battle.rater.entity.RaterFlag;
import org.privatearena.battle.rater.entity.RaterFlags;
import org.privatearena.shared.control.Time;

/**
 * Flags people, and takes flags back. The callers see to it that only compliance and administrators
 * get here.
 */
@Stateless
public class RaterDesk {

  private static final int MOST = 500;

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;
  @Inject private Pseudonyms pseudonyms;

  /** By which this person names others here. */
  public PersonHandles handles(Person person) {
    return pseudonyms.handles(person);
  }

  /**
   * Stores what counts for all votes of somebody from now on, with its entry, or neither. Who speak
   * of one person at once wait for each other.
   *
   * @param handle of this person for somebody
   * @param flagged whether the votes are left out; false takes a flag back
   * @param reason not blank
   */
  public FlagOutcome say(Person by, String handle, boolean flagged, String reason) {
    Optional<Member> member = handles(by).member(handle).flatMap(new Members(store)::locked);
    if (member.isEmpty()) {
      return new FlagOutcome.Unknown();
    }
    UUID id = member.get().id();
    if (id.equals(by.id())) {
      return new FlagOutcome.Own();
    }
    if (member.get().anonymous()) {
      return new FlagOutcome.Nobodys();
    }
    RaterFlags flags = new RaterFlags(store);
    Optional<RaterFlag> last = flags.last(id);
    if (last.map(RaterFlag::flagged).orElse(false) == flagged) {
      return new FlagOutcome.Unchanged();
    }
    int number = last.map(RaterFlag::number).orElse(0) + 1;
    RaterFlag flag = new RaterFlag(id, number, flagged, reason, by.id(), Time.now());
    flags.add(flag);
    ledger.append(RaterRecords.of(flag));
    store.flush();
    return new FlagOutcome.Stored(flag);
  }

  /** Whether somebody's votes are flagged now. */
  public boolean flagged(UUID member) {
    return new RaterFlags(store).flagged(member);
  }

  /** What counts of those who are flagged now, newest first; at most 500. */
  public List<RaterFlag> standing() {
    return new RaterFlags(store).standing(MOST);
  }

  /** The newest 500 of all that was ever said, newest first. */
  public List<RaterFlag> history() {
    return new RaterFlags(store).history(MOST);
  }

  /** What an entry of these kinds commits to; empty for any other. */
  public Optional<LedgerRecord> record(UUID id) {
    return Optional.ofNullable(store.find(RaterFlag.class, id)).map(RaterRecords::of);
  }
}
