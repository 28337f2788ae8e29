package org.privatearena.compliance.retention.boundary;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Leads back to the page after something was done, so that it is not done again. */
final class PageWay {

  private PageWay() {}

  static void to(String query) {
    ExternalContext server = FacesContext.getCurrentInstance().getExternalContext();
    try {
      server.redirect(server.getRequestContextPath() + "/retention.xhtml?" + query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
