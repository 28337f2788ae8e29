package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.rating.control.Diagnostics;
import org.privatearena.rating.control.LiveBoard;
import org.privatearena.rating.control.VotingTimes;
import org.privatearena.rating.engine.control.Diagnosis;
import org.privatearena.rating.engine.control.Krippendorff;

/**
 * What lies behind the board that this request asks for: the same for all parts of a page. Who may
 * not see the board does not see it either.
 */
@RequestScoped
public class DiagnosisRequest {

  @Inject private SignedInView signedIn;
  @Inject private BoardRequest asked;
  @Inject private Diagnostics diagnostics;

  private Diagnostics.Found found;

  @PostConstruct
  void ask() {
    if (signedIn.isOverseer() && asked.board() != null) {
      found = diagnostics.of(asked.board().query()).orElse(null);
    }
  }

  /** Whether the votes were looked at, be there none. */
  public boolean looked() {
    return found != null;
  }

  /** Null where there are no two models that can be compared. */
  public Diagnosis diagnosis() {
    return found == null ? null : found.diagnosis().orElse(null);
  }

  /** How far people agree who judged the same; null where no votes were looked at. */
  public Krippendorff agreement() {
    return found == null ? null : found.agreement();
  }

  /** How long people took to vote; null where no votes were looked at. */
  public VotingTimes times() {
    return found == null ? null : found.times();
  }

  /** Who the raters are and whose votes are flagged; null where no votes were looked at. */
  Diagnostics.Found found() {
    return found;
  }

  /** The board whose votes were looked at; null where none were. */
  public LiveBoard board() {
    return found == null ? null : found.board();
  }

  /** What the contestant at this place of the diagnosis is called. */
  public String name(int place) {
    return diagnosis().rated().get(place).name();
  }
}
