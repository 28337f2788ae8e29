package org.privatearena.access.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Ends a page's session here as soon as Keycloak has ended it there, whatever cookies the request
 * carries: REST answers 401, a page leads to Keycloak. Requests by bearer token have no session.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class EndedSessions implements Filter {

  @Inject private KeycloakSession keycloak;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest asked = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    if (asked.getUserPrincipal() == null || byBearer(asked) || forEverybody(asked) || alive()) {
      chain.doFilter(request, response);
      return;
    }
    asked.logout();
    answer.setHeader("Cache-Control", "no-store");
    if (asked.getRequestURI().startsWith(asked.getContextPath() + "/api/")) {
      answer.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      answer.sendRedirect(sameOrStart(asked));
    }
  }

  /** Where the person wanted to go, which leads to Keycloak and then there. */
  private static String sameOrStart(HttpServletRequest request) {
    String path = request.getRequestURI();
    if (!request.getMethod().equals("GET") || path.startsWith("//")) {
      return request.getContextPath() + "/";
    }
    return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
  }

  private static boolean byBearer(HttpServletRequest request) {
    String authorization = request.getHeader("Authorization");
    return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith("bearer ");
  }

  /** What is public, and the way out. */
  private static boolean forEverybody(HttpServletRequest request) {
    String path = request.getServletPath();
    return path.equals("/sign-out")
        || path.equals("/signed-out.html")
        || path.startsWith("/style/");
  }

  private boolean alive() {
    Optional<String> refreshToken = CallerSubject.refreshToken();
    return refreshToken.isPresent() && keycloak.alive(refreshToken.get());
  }
}
