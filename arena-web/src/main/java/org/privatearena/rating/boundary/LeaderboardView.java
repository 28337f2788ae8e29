package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.rating.control.LiveBoard;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Exclusion;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** What the leaderboard as a page was computed from, and whom it leaves out. */
@Named
@RequestScoped
public class LeaderboardView {

  private static final int NAMED = 3;

  @Inject private SignedInView signedIn;
  @Inject private BoardRequest asked;
  @Inject private PreferencesView preferences;

  private LiveBoard live;

  @PostConstruct
  void look() {
    live = asked.board();
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    if (!signedIn.isReader()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** Whether there is a board, be it without votes. */
  public boolean isShown() {
    return live != null;
  }

  /** When the board was computed, in ISO 8601 and UTC. */
  public String getComputed() {
    return live.computed().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Why the other models are not rated, a sentence each. */
  public List<String> getExcluded() {
    Texts texts = new Texts(preferences.getLocale());
    return live.board().excluded().stream().map(e -> sentence(texts, e)).toList();
  }

  private static String sentence(Texts texts, Exclusion exclusion) {
    List<String> others = exclusion.others().stream().map(Contestant::name).toList();
    String named = String.join(", ", others.subList(0, Math.min(NAMED, others.size())));
    return texts.say(
        "board.reason." + exclusion.reason().name(),
        exclusion.contestant().name(),
        others.isEmpty()
            ? ""
            : texts.say("board.reason.others", named, Math.max(0, others.size() - NAMED)));
  }

  /** Models on the board, rated or not. */
  public int getModels() {
    return live.listed().size();
  }

  public long getVotes() {
    return live.board().votes();
  }

  public int getRaters() {
    return live.raters();
  }
}
