package org.privatearena.battle.traffic.boundary;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import org.privatearena.battle.traffic.control.FleetSheet;
import org.privatearena.battle.traffic.entity.Served;
import org.privatearena.catalog.control.FailureReason;
import org.privatearena.catalog.control.SeenHealth;
import org.privatearena.shared.boundary.Texts;

/** An endpoint as the page has it, in one language. */
public final class FleetLine {

  private static final String NOTHING = "–";
  private static final Set<String> KNOWN =
      Arrays.stream(FailureReason.values()).map(Enum::name).collect(toUnmodifiableSet());

  private final FleetSheet.Line line;
  private final Texts texts;

  FleetLine(FleetSheet.Line line, Texts texts) {
    this.line = line;
    this.texts = texts;
  }

  public String getId() {
    return line.endpoint().id().toString();
  }

  public String getKey() {
    return line.model().key();
  }

  public String getUrl() {
    return line.endpoint().url();
  }

  /** In small letters. */
  public String getStage() {
    return word(line.model().stage().name());
  }

  /** In small letters. */
  public String getBreaker() {
    return word(line.health().breaker().name());
  }

  /** Of the calls of this node lately, also those after which another endpoint was asked. */
  public SeenHealth.Lately getLately() {
    return line.health().lately();
  }

  public int getRunning() {
    return line.health().running();
  }

  /** Calls of all servers against the limit, in words; empty where there is none. */
  public String getLeased() {
    Integer limit = line.endpoint().maxConcurrent();
    return limit == null ? "" : texts.say("fleet.leased", line.leased(), limit);
  }

  public String getCalls() {
    return texts.say("fleet.count", served() == null ? 0 : served().calls());
  }

  /** Whether anything failed. */
  public boolean isFailing() {
    return served() != null && served().failed() > 0;
  }

  /** The share of calls that failed, in words. */
  public String getFailed() {
    return served() == null
        ? NOTHING
        : texts.say("fleet.share", (double) served().failed() / served().calls());
  }

  /**
   * The most frequent reason as a sentence; empty where nothing failed or another version said why.
   */
  public String getReason() {
    return served() == null
        ? ""
        : served()
            .failure()
            .filter(KNOWN::contains)
            .map(code -> texts.say("probe.failure." + word(code)))
            .orElse("");
  }

  public String getFirstToken() {
    return served() == null ? NOTHING : whole(served().firstToken());
  }

  public String getLateToken() {
    return served() == null ? NOTHING : whole(served().lateToken());
  }

  public String getRate() {
    return served() == null ? NOTHING : tenths(served().rate());
  }

  public String getLowRate() {
    return served() == null ? NOTHING : tenths(served().lowRate());
  }

  /** The newest probe; null where there was none. */
  public SeenHealth.Probe getProbe() {
    return line.health().probe();
  }

  public List<FleetBar> getBars() {
    return FleetBar.of(line.calls(), line.failed());
  }

  private Served served() {
    return line.served();
  }

  private String whole(OptionalDouble value) {
    return value.isPresent() ? texts.say("fleet.count", value.getAsDouble()) : NOTHING;
  }

  private String tenths(OptionalDouble value) {
    return value.isPresent() ? texts.say("fleet.tenths", value.getAsDouble()) : NOTHING;
  }

  private static String word(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
