package org.privatearena.access.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Set;
import org.privatearena.shared.boundary.Problem;

/**
 * Refuses calls that change something and are authenticated by the page's cookie, unless the page
 * itself sent them. A bearer token needs no such proof: no site can add one.
 */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CsrfFilter implements ContainerRequestFilter {

  /** The header that carries the session's token. */
  public static final String HEADER = "X-Arena-CSRF";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  @Inject private CsrfToken token;

  @Override
  public void filter(ContainerRequestContext request) {
    if (SAFE.contains(request.getMethod()) || byBearer(request)) {
      return;
    }
    String site = request.getHeaderString("Sec-Fetch-Site");
    boolean elsewhere = site != null && !site.equals("same-origin");
    if (elsewhere || !token.matches(request.getHeaderString(HEADER))) {
      throw Problem.of(
          403,
          "csrf",
          "A call by the page's cookie needs the header "
              + HEADER
              + " with the session's token. Reload the page and try again, or use a bearer token.");
    }
  }

  private static boolean byBearer(ContainerRequestContext request) {
    String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    return authorization != null && authorization.toLowerCase(Locale.ROOT).startsWith("bearer ");
  }
}
