package org.privatearena.compliance.retention.boundary;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.privatearena.shared.boundary.Problem;

/** Says by REST what is wrong with an order: 422. */
@Provider
public class WrongOrderMapper implements ExceptionMapper<WrongOrder> {

  @Override
  public Response toResponse(WrongOrder wrong) {
    return Problem.of(422, wrong.fault().code(), wrong.fault().detail()).getResponse();
  }
}
