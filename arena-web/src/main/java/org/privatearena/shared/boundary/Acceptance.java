package org.privatearena.shared.boundary;

import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.annotation.WebListener;

/** Notes when a request comes in: before all filters, which is the earliest an application can. */
@WebListener
public class Acceptance implements ServletRequestListener {

  @Override
  public void requestInitialized(ServletRequestEvent event) {
    Accepted.now();
  }
}
