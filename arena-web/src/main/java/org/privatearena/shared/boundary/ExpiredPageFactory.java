package org.privatearena.shared.boundary;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ExpiredPage} before the usual handling of exceptions. */
public class ExpiredPageFactory extends ExceptionHandlerFactory {

  public ExpiredPageFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new ExpiredPage(getWrapped().getExceptionHandler());
  }
}
