package org.privatearena.shared.boundary;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.privatearena.shared.control.DatabaseAway;

/** What nobody expected: told to the log in full, to the caller with a number to ask for. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    if (DatabaseAway.causes(failure)) {
      LOG.log(Level.WARNING, "the database is away: {0}", failure.toString());
      return Problem.unavailable().getResponse();
    }
    String incident = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, "incident " + incident, failure);
    return Problem.response(
        500, "failed", "The server failed. Tell an administrator the number " + incident + ".");
  }
}
