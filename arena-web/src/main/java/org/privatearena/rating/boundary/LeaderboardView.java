package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.rating.control.Leaderboard;
import org.privatearena.rating.control.LiveBoard;
import org.privatearena.rating.engine.control.Contestant;
import org.privatearena.rating.engine.control.Exclusion;
import org.privatearena.rating.engine.control.Row;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** The live leaderboard as a page. */
@Named
@RequestScoped
public class LeaderboardView {

  private static final int NAMED = 3;
  private static final double MEAN = 1000;

  @Inject private CurrentPerson person;
  @Inject private SignedInView signedIn;
  @Inject private Leaderboard leaderboard;

  @Inject private PreferencesView preferences;

  private LiveBoard live;
  private BoardScale scale;
  private List<BoardLine> lines = List.of();
  private List<String> excluded = List.of();

  @PostConstruct
  void look() {
    if (signedIn.isReader()) {
      live = leaderboard.seenBy(person.get());
      List<Row> rows = live.board().rows();
      scale = BoardScale.of(rows);
      lines = rows.stream().map(r -> BoardLine.of(r, live.listing(r.contestant()), scale)).toList();
      Texts texts = new Texts(preferences.getLocale());
      excluded = live.board().excluded().stream().map(e -> sentence(texts, e)).toList();
    }
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

  /** Places of the drawing's axis. */
  public List<BoardScale.Tick> getTicks() {
    return scale.ticks();
  }

  /** Where the mean of the rated models lies in the drawing, in percent. */
  public double getMean() {
    return scale.x(MEAN);
  }

  /** Whether any of the lines is marked as provisional. */
  public boolean isProvisional() {
    return lines.stream().anyMatch(line -> line.row().provisional());
  }

  /** When the board was computed, in ISO 8601 and UTC. */
  public String getComputed() {
    return live.computed().truncatedTo(ChronoUnit.SECONDS).toString();
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
