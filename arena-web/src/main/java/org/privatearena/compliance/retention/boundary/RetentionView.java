package org.privatearena.compliance.retention.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.compliance.retention.control.Outlook;
import org.privatearena.compliance.retention.control.Retention;
import org.privatearena.compliance.retention.entity.RetentionRun;

/** What is destroyed by itself, on its page. */
@Named("retention")
@RequestScoped
public class RetentionView {

  private static final int SHOWN = 10;

  @Inject private SignedInView signedIn;
  @Inject private Retention retention;

  private Outlook outlook;

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    if (!signedIn.isCompliance()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  public Retention.Terms getTerms() {
    return retention.terms();
  }

  /** The newest first. */
  public List<RetentionRun> getRuns() {
    return retention.runs().stream().limit(SHOWN).toList();
  }

  /** Counts what a run would take now. */
  public void rehearse() {
    if (signedIn.isCompliance()) {
      outlook = retention.dryRun();
    }
  }

  /** What a run would take; null where nobody asked. */
  public Outlook getOutlook() {
    return outlook;
  }
}
