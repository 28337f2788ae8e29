package org.privatearena.rating.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.rating.control.Leaderboard;

/** The live leaderboard. */
@Path("/leaderboard")
@RequestScoped
@RolesAllowed({"evaluator", "compliance", "admin"})
@Produces(MediaType.APPLICATION_JSON)
public class LeaderboardResource {

  @Inject private CurrentPerson person;
  @Inject private Leaderboard leaderboard;

  @GET
  public LeaderboardJson read() {
    return LeaderboardJson.of(leaderboard.seenBy(person.get()));
  }
}
