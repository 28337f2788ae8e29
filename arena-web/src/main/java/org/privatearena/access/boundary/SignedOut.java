package org.privatearena.access.boundary;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.privatearena.shared.boundary.PlainPage;

/** Where Keycloak leads a person who has signed out. */
@WebServlet("/signed-out.html")
public class SignedOut extends HttpServlet {

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PlainPage.named("signed-out").write(request, response);
  }
}
