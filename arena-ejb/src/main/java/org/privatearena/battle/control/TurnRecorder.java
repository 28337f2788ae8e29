package org.privatearena.battle.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.access.control.TextVault;
import org.privatearena.audit.control.Ledger;
import org.privatearena.battle.category.control.PromptLabeller;
import org.privatearena.battle.entity.Answer;
import org.privatearena.battle.entity.AnswerState;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Figures;
import org.privatearena.battle.entity.Side;
import org.privatearena.battle.entity.Turn;
import org.privatearena.battle.entity.TurnState;
import org.privatearena.battle.safety.control.IdentityLeaks;
import org.privatearena.catalog.control.AnswerEnd;
import org.privatearena.catalog.control.CallFigures;
import org.privatearena.catalog.control.Usage;
import org.privatearena.catalog.entity.Models;
import org.privatearena.shared.control.Time;

/**
 * Stores how a Turn ended: both Answers, the Turn's state and the Battle's, with the flag where an
 * answer names a model, and what kind of prompt it was, in one transaction, and an entry of the
 * Ledger where it is void.
 */
@Stateless
public class TurnRecorder {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private TextVault vault;
  @Inject private Ledger ledger;
  @Inject private IdentityLeaks leaks;
  @Inject private PromptLabeller labeller;

  /**
   * @param ended the sides that were asked; a side that is missing keeps its complete Answer
   * @return ready where both sides have a complete Answer, else void; also void, and nothing kept
   *     of what was said, where the person was erased meanwhile
   */
  public LiveTurn.Outcome settle(TurnOrder order, Map<Side, EndedSide> ended) {
    Battles battles = new Battles(store);
    Battle battle = battles.locked(order.battle()).orElseThrow();
    Turn turn = battles.turn(order.battle(), order.number()).orElseThrow();
    if (turn.state() != TurnState.ANSWERING || turn.attempt() != order.attempt()) {
      return turn.state() == TurnState.READY ? LiveTurn.Outcome.READY : LiveTurn.Outcome.VOID;
    }
    boolean erased = !battle.belongsTo(order.member());
    if (!erased) {
      ended.forEach((side, end) -> battles.add(answer(order, side, end)));
      label(battle, turn, Optional.of(order.prompt()));
    }
    boolean complete = !erased && ended.values().stream().allMatch(EndedSide::complete);
    if (complete) {
      if (leaks.in(order.answers(ended), order.prompts())) {
        battle.leaksIdentity();
      }
      turn.ready(Time.now());
      battle.ready();
      return LiveTurn.Outcome.READY;
    }
    giveUp(battle, turn, ended, Time.now());
    return LiveTurn.Outcome.VOID;
  }

  /**
   * Once, with the end of the first attempt, whatever that is; where the prompt is stored a person
   * waits.
   *
   * @param prompt empty where it was destroyed
   */
  private void label(Battle battle, Turn turn, Optional<String> prompt) {
    if (turn.attempt() == 1) {
      prompt.ifPresent(text -> labeller.label(battle, turn, text));
    }
  }

  /**
   * @param ended none where the node is gone
   */
  private void giveUp(Battle battle, Turn turn, Map<Side, EndedSide> ended, Instant now) {
    turn.voided(now);
    battle.voided();
    ledger.appendOpen(VoidRecords.of(new Models(store), battle, turn, ended, now));
  }

  private Answer answer(TurnOrder order, Side side, EndedSide ended) {
    UUID text = ended.text().isEmpty() ? null : vault.seal(order.member(), ended.text());
    AnswerEnd end = ended.end();
    return new Answer(
        order.turn(),
        side,
        order.attempt(),
        ended.endpoint(),
        state(end),
        end instanceof AnswerEnd.Complete complete ? complete.finishReason().name() : null,
        end instanceof AnswerEnd.Failed failed ? failed.reason().name() : null,
        text,
        figures(ended));
  }

  static AnswerState state(AnswerEnd end) {
    if (end instanceof AnswerEnd.Complete) {
      return AnswerState.COMPLETE;
    }
    if (end instanceof AnswerEnd.Filtered) {
      return AnswerState.FILTERED;
    }
    return end instanceof AnswerEnd.Cancelled ? AnswerState.STOPPED : AnswerState.FAILED;
  }

  private static Figures figures(EndedSide ended) {
    CallFigures call = ended.end().figures();
    Usage usage = ended.end() instanceof AnswerEnd.Complete complete ? complete.usage() : null;
    Instant sent = call.sent() == null ? Time.now() : call.sent();
    return new Figures(
        ended.text().length(),
        usage == null ? null : usage.promptTokens(),
        usage == null ? null : usage.completionTokens(),
        sent,
        call.firstToken() == null ? null : sent.plus(call.firstToken()),
        sent.plus(call.end()));
  }

  /**
   * Says that these Turns still run. One whose end could not be stored is not among them: its lease
   * runs out.
   */
  public void renewLeases(Set<UUID> running) {
    if (!running.isEmpty()) {
      new Battles(store).renewLeases(running, Time.now());
    }
  }

  /**
   * Makes void what a node has left behind.
   *
   * @return how many Turns
   */
  public int voidAbandoned() {
    Battles battles = new Battles(store);
    Instant now = Time.now();
    int count = 0;
    for (Turn left : battles.abandoned(now)) {
      Battle battle = battles.locked(left.battleId()).orElseThrow();
      store.refresh(left);
      if (left.abandoned(now)) {
        label(battle, left, vault.find(left.promptId()));
        giveUp(battle, left, Map.of(), now);
        count++;
      }
    }
    return count;
  }
}
