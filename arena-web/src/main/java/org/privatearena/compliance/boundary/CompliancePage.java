package org.privatearena.compliance.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.shared.boundary.PathIds;

/** What the pages of compliance have in common: who may see them, and their addresses. */
@RequestScoped
public class CompliancePage {

  @Inject private SignedInView signedIn;
  @Inject private HttpServletRequest request;

  /** Whether the person may see the page. */
  public boolean open() {
    return signedIn.isCompliance();
  }

  /**
   * Sets the status of the answer before the page is written.
   *
   * @param missing whether something is asked for that does not exist
   */
  public void prepare(boolean missing) {
    if (!open()) {
      status(HttpServletResponse.SC_FORBIDDEN);
    } else if (missing) {
      status(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void status(int code) {
    FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(code);
  }

  /** A part of the address, or of the form that was sent, without spaces around it. */
  public String given(String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value.strip();
  }

  /** An id out of the address; empty where there is none, or it is no id. */
  public Optional<UUID> id(String name) {
    return PathIds.read(given(name));
  }

  /**
   * Leads to another page.
   *
   * @param address begins with /
   */
  public void lead(String address) {
    ExternalContext server = FacesContext.getCurrentInstance().getExternalContext();
    try {
      server.redirect(server.getRequestContextPath() + address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
