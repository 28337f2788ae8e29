package org.privatearena.shared.boundary;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Gives the container's own errors the form of a problem too. */
@Provider
public class ProblemMapper implements ExceptionMapper<WebApplicationException> {

  @Override
  public Response toResponse(WebApplicationException error) {
    Response response = error.getResponse();
    if (error instanceof Problem || response.getStatus() < 400) {
      return response;
    }
    int status = response.getStatus();
    Response problem = StatusProblems.response(status);
    return Response.fromResponse(problem).replaceAll(headers(response, problem)).build();
  }

  private static jakarta.ws.rs.core.MultivaluedMap<String, Object> headers(
      Response from, Response problem) {
    jakarta.ws.rs.core.MultivaluedMap<String, Object> headers =
        new jakarta.ws.rs.core.MultivaluedHashMap<>(problem.getHeaders());
    for (String kept : new String[] {"Allow", "WWW-Authenticate", "Retry-After"}) {
      if (from.getHeaders().containsKey(kept)) {
        headers.put(kept, from.getHeaders().get(kept));
      }
    }
    return headers;
  }
}
