package org.privatearena.battle.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.access.control.TextVault;
import org.privatearena.audit.control.Commitment;
import org.privatearena.audit.control.Ledger;
import org.privatearena.battle.entity.Answer;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Choice;
import org.privatearena.battle.entity.Exchange;
import org.privatearena.battle.entity.Turn;
import org.privatearena.battle.entity.Vote;
import org.privatearena.battle.entity.VoteNote;
import org.privatearena.battle.style.control.AnswerStyles;
import org.privatearena.battle.style.entity.VoteStyle;
import org.privatearena.battle.style.entity.VoteStyles;
import org.privatearena.shared.control.Time;

/**
 * Casts votes. Vote, counts of style, notes, ledger leaf and the Battle's state are one
 * transaction; what it returns reaches the caller only after that has committed, and carries the
 * names.
 */
@Stateless
public class VoteRecorder {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Ledger ledger;
  @Inject private TextVault vault;
  @Inject private Nameplates nameplates;
  @Inject private VoteRecords records;
  @Inject private AnswerStyles styles;

  /**
   * Decides from the Battle's state under its lock; repeated with the same choice it is harmless.
   */
  public Verdict vote(Person person, UUID id, Choice choice, Remarks remarks) {
    Battles battles = new Battles(store);
    Optional<Battle> own = battles.locked(id).filter(b -> b.belongsTo(person.id()));
    if (own.isEmpty()) {
      return new Verdict.Unknown();
    }
    Battle battle = own.get();
    if (battle.state() == BattleState.VOTED) {
      Choice standing = battles.voteOn(id).orElseThrow().choice();
      return standing == choice
          ? new Verdict.Stands(nameplates.of(battle, standing))
          : new Verdict.AlreadyVoted(standing);
    }
    if (battle.state() != BattleState.READY) {
      return new Verdict.NotReady(battle.state());
    }
    cast(battles, battle, choice, person.groups(), remarks);
    return new Verdict.Stands(nameplates.of(battle, choice));
  }

  private void cast(
      Battles battles, Battle battle, Choice choice, Set<String> groups, Remarks remarks) {
    Instant now = Time.now();
    List<Exchange> said = records.said(battle.id());
    Turn last = said.get(said.size() - 1).turn();
    Vote vote = battle.vote(last, choice, groups, now);
    List<Answer> counting =
        said.stream().flatMap(exchange -> exchange.counting().values().stream()).toList();
    Optional<VoteStyle> style = styles.of(vote.id(), battle.id(), counting, now);
    Commitment commitment = ledger.append(records.of(battle, vote, style, said));
    vote.commitTo(VoteRecords.CAST, commitment.digests(), commitment.value());
    battles.add(vote);
    style.ifPresent(new VoteStyles(store)::add);
    if (!remarks.empty()) {
      note(battles, battle, vote, false, remarks);
    }
  }

  /** The names behind a Battle of this person; empty before the vote. */
  public Optional<Reveal> reveal(Person person, UUID id) {
    Battles battles = new Battles(store);
    return battles
        .byId(id)
        .filter(b -> b.belongsTo(person.id()) && b.state() == BattleState.VOTED)
        .map(b -> nameplates.of(b, battles.voteOn(id).orElseThrow().choice()));
  }

  /** What came of a later remark. */
  public enum Noted {
    STORED,
    NOT_VOTED,
    UNKNOWN
  }

  /** Stores a remark that was made when the names were known. */
  public Noted note(Person person, UUID id, Remarks remarks) {
    Battles battles = new Battles(store);
    Optional<Battle> own = battles.locked(id).filter(b -> b.belongsTo(person.id()));
    if (own.isEmpty()) {
      return Noted.UNKNOWN;
    }
    Optional<Vote> vote = battles.voteOn(id);
    vote.ifPresent(v -> note(battles, own.get(), v, true, remarks));
    return vote.isPresent() ? Noted.STORED : Noted.NOT_VOTED;
  }

  private void note(
      Battles battles, Battle battle, Vote vote, boolean afterReveal, Remarks remarks) {
    UUID comment =
        remarks.comment().isBlank() ? null : vault.seal(battle.memberId(), remarks.comment());
    VoteNote note = new VoteNote(vote.id(), afterReveal, remarks.reasons(), comment, Time.now());
    ledger.append(records.of(battle, vote, note, remarks.comment()));
    store.flush();
    battles.add(note);
  }
}
