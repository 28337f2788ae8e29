package org.privatearena.catalog.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.shared.control.Refusal;

/** What an operator can set about models and the calls to them. */
@ApplicationScoped
public class CatalogSettings {

  @Inject
  @ConfigProperty(name = "arena.catalog.file")
  private Optional<Path> file;

  @Inject
  @ConfigProperty(name = "arena.catalog.allowed-hosts", defaultValue = "none")
  private String allowedHosts;

  @Inject
  @ConfigProperty(name = "arena.upstream.connect-seconds", defaultValue = "5")
  private int connectSeconds;

  @Inject
  @ConfigProperty(name = "arena.upstream.first-token-seconds", defaultValue = "60")
  private int firstTokenSeconds;

  @Inject
  @ConfigProperty(name = "arena.upstream.idle-seconds", defaultValue = "30")
  private int idleSeconds;

  @Inject
  @ConfigProperty(name = "arena.upstream.total-seconds", defaultValue = "300")
  private int totalSeconds;

  @Inject
  @ConfigProperty(name = "arena.upstream.answer.max-characters", defaultValue = "200000")
  private int longestAnswer;

  @Inject
  @ConfigProperty(name = "arena.upstream.line.max-bytes", defaultValue = "1048576")
  private int longestLine;

  @Inject
  @ConfigProperty(name = "arena.upstream.body.max-bytes", defaultValue = "8388608")
  private long longestBody;

  @Inject
  @ConfigProperty(name = "arena.upstream.threads", defaultValue = "4")
  private int threads;

  @Inject
  @ConfigProperty(name = "arena.upstream.breaker.failures", defaultValue = "5")
  private int breakerFailures;

  @Inject
  @ConfigProperty(name = "arena.upstream.breaker.wait-seconds", defaultValue = "30")
  private int breakerWaitSeconds;

  @Inject
  @ConfigProperty(name = "arena.upstream.breaker.longest-pause-seconds", defaultValue = "300")
  private int longestPauseSeconds;

  @Inject
  @ConfigProperty(name = "arena.upstream.probe-seconds", defaultValue = "30")
  private int probeSeconds;

  Optional<Path> file() {
    return file.filter(path -> !path.toString().isBlank());
  }

  /**
   * @throws Refusal where the list cannot be understood
   */
  AllowedHosts allowedHosts() {
    try {
      return AllowedHosts.parse(allowedHosts.equals("none") ? "" : allowedHosts);
    } catch (IllegalArgumentException e) {
      throw Refusal.of("arena.catalog.allowed-hosts: " + e.getMessage(), e);
    }
  }

  StreamLimits limits() {
    try {
      return new StreamLimits(
          Duration.ofSeconds(connectSeconds),
          Duration.ofSeconds(firstTokenSeconds),
          Duration.ofSeconds(idleSeconds),
          Duration.ofSeconds(totalSeconds),
          longestAnswer,
          longestLine,
          longestBody);
    } catch (IllegalArgumentException e) {
      throw Refusal.of("arena.upstream: " + e.getMessage(), e);
    }
  }

  BreakerLimits breakers() {
    try {
      return new BreakerLimits(
          breakerFailures,
          Duration.ofSeconds(breakerWaitSeconds),
          Duration.ofSeconds(longestPauseSeconds),
          probeInterval().isPresent());
    } catch (IllegalArgumentException e) {
      throw Refusal.of("arena.upstream.breaker: " + e.getMessage(), e);
    }
  }

  /** Between two probes of an Endpoint; empty where none are made. */
  Optional<Duration> probeInterval() {
    return probeSeconds > 0 ? Optional.of(Duration.ofSeconds(probeSeconds)) : Optional.empty();
  }

  int threads() {
    return threads;
  }
}
