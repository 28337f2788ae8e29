package org.privatearena.battle.traffic.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.battle.traffic.control.FleetBoard;
import org.privatearena.battle.traffic.control.FleetSheet;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** How the fleet does, as a page for administrators. */
@Named("fleet")
@RequestScoped
public class FleetView {

  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private FleetBoard board;
  @Inject private PreferencesView preferences;

  private Instant at;
  private String waiting = "";
  private List<FleetLine> lines = List.of();

  @PostConstruct
  void look() {
    if (signedIn.isAdministrator()) {
      FleetSheet sheet = board.look(person.get());
      Texts texts = new Texts(preferences.getLocale());
      at = sheet.at();
      waiting = sheet.waiting() == 0 ? "" : texts.say("fleet.waiting", sheet.waiting());
      lines = sheet.lines().stream().map(line -> new FleetLine(line, texts)).toList();
    }
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    if (!signedIn.isAdministrator()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  /** When it was like this; null for who is no administrator. */
  public Instant getAt() {
    return at;
  }

  /** How many battles wait on this server, in words; empty where none does. */
  public String getWaiting() {
    return waiting;
  }

  /** By the keys of the models. */
  public List<FleetLine> getLines() {
    return lines;
  }

  /** How wide and how high a line's drawing is. */
  public String getFrame() {
    return "0 0 " + FleetBoard.SLICES * FleetBar.STEP + " " + FleetBar.TALLEST;
  }
}
