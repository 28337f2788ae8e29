package org.privatearena.battle.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.access.control.Person;
import org.privatearena.access.limit.control.ArenaDay;
import org.privatearena.access.limit.control.LimitBook;
import org.privatearena.access.limit.control.Limits;
import org.privatearena.access.limit.control.Reached;
import org.privatearena.battle.entity.Battles;
import org.privatearena.battle.entity.Usage;
import org.privatearena.shared.control.Time;

/**
 * Holds people to their limits, in the transaction that stores what they wish. Somebody waits: it
 * asks the database nothing where nothing is limited, else one question.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Allowance {

  /** Characters are counted of Battles that are not older when the day begins. */
  private static final Duration REACH = Duration.ofDays(30);

  @PersistenceContext(unitName = "arena")
  private EntityManager store;

  @Inject private LimitBook limits;

  @Inject
  @ConfigProperty(name = "arena.time-zone", defaultValue = "UTC")
  private String timeZone;

  /**
   * Whether a Battle may begin. Where limits apply, other requests of the person wait until this
   * transaction ends.
   *
   * @param stamp of the catalogue, as it was read for the draw
   * @return empty where it may
   */
  public Optional<Reached> toBegin(Person person, long stamp) {
    return reached(person, limits.at(stamp, person.groups()));
  }

  /** The same for another Turn, or a void one once more. */
  public Optional<Reached> toGoOn(Person person) {
    return reached(person, limits.known(person.groups()).goingOn());
  }

  private Optional<Reached> reached(Person person, Limits allowed) {
    if (allowed.equals(Limits.NONE)) {
      return Optional.empty();
    }
    ArenaDay day = new ArenaDay(ZoneId.of(timeZone));
    Instant now = Time.now();
    Instant since = day.begin(now);
    Usage used =
        new Battles(store)
            .usage(person.id(), since, since.minus(REACH), allowed.tokensADay() != null);
    Limits.Done done = Limits.Done.of(used.begun(), used.answering(), used.characters());
    return allowed.reached(done, day, now);
  }
}
