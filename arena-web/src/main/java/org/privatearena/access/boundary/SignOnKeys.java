package org.privatearena.access.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while Keycloak gives the keys with which tokens are checked. */
@Readiness
@ApplicationScoped
public class SignOnKeys implements HealthCheck {

  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private static final Duration GOOD_FOR = Duration.ofSeconds(15);

  @Inject
  @ConfigProperty(name = "arena.oidc.issuer")
  private String issuer;

  @Inject
  @ConfigProperty(name = "arena.oidc.backchannel-url")
  private Optional<String> backchannel;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private Instant lastGood = Instant.MIN;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("sign-on keys")
        .status(good(backchannel.orElse(issuer), Instant.now()))
        .build();
  }

  /**
   * Whether the realm gives its keys, asked at most once in {@link #GOOD_FOR} while it does.
   *
   * @param realm its address, without a slash at the end
   */
  synchronized boolean good(String realm, Instant now) {
    if (lastGood.plus(GOOD_FOR).isBefore(now) && keys(realm)) {
      lastGood = now;
    }
    return !lastGood.plus(GOOD_FOR).isBefore(now);
  }

  private boolean keys(String realm) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/certs"))
            .timeout(PATIENCE)
            .build();
    try {
      HttpResponse<InputStream> response =
          http.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (JsonReader reader = Json.createReader(response.body())) {
        return response.statusCode() == 200 && !reader.readObject().getJsonArray("keys").isEmpty();
      }
    } catch (IOException | RuntimeException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
