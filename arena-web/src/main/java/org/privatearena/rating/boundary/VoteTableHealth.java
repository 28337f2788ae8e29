package org.privatearena.rating.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.privatearena.rating.control.LiveVotes;

/**
 * How far the votes have been read into memory after a start. Battles and votes go on meanwhile, so
 * this never makes the server unready.
 */
@Readiness
@ApplicationScoped
public class VoteTableHealth implements HealthCheck {

  @Inject private LiveVotes votes;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("vote-table").up().withData("state", votes.progress()).build();
  }
}
