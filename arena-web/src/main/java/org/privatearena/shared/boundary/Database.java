package org.privatearena.shared.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready only while the database answers. That its migrations are the right ones was checked at the
 * start: the application does not run otherwise.
 */
@Readiness
@ApplicationScoped
public class Database implements HealthCheck {

  private static final int SECONDS = 2;

  @Resource(lookup = "jdbc/arena")
  private DataSource database;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder response = HealthCheckResponse.named("database");
    try (Connection connection = database.getConnection()) {
      return response.status(connection.isValid(SECONDS)).build();
    } catch (SQLException e) {
      return response.down().build();
    }
  }
}
