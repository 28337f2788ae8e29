package org.privatearena.battle.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an operator can set about battles that wait because models are busy. */
@ApplicationScoped
public class QueueSettings {

  private static final int LONGEST_QUEUE = 100_000;
  private static final int LONGEST_WAIT_SECONDS = 3_600;

  @Inject
  @ConfigProperty(name = "arena.queue.max", defaultValue = "100")
  private int max;

  @Inject
  @ConfigProperty(name = "arena.queue.longest-wait-seconds", defaultValue = "60")
  private int longestWaitSeconds;

  /**
   * Battles that may wait on this node; with that many none begins.
   *
   * @throws IllegalArgumentException where that is no sensible number
   */
  int max() {
    return within("arena.queue.max", max, 1, LONGEST_QUEUE);
  }

  /**
   * Then a turn is void.
   *
   * @throws IllegalArgumentException where that is no sensible time
   */
  Duration longestWait() {
    return Duration.ofSeconds(
        within("arena.queue.longest-wait-seconds", longestWaitSeconds, 1, LONGEST_WAIT_SECONDS));
  }

  private static int within(String name, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "%s must be %d to %d, not %d".formatted(name, least, most, value));
    }
    return value;
  }
}
