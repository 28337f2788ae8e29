package org.privatearena.rating.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.temporal.ChronoUnit;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.rating.control.LiveBoard;

/** What compliance and administrators look at beside the leaderboard. */
@Named
@RequestScoped
public class DiagnosticsView {

  @Inject private SignedInView signedIn;
  @Inject private DiagnosisRequest asked;

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    if (!signedIn.isOverseer()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** Whether votes were looked at, be there none. */
  public boolean isLooked() {
    return asked.looked();
  }

  /** Whether there is something to tell. */
  public boolean isFound() {
    return asked.diagnosis() != null;
  }

  public long getVotes() {
    return board().board().votes();
  }

  public int getRaters() {
    return board().raters();
  }

  /** Models that take part, rated or not. */
  public int getModels() {
    return board().listed().size();
  }

  /** When the votes were counted, in ISO 8601 and UTC. */
  public String getComputed() {
    return board().computed().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private LiveBoard board() {
    return asked.board();
  }
}
