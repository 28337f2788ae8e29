package org.privatearena.access.limit.control;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * That a limit is reached. It tells the limit and the time, and not what was used: that would tell
 * how long answers were of which the person has seen nothing.
 *
 * @param most the limit
 * @param again when it is possible again; where battles are answered, when to look again
 * @param zone of the arena's days
 */
public record Reached(LimitKind kind, long most, Instant again, ZoneId zone) {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.ENGLISH);

  /** From now until it is possible again, at least 1. */
  public int seconds(Instant now) {
    // A second that has begun counts.
    return (int) Math.max(1, Duration.between(now, again).plusNanos(999_999_999).toSeconds());
  }

  /** Which limit, how much, and when again, for the person, in English. */
  public String sentence() {
    return switch (kind) {
      case BATTLES_A_DAY ->
          "You can begin %s a day, and have. ".formatted(counted("battle")) + when();
      case TOKENS_A_DAY ->
          "You can use %s a day, counted over what you ask and what both models answer, and have. "
                  .formatted(counted("token"))
              + when();
      case BATTLES_AT_ONCE ->
          "You can have %s answered at once, and have. Wait until one has ended, then send this again."
              .formatted(counted("battle"));
    };
  }

  private String counted(String what) {
    return most == 1 ? "one " + what : String.format(Locale.ENGLISH, "%,d %ss", most, what);
  }

  private String when() {
    return "Send this again from %s (%s) on.".formatted(TIME.format(again.atZone(zone)), zone);
  }
}
