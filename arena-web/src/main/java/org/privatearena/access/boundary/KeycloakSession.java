package org.privatearena.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Knows whether the session at Keycloak from which a page's session came still lives. The server
 * itself looks at that for pages, and only while their browser sends all of its cookies; a cookie
 * alone would outlive it. Asks at most every few seconds for each session.
 *
 * <p>Asks by the refresh grant (RFC 6749, section 6), because Keycloak lets no client introspect
 * its own refresh token. What it grants is thrown away, so the realm must not revoke refresh tokens
 * that were used.
 */
@ApplicationScoped
public class KeycloakSession {

  private static final Logger LOG = Logger.getLogger(KeycloakSession.class.getName());
  private static final Duration GOOD_FOR = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final int REMEMBERED = 20_000;

  /**
   * @param at of {@link System#nanoTime}, which nobody sets back
   */
  private record Seen(boolean alive, long at) {

    boolean fresh() {
      return System.nanoTime() - at < GOOD_FOR.toNanos();
    }
  }

  private final Map<String, Seen> sessions = new ConcurrentHashMap<>();
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /** When it last did not answer, of {@link System#nanoTime}; null before the first time. */
  private volatile Long silentSince;

  @Inject
  @ConfigProperty(name = "arena.oidc.issuer")
  private String issuer;

  @Inject
  @ConfigProperty(name = "arena.oidc.backchannel-url")
  private Optional<String> backchannel;

  @Inject
  @ConfigProperty(name = "arena.oidc.client-id")
  private String client;

  @Inject
  @ConfigProperty(name = "arena.oidc.client-secret")
  private String secret;

  /**
   * Whether the session of this refresh token lives. While Keycloak cannot be asked the last answer
   * stands, and where there is none yet the session counts as alive: it has only just begun.
   */
  boolean alive(String refreshToken) {
    long now = System.nanoTime();
    Seen seen = sessions.get(refreshToken);
    if (seen != null && (!seen.alive() || seen.fresh())) {
      return seen.alive();
    }
    boolean alive = ask(refreshToken).orElse(seen == null || seen.alive());
    if (sessions.size() >= REMEMBERED) {
      sessions.clear();
    }
    sessions.put(refreshToken, new Seen(alive, now));
    return alive;
  }

  /**
   * Whether the caller's session lives, to be asked later and on any thread. A bearer token has no
   * session, so it always does.
   */
  public BooleanSupplier ofCaller() {
    return CallerSubject.refreshToken()
        .<BooleanSupplier>map(token -> () -> alive(token))
        .orElse(() -> true);
  }

  /** After a question that nobody answered no other is asked for a while: each would wait too. */
  private Optional<Boolean> ask(String refreshToken) {
    Long silent = silentSince;
    if (silent != null && System.nanoTime() - silent < GOOD_FOR.toNanos()) {
      return Optional.empty();
    }
    String pair = encoded(client) + ":" + encoded(secret);
    String credentials = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(backchannel.orElse(issuer) + "/protocol/openid-connect/token"))
            .timeout(PATIENCE)
            .header("Authorization", "Basic " + credentials)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString(
                    "grant_type=refresh_token&refresh_token=" + encoded(refreshToken)))
            .build();
    try {
      HttpResponse<InputStream> response =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (JsonReader reader = Json.createReader(response.body())) {
        String error = reader.readObject().getString("error", "");
        if (response.statusCode() == 200 || error.equals("invalid_grant")) {
          return Optional.of(error.isEmpty());
        }
        LOG.log(Level.WARNING, "Keycloak tells nothing of a session: {0}", error);
      }
    } catch (IOException | RuntimeException e) {
      silentSince = System.nanoTime();
      LOG.log(Level.WARNING, "Keycloak cannot be asked about a session: {0}", e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
