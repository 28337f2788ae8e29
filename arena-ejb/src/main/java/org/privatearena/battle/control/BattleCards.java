package org.privatearena.battle.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.access.control.TextVault;
import org.privatearena.battle.entity.Answer;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Side;
import org.privatearena.battle.entity.Turn;
import org.privatearena.battle.entity.TurnState;
import org.privatearena.catalog.control.FailureReason;

/** Reads Battles for their own evaluator, and only what may be shown. */
@Stateless
public class BattleCards {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private TextVault vault;
  @Inject private TurnRunner runner;

  /** The card of a Battle; empty where there is none for this person. */
  public Optional<BattleCard> card(Person person, UUID battle) {
    return own(person, battle).map(this::card);
  }

  /** The Battle that the person has begun last and not yet voted on, to go on with. */
  public Optional<BattleCard> unfinished(Person person) {
    return new Battles(store)
        .latestOf(person.id())
        .filter(b -> b.state() != BattleState.VOTED && b.state() != BattleState.EXPIRED)
        .map(this::card);
  }

  public Optional<StoredTurn> stored(Person person, UUID battle, int number) {
    return own(person, battle)
        .flatMap(b -> new Battles(store).turn(battle, number).map(this::stored));
  }

  /** A Turn, whoever may see it: for those who were let in to watch it already. */
  public Optional<StoredTurn> stored(UUID battle, int number) {
    return new Battles(store).turn(battle, number).map(this::stored);
  }

  private Optional<Battle> own(Person person, UUID battle) {
    return new Battles(store).byId(battle).filter(b -> b.belongsTo(person.id()));
  }

  private BattleCard card(Battle battle) {
    List<BattleCard.TurnCard> turns =
        new Battles(store)
            .turns(battle.id()).stream().map(turn -> card(battle, stored(turn))).toList();
    return new BattleCard(
        battle.id(), battle.state().name(), battle.mode().name().toLowerCase(Locale.ROOT), turns);
  }

  private BattleCard.TurnCard card(Battle battle, StoredTurn stored) {
    LiveTurn turn =
        stored.state() == TurnState.ANSWERING
            ? runner.live(battle.id(), stored.number()).orElseGet(stored::replay)
            : stored.replay();
    return new BattleCard.TurnCard(
        stored.number(),
        stored.prompt(),
        stored.state().name(),
        stored.state() == TurnState.VOID && stored.busy(),
        turn.card(Side.A),
        turn.card(Side.B));
  }

  private StoredTurn stored(Turn turn) {
    List<Answer> answers = new Battles(store).answers(turn.id());
    return new StoredTurn(
        turn.number(),
        turn.attempt(),
        turn.state(),
        busy(turn, answers),
        vault.find(turn.promptId()).orElse(""),
        said(answers, Side.A),
        said(answers, Side.B));
  }

  private static boolean busy(Turn turn, List<Answer> answers) {
    return answers.stream()
        .anyMatch(
            answer ->
                answer.attempt() == turn.attempt()
                    && answer.failure().filter(FailureReason.BUSY.name()::equals).isPresent());
  }

  private StoredTurn.Said said(List<Answer> answers, Side side) {
    return answers.stream()
        .filter(answer -> answer.side() == side)
        .max(
            (one, other) ->
                one.complete() == other.complete()
                    ? Integer.compare(one.attempt(), other.attempt())
                    : Boolean.compare(one.complete(), other.complete()))
        .map(
            answer ->
                new StoredTurn.Said(
                    answer.textId().flatMap(vault::find).orElse(""), answer.complete()))
        .orElse(new StoredTurn.Said("", false));
  }
}
