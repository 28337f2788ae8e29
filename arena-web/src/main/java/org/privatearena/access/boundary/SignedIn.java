package org.privatearena.access.boundary;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.privatearena.shared.boundary.PlainPage;

/**
 * Where the small window ends in which somebody signs in again beside a page whose session has
 * ended: it tells the arena's other pages in this browser, and closes itself.
 */
@WebServlet("/signed-in")
public class SignedIn extends HttpServlet {

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PlainPage.named("signed-in").running("/resources/arena/signed-in.js").write(request, response);
  }
}
