package org.privatearena.shared.boundary;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.privatearena.shared.control.DatabaseAway;

/**
 * The body of an answer that the server refuses before any page or resource of ours sees it: an RFC
 * 9457 problem under {@code /api/}, a page elsewhere. Reached by the error pages of web.xml only.
 */
@WebServlet("/refused")
public class Refusal extends HttpServlet {

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (status == null) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "no-store");
    if (DatabaseAway.causes((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION))) {
      status = HttpServletResponse.SC_SERVICE_UNAVAILABLE;
      response.setStatus(status);
      response.setIntHeader("Retry-After", Problem.UNAVAILABLE_SECONDS);
    }
    String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    if (path != null && path.startsWith(request.getContextPath() + "/api/")) {
      problem(response, status);
    } else {
      page(request, response, status);
    }
  }

  private static void problem(HttpServletResponse response, int status) throws IOException {
    if (status == HttpServletResponse.SC_UNAUTHORIZED) {
      // Instead of the server's offer of a name and password, at which a browser asks for them.
      response.setHeader("WWW-Authenticate", "Bearer");
    }
    // As bytes: a writer would add a charset to a media type that has none.
    response.setContentType(Problem.MEDIA_TYPE);
    response
        .getOutputStream()
        .write(
            Problem.json(status, StatusProblems.code(status), StatusProblems.detail(status))
                .toString()
                .getBytes(StandardCharsets.UTF_8));
  }

  private static void page(HttpServletRequest request, HttpServletResponse response, int status)
      throws IOException {
    if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
      PlainPage.named("503").leadingTo(wayBack(request)).write(request, response);
    } else if (status == HttpServletResponse.SC_FORBIDDEN) {
      PlainPage.named("403").withSignOut().write(request, response);
    } else {
      boolean missing = status == HttpServletResponse.SC_NOT_FOUND;
      PlainPage.named(missing ? "404" : "500").write(request, response);
    }
  }

  /** The page that was asked for, or the one whose form was sent. */
  private static String wayBack(HttpServletRequest request) {
    if (request.getMethod().equals("POST")) {
      return WayBack.of(request).saying("unsent");
    }
    String path = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String query = (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    if (query == null) {
      query = request.getQueryString();
    }
    return query == null ? path : path + "?" + query;
  }
}
