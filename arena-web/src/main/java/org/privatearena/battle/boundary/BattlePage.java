package org.privatearena.battle.boundary;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Leads the browser to a Battle's page after a form has changed something. */
final class BattlePage {

  private BattlePage() {}

  static void open(UUID battle) {
    lead("/?battle=" + battle);
  }

  /**
   * @param notice what the page shall say, the last part of a key {@code notice.*} of the bundle
   */
  static void open(UUID battle, String notice) {
    lead("/?battle=" + battle + "&notice=" + notice);
  }

  private static void lead(String path) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext server = faces.getExternalContext();
    try {
      server.redirect(server.getRequestContextPath() + path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
