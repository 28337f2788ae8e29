package org.privatearena.battle.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.access.control.Person;
import org.privatearena.access.control.TextVault;
import org.privatearena.access.limit.control.Reached;
import org.privatearena.battle.entity.Answer;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.BattleState;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.entity.Side;
import org.privatearena.battle.entity.Turn;
import org.privatearena.catalog.control.Message;
import org.privatearena.catalog.control.Routes;
import org.privatearena.shared.control.Node;
import org.privatearena.shared.control.Time;

/** Goes on with a Battle: another Turn, or a void one once more. */
@Stateless
public class NextTurn {

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Routes routes;
  @Inject private TextVault vault;
  @Inject private Node node;
  @Inject private Allowance allowance;

  /** Another prompt to the same pair, which remembers what was said. */
  public Scheduled follow(Person person, UUID id, Prompt prompt) {
    Battles battles = new Battles(store);
    Optional<Battle> found = battles.locked(id).filter(b -> b.belongsTo(person.id()));
    if (found.isEmpty()) {
      return Scheduled.unknown();
    }
    Battle battle = found.get();
    if (battle.state() != BattleState.READY) {
      return Scheduled.refused(
          "not-ready",
          "Another prompt can be sent once both answers are complete, until the vote.");
    }
    Optional<Reached> reached = allowance.toGoOn(person);
    if (reached.isPresent()) {
      return Scheduled.limited(reached.get());
    }
    int number = battles.turns(id).size() + 1;
    battle.answerAgain();
    Turn turn =
        new Turn(
            id, number, vault.sealFindable(person.id(), prompt.text()), node.name(), Time.now());
    battles.add(turn);
    return Scheduled.run(order(battles, battle, turn, EnumSet.allOf(Side.class)));
  }

  /**
   * Runs the last Turn again. Where the mode hides who is fast both sides are asked, whatever the
   * caller wants: beside an answer that is there already the pace would be that of one side alone.
   *
   * @param side only this one, null for both
   */
  public Scheduled retry(Person person, UUID id, int number, Side side) {
    Battles battles = new Battles(store);
    Optional<Battle> found = battles.locked(id).filter(b -> b.belongsTo(person.id()));
    Optional<Turn> turn = found.flatMap(b -> battles.turn(id, number));
    if (turn.isEmpty()) {
      return Scheduled.unknown();
    }
    if (found.get().state() != BattleState.VOID) {
      return Scheduled.refused("not-void", "Only a turn that failed can be run again.");
    }
    if (side != null && !failedAlone(battles, turn.get(), side)) {
      return Scheduled.refused(
          "side-not-failed",
          "Only a side that failed beside a complete one can be run again alone. Leave out side.");
    }
    Optional<Reached> reached = allowance.toGoOn(person);
    if (reached.isPresent()) {
      return Scheduled.limited(reached.get());
    }
    Instant now = Time.now();
    found.get().answerAgain();
    turn.get().again(node.name(), now);
    boolean both = side == null || found.get().mode() != Mode.LIVE;
    Set<Side> sides = both ? EnumSet.allOf(Side.class) : EnumSet.of(side);
    return Scheduled.run(order(battles, found.get(), turn.get(), sides));
  }

  private static boolean failedAlone(Battles battles, Turn turn, Side side) {
    Side other = side == Side.A ? Side.B : Side.A;
    return battles.counting(turn.id(), side).isEmpty()
        && battles.counting(turn.id(), other).isPresent();
  }

  private TurnOrder order(Battles battles, Battle battle, Turn turn, Set<Side> sides) {
    String kept =
        EnumSet.allOf(Side.class).stream()
            .filter(side -> !sides.contains(side))
            .flatMap(side -> battles.counting(turn.id(), side).stream())
            .map(this::text)
            .findFirst()
            .orElse("");
    return new TurnOrder(
        battle.id(),
        battle.memberId(),
        turn.id(),
        turn.number(),
        turn.attempt(),
        battle.mode(),
        battle.draw(),
        sides,
        routes.to(sides.stream().map(battle.draw()::revision).toList()),
        kept,
        talk(battles, battle, turn, Side.A),
        talk(battles, battle, turn, Side.B));
  }

  private List<Message> talk(Battles battles, Battle battle, Turn last, Side side) {
    List<Message> talk = new ArrayList<>();
    for (Turn turn : battles.turns(battle.id())) {
      talk.add(Message.user(vault.open(turn.promptId())));
      if (turn.number() < last.number()) {
        battles
            .counting(turn.id(), side)
            .ifPresent(answer -> talk.add(Message.assistant(text(answer))));
      }
    }
    return talk;
  }

  private String text(Answer answer) {
    return answer.textId().map(vault::open).orElse("");
  }
}
