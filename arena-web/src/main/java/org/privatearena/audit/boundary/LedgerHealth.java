package org.privatearena.audit.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.privatearena.audit.control.OutsideCopies;
import org.privatearena.audit.control.Sealing;

/**
 * Whether the Ledger is signed. The reasons are told in general, the log has the rest. A database
 * that does not go on from what was signed makes the server unready; entries that wait for long, or
 * a copy that cannot be written, are a warning.
 */
@Readiness
@ApplicationScoped
public class LedgerHealth implements HealthCheck {

  @Inject private Sealing sealing;
  @Inject private OutsideCopies copies;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder health = HealthCheckResponse.named("ledger");
    return sealing
        .refusal()
        .map(reason -> health.down().withData("reason", reason.split(":", 2)[0]))
        .orElseGet(() -> health.up().withData("state", state()))
        .build();
  }

  private String state() {
    if (sealing.lag().compareTo(Sealing.LONGEST_LAG) > 0) {
      return "warning: entries wait for their seal";
    }
    if (sealing.copyProblem().isPresent()) {
      return "warning: checkpoints are not copied outside the database";
    }
    return copies.any() ? "sealed" : "sealed, without a copy outside the database";
  }
}
