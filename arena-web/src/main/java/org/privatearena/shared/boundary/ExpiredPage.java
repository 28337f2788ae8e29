package org.privatearena.shared.boundary;

import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A form that was sent from a page which the server no longer remembers leads back to that page,
 * which says so. What was typed is still in the browser.
 */
class ExpiredPage extends ExceptionHandlerWrapper {

  ExpiredPage(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() throws FacesException {
    for (ExceptionQueuedEvent event : getUnhandledExceptionQueuedEvents()) {
      if (event.getContext().getException() instanceof ViewExpiredException) {
        startAgain(FacesContext.getCurrentInstance());
        return;
      }
    }
    getWrapped().handle();
  }

  private static void startAgain(FacesContext faces) {
    ExternalContext server = faces.getExternalContext();
    try {
      server.redirect(WayBack.of((HttpServletRequest) server.getRequest()).saying("expired"));
      faces.responseComplete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
