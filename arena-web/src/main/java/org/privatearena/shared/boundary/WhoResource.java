package org.privatearena.shared.boundary;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

@Path("/whoami")
public class WhoResource {
  @GET
  public String who(@Context SecurityContext sc) {
    return String.valueOf(sc.getUserPrincipal()) + " evaluator=" + sc.isUserInRole("evaluator");
  }
}
