package org.privatearena.access.limit.control;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a person may do. Null is no limit.
 *
 * @param battlesADay that begin, at least 1
 * @param battlesAtOnce that are being answered, at least 1
 * @param tokensADay asked and answered, at least 1
 */
public record Limits(Long battlesADay, Long battlesAtOnce, Long tokensADay) {

  /** Nothing is limited. */
  public static final Limits NONE = new Limits(null, null, null);

  /** The largest number that a limit can be. */
  public static final long LARGEST = 1_000_000_000_000L;

  /** Seconds after which it is worth to look whether a battle has been answered. */
  static final int SOON = 5;

  /** Whether a number can be a limit. */
  public static boolean allowed(long number) {
    return number >= 1 && number <= LARGEST;
  }

  /** The more generous of each kind. */
  Limits orMore(Limits other) {
    return new Limits(
        more(battlesADay, other.battlesADay),
        more(battlesAtOnce, other.battlesAtOnce),
        more(tokensADay, other.tokensADay));
  }

  private static Long more(Long one, Long other) {
    return one == null || other == null ? null : Long.valueOf(Math.max(one, other));
  }

  /** Null for no limit. */
  public Long of(LimitKind kind) {
    return switch (kind) {
      case BATTLES_A_DAY -> battlesADay;
      case BATTLES_AT_ONCE -> battlesAtOnce;
      case TOKENS_A_DAY -> tokensADay;
    };
  }

  /** The same without what only counts where a Battle begins. */
  public Limits goingOn() {
    return new Limits(null, battlesAtOnce, tokensADay);
  }

  /**
   * Holds what was done against the limits.
   *
   * @param done today, without what is wished now
   * @param day the day of {@code now}
   * @return empty where one more is allowed
   */
  public Optional<Reached> reached(Done done, ArenaDay day, Instant now) {
    return Stream.of(LimitKind.values())
        .filter(kind -> of(kind) != null && done.of(kind) >= of(kind))
        .findFirst()
        .map(kind -> new Reached(kind, of(kind), again(kind, day, now), day.zone()));
  }

  private static Instant again(LimitKind kind, ArenaDay day, Instant now) {
    return kind == LimitKind.BATTLES_AT_ONCE ? now.plusSeconds(SOON) : day.next(now);
  }

  /**
   * What a person has done.
   *
   * @param battles begun today
   * @param answering now
   * @param tokens asked and answered today
   */
  public record Done(long battles, long answering, long tokens) {

    /**
     * Characters that count as one token. One number for all models: were it what each model's
     * server counts, a limit would tell of the model.
     */
    static final int CHARACTERS_OF_A_TOKEN = 4;

    /** The same from characters, which are rounded up to a token. */
    public static Done of(long battles, long answering, long characters) {
      return new Done(
          battles, answering, (characters + CHARACTERS_OF_A_TOKEN - 1) / CHARACTERS_OF_A_TOKEN);
    }

    long of(LimitKind kind) {
      return switch (kind) {
        case BATTLES_A_DAY -> battles;
        case BATTLES_AT_ONCE -> answering;
        case TOKENS_A_DAY -> tokens;
      };
    }
  }
}
