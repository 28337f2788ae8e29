package org.privatearena.shared.boundary;

import jakarta.ejb.EJBException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What nobody expected: told to the log in full, to the caller with a number to ask for. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

  @Override
  public Response toResponse(Throwable failure) {
    String incident = UUID.randomUUID().toString();
    LOG.log(Level.SEVERE, "incident " + incident, failure);
    if (failure instanceof EJBException && databaseGone(failure)) {
      Response response =
          Problem.response(
              503,
              "unavailable",
              "The database cannot be reached. Nothing was stored; try again in a few seconds.");
      return Response.fromResponse(response).header("Retry-After", 5).build();
    }
    return Problem.response(
        500, "failed", "The server failed. Tell an administrator the number " + incident + ".");
  }

  private static boolean databaseGone(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLNonTransientConnectionException
          || cause instanceof SQLTransientException
          || cause instanceof java.net.ConnectException) {
        return true;
      }
    }
    return false;
  }
}
