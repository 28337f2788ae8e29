package org.privatearena.catalog.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.catalog.control.EndpointProbe;
import org.privatearena.catalog.control.Fault;
import org.privatearena.catalog.control.GroupGrant;
import org.privatearena.catalog.control.ModelAct;
import org.privatearena.catalog.control.ModelDesk;
import org.privatearena.catalog.control.Probed;
import org.privatearena.catalog.control.SeenModel;
import org.privatearena.catalog.entity.Stage;
import org.privatearena.shared.boundary.EntityTag;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** What an administrator decides about the model that the page shows. */
@Named("decision")
@RequestScoped
public class ModelDecisionView {

  @Inject private HttpServletRequest request;
  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private ModelsView models;
  @Inject private ModelDesk desk;
  @Inject private EndpointProbe prober;
  @Inject private PreferencesView preferences;

  private String reason;
  private String grants;
  private ModelAct.Refused moveRefused;
  private ModelAct.Refused grantsRefused;
  private Probed probed;

  private boolean may() {
    return signedIn.isAdministrator() && models.getOne() != null;
  }

  /** Moves the model, or says why not. */
  public void move() {
    if (may()) {
      String key = models.getOne().key();
      ModelAct act =
          ModelReader.known(getTo())
              .map(to -> desk.move(person.get(), key, to, reason, version()))
              // The page offers no such stage: it is another page than it was.
              .orElseGet(() -> new ModelAct.Refused(Fault.OUTDATED, List.of()));
      if (act instanceof ModelAct.Refused why) {
        moveRefused = why;
      } else {
        ModelsView.lead(models.getOne().key(), "moved");
      }
    }
  }

  /** Replaces the grants, or says why not. */
  public void grant() {
    if (!may()) {
      return;
    }
    Optional<List<GroupGrant>> wanted = GrantLines.read(grants);
    ModelAct act =
        wanted.isEmpty()
            ? new ModelAct.Refused(Fault.BAD_GRANTS, List.of())
            : desk.grant(person.get(), models.getOne().key(), wanted.get(), version());
    if (act instanceof ModelAct.Refused why) {
      grantsRefused = why;
    } else {
      ModelsView.lead(models.getOne().key(), "granted");
    }
  }

  /** Asks the endpoints and shows what came of it. */
  public void probe() {
    if (may()) {
      probed = prober.probe(models.getOne().key(), EndpointProbe.PROMPT).orElse(null);
    }
  }

  /** The way that was chosen; null before one was. */
  public String getTo() {
    return request.getParameter("to");
  }

  /** Of the model when the page was made. */
  private Long version() {
    return EntityTag.read("\"" + request.getParameter("version") + "\"").orElse(-1);
  }

  /** The stages that the model can be moved to. */
  public List<Stage> getWays() {
    SeenModel one = models.getOne();
    return one == null ? List.of() : List.copyOf(one.stage().next());
  }

  /** What came of the probe; null where there was none. */
  public Probed getProbed() {
    return probed;
  }

  /** Why an endpoint gave no complete answer, in words; empty where it did. */
  public String failure(Probed.Answer answer) {
    String code = ProbeWords.code(answer);
    return code == null ? "" : ProbeWords.sentence(code, texts());
  }

  /** Why the model was not moved; null where nothing is wrong. */
  public String getMoveRefusal() {
    return moveRefused == null ? null : ModelProblems.sentence(moveRefused, texts());
  }

  /** Why nothing was granted; null where nothing is wrong. */
  public String getGrantsRefusal() {
    return grantsRefused == null ? null : ModelProblems.sentence(grantsRefused, texts());
  }

  private Texts texts() {
    return new Texts(preferences.getLocale());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** A line for each group: see {@link GrantLines}. */
  public String getGrants() {
    SeenModel one = models.getOne();
    return grants != null || one == null ? grants : GrantLines.write(one.inside().grants());
  }

  public void setGrants(String grants) {
    this.grants = grants;
  }
}
