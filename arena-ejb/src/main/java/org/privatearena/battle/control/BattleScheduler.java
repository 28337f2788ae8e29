package org.privatearena.battle.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
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
import org.privatearena.battle.draw.control.PairDraw;
import org.privatearena.battle.entity.Battle;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Draw;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.entity.Outset;
import org.privatearena.battle.entity.Repeatable;
import org.privatearena.battle.entity.Side;
import org.privatearena.battle.entity.Sitting;
import org.privatearena.battle.entity.Turn;
import org.privatearena.battle.sampling.control.DrawTable;
import org.privatearena.battle.sampling.control.DrawTables;
import org.privatearena.catalog.control.Contestants;
import org.privatearena.catalog.control.FleetHealth;
import org.privatearena.catalog.control.Lineup;
import org.privatearena.catalog.control.Message;
import org.privatearena.shared.control.Node;
import org.privatearena.shared.control.Time;
import org.privatearena.shared.entity.Ids;
import org.privatearena.shared.entity.Words;

/** Draws a pair for a person, and stores Battle and Turn before anybody is asked. */
@Stateless
public class BattleScheduler {

  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private Contestants contestants;
  @Inject private FleetHealth health;
  @Inject private DrawTables tables;
  @Inject private TextVault vault;
  @Inject private Node node;
  @Inject private BattleSettings settings;
  @Inject private Allowance allowance;

  /**
   * @param key of a repeatable request, null for none
   */
  public Scheduled begin(Person person, Prompt prompt, Mode mode, String key) {
    return Beginning.timed("write", () -> store(person, prompt, mode, key));
  }

  private Scheduled store(Person person, Prompt prompt, Mode mode, String key) {
    Battles battles = new Battles(store);
    Outset outset = outset(battles, person);
    byte[] hash = key == null ? null : hash(outset, prompt, mode);
    Optional<Repeatable> earlier =
        key == null ? Optional.empty() : battles.repeatable(person.id(), key);
    if (earlier.isPresent()) {
      return repeated(earlier.get(), hash);
    }
    Lineup lineup = contestants.at(outset.catalogue());
    Lineup.Field field = lineup.forBattle(person.groups(), health);
    DrawTable table = tables.of(field.ready());
    if (!table.possible()) {
      return Scheduled.refused(
          "not-enough-models",
          NotEnough.sentence(field),
          field.ready().size(),
          field.paused(),
          field.unreachable());
    }
    Optional<Reached> reached = allowance.toBegin(person, lineup.stamp());
    if (reached.isPresent()) {
      return limited(battles, person, key, hash, reached.get());
    }
    Instant now = Time.now();
    Battle battle =
        Battle.begin(
            person.id(),
            mode,
            drawn(table, field),
            sitting(outset, now),
            person.groups(),
            person.seesFleet() ? Set.of(Battle.SEES_FLEET) : Set.of(),
            node.name(),
            now);
    UUID text = vault.sealFindable(outset.key(), prompt.text());
    battles.add(battle);
    if (key != null) {
      battles.add(new Repeatable(new Repeatable.Id(person.id(), key), hash, battle.id(), now));
    }
    Turn turn = new Turn(battle.id(), 1, text, node.name(), now);
    battles.add(turn);
    TurnOrder order = order(battle, turn, prompt, lineup);
    // All at once and here, so that the commit is nothing but that.
    store.flush();
    return Scheduled.run(order);
  }

  /** While it waited for others, one of them may have begun what it asks for. */
  private static Scheduled limited(
      Battles battles, Person person, String key, byte[] hash, Reached reached) {
    return Optional.ofNullable(key)
        .flatMap(repeatable -> battles.repeatable(person.id(), repeatable))
        .map(earlier -> repeated(earlier, hash))
        .orElseGet(() -> Scheduled.limited(reached));
  }

  private static Scheduled repeated(Repeatable earlier, byte[] hash) {
    return earlier.sameRequest(hash)
        ? new Scheduled(new Begun.Answering(earlier.battleId(), 1, true), null)
        : Scheduled.refused(
            "idempotency-key-reused",
            "This Idempotency-Key was used for another prompt. Use a new key for a new request.");
  }

  private static Draw drawn(DrawTable table, Lineup.Field field) {
    long seed = RANDOM.nextLong();
    DrawTable.Drawn drawn = table.draw(seed);
    return new Draw(
        drawn.a().revision(),
        drawn.b().revision(),
        PairDraw.RULE,
        seed,
        drawn.probability(),
        drawn.pairs(),
        table.epsilon(),
        leftOut(field));
  }

  /** Granted Models that could not be drawn, by reason. */
  private static String leftOut(Lineup.Field field) {
    List<String> words = new ArrayList<>();
    if (field.paused() > 0) {
      words.add("not-active=" + field.paused());
    }
    if (field.unreachable() > 0) {
      words.add("no-endpoint=" + field.unreachable());
    }
    return Words.join(words);
  }

  private Sitting sitting(Outset outset, Instant now) {
    return outset
        .satSince(now.minus(settings.pause()))
        .map(Sitting::next)
        .orElseGet(() -> new Sitting(Ids.next(), 1));
  }

  /**
   * What an earlier request with the same key has begun, for who may not begin another.
   *
   * @param key null for none
   * @return empty where there was none
   */
  public Optional<Scheduled> earlier(Person person, Prompt prompt, Mode mode, String key) {
    Battles battles = new Battles(store);
    return Optional.ofNullable(key)
        .flatMap(repeatable -> battles.repeatable(person.id(), repeatable))
        .map(earlier -> repeated(earlier, hash(outset(battles, person), prompt, mode)));
  }

  private static Outset outset(Battles battles, Person person) {
    return battles
        .outset(person.id())
        .orElseThrow(() -> new IllegalStateException("no key for member " + person.id()));
  }

  private byte[] hash(Outset outset, Prompt prompt, Mode mode) {
    return vault.fingerprint(outset.key(), mode + "\n" + prompt.text());
  }

  private static TurnOrder order(Battle battle, Turn turn, Prompt prompt, Lineup lineup) {
    Draw draw = battle.draw();
    List<Message> talk = List.of(Message.user(prompt.text()));
    return new TurnOrder(
        battle.id(),
        battle.memberId(),
        turn.id(),
        turn.number(),
        turn.attempt(),
        battle.mode(),
        draw,
        EnumSet.allOf(Side.class),
        lineup.waysTo(List.of(draw.revision(Side.A), draw.revision(Side.B))),
        "",
        talk,
        talk);
  }
}
