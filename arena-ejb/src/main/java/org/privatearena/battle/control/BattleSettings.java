package org.privatearena.battle.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.audit.control.RecordedSettings;
import org.privatearena.battle.entity.Mode;

/** What an operator can set about battles. */
@ApplicationScoped
public class BattleSettings implements RecordedSettings {

  @Inject
  @ConfigProperty(name = "arena.battle.prompt.max-characters", defaultValue = "30000")
  private int longestPrompt;

  @Inject
  @ConfigProperty(name = "arena.battle.mode", defaultValue = "paced")
  private String mode;

  @Inject
  @ConfigProperty(name = "arena.battle.paced.tick-milliseconds", defaultValue = "75")
  private int tickMilliseconds;

  @Inject
  @ConfigProperty(name = "arena.battle.paced.fastest", defaultValue = "400")
  private int fastest;

  @Inject
  @ConfigProperty(name = "arena.battle.paced.unsure", defaultValue = "70")
  private int unsure;

  @Inject
  @ConfigProperty(name = "arena.battle.complete.longest-hold-seconds", defaultValue = "60")
  private int longestHoldSeconds;

  @Inject
  @ConfigProperty(name = "arena.battle.sitting.pause-minutes", defaultValue = "30")
  private int pauseMinutes;

  @Inject
  @ConfigProperty(name = "arena.battle.events.keep-open-seconds", defaultValue = "15")
  private int keepOpenSeconds;

  /** Characters. */
  public int longestPrompt() {
    return longestPrompt;
  }

  /** The mode where the request names none. */
  public Mode mode() {
    return Modes.parse(mode)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "arena.battle.mode must be paced, live or complete, not " + mode));
  }

  /** How fast answers are shown where they are not shown as they come. */
  Tempo tempo() {
    return new Tempo(
        Duration.ofMillis(tickMilliseconds),
        fastest,
        unsure,
        Duration.ofSeconds(longestHoldSeconds));
  }

  /** A longer pause begins another sitting. */
  Duration pause() {
    return Duration.ofMinutes(pauseMinutes);
  }

  /** Time between two comment lines on a silent event stream. */
  public Duration keepOpen() {
    return Duration.ofSeconds(keepOpenSeconds);
  }

  /** How answers are shown, and when a sitting ends. */
  @Override
  public Map<String, String> recorded() {
    return Map.of(
        "arena.battle.mode", mode,
        "arena.battle.paced.tick-milliseconds", Integer.toString(tickMilliseconds),
        "arena.battle.paced.fastest", Integer.toString(fastest),
        "arena.battle.paced.unsure", Integer.toString(unsure),
        "arena.battle.complete.longest-hold-seconds", Integer.toString(longestHoldSeconds),
        "arena.battle.sitting.pause-minutes", Integer.toString(pauseMinutes));
  }
}
