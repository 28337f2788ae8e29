package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.rating.control.Leaderboard;
import org.privatearena.rating.control.LiveBoard;
import org.privatearena.rating.engine.control.Exclusion;
import org.privatearena.rating.engine.control.Row;

/** The live leaderboard as a page. */
@Named
@RequestScoped
public class LeaderboardView {

  @Inject private CurrentPerson person;
  @Inject private SignedInView signedIn;
  @Inject private Leaderboard leaderboard;

  private LiveBoard live;
  private List<BoardLine> lines = List.of();
  private List<String> excluded = List.of();

  @PostConstruct
  void look() {
    if (signedIn.isReader()) {
      live = leaderboard.seenBy(person.get());
      List<Row> rows = live.board().rows();
      BoardScale scale = BoardScale.of(rows);
      lines = rows.stream().map(r -> BoardLine.of(r, live.listing(r.contestant()), scale)).toList();
      excluded = live.board().excluded().stream().map(Exclusion::sentence).toList();
    }
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    if (live == null) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** The rated models, highest first. */
  public List<BoardLine> getLines() {
    return lines;
  }

  /** Why the other models are not rated, a sentence each. */
  public List<String> getExcluded() {
    return excluded;
  }

  /** Models on the board, rated or not. */
  public int getModels() {
    return lines.size() + excluded.size();
  }

  public long getVotes() {
    return live.board().votes();
  }

  public int getRaters() {
    return live.raters();
  }
}
