package org.privatearena.compliance.retention.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.shared.control.Refusal;
import org.privatearena.shared.control.Time;

/** How long what is kept, as the settings say. */
@ApplicationScoped
public class RetentionPolicy {

  /** After the EU AI Act, articles 19 and 26(6), for systems to which they apply. */
  static final int USUAL_FLOOR = 183;

  @Inject
  @ConfigProperty(name = "arena.retention.texts.days", defaultValue = "180")
  private int textDays;

  @Inject
  @ConfigProperty(name = "arena.retention.figures.days", defaultValue = "730")
  private int figureDays;

  @Inject
  @ConfigProperty(name = "arena.retention.floor.days", defaultValue = "183")
  private int floorDays;

  @Inject
  @ConfigProperty(name = "arena.retention.floor.reason")
  private Optional<String> floorReason;

  @Inject
  @ConfigProperty(name = "arena.erasure.backup.days", defaultValue = "30")
  private int backupDays;

  @Inject
  @ConfigProperty(name = "arena.time-zone", defaultValue = "UTC")
  private String timeZone;

  /** The policy as it is now. */
  public Policy now() {
    return new Policy(textDays, figureDays);
  }

  /** The shortest time, in days, that figures may be kept. */
  public int floorDays() {
    return floorDays;
  }

  /** Why the floor is lower than usual; empty where it is not. */
  public String floorReason() {
    return floorReason.map(String::strip).orElse("");
  }

  /** For so many days there are backups of Members' keys. */
  public int backupDays() {
    return backupDays;
  }

  LocalDate today() {
    return LocalDate.ofInstant(Time.now(), ZoneId.of(timeZone));
  }

  /**
   * @throws Refusal where the settings contradict each other
   */
  void check() {
    if (textDays < 1 || figureDays < textDays || floorDays < 1 || backupDays < 0) {
      throw Refusal.of(
          "arena.retention: texts are kept for a day at least, figures at least as long as texts",
          null);
    }
    if (floorDays < USUAL_FLOOR && floorReason().isEmpty()) {
      throw Refusal.of(
          "arena.retention.floor.days is below %d: give the reason in arena.retention.floor.reason"
              .formatted(USUAL_FLOOR),
          null);
    }
    if (figureDays < floorDays) {
      throw Refusal.of(
          "arena.retention.figures.days is %d, below the floor of %d (arena.retention.floor.days)"
              .formatted(figureDays, floorDays),
          null);
    }
    try {
      ZoneId.of(timeZone);
    } catch (DateTimeException e) {
      throw Refusal.of("arena.time-zone: " + e.getMessage(), e);
    }
  }
}
