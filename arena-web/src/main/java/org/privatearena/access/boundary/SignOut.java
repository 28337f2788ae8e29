package org.privatearena.access.boundary;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ends both sessions of a person: this server's, and then Keycloak's, which lies in another place
 * and would otherwise sign them on again without a question. Only by POST and only from a page of
 * our own, so that no other site can sign anybody out.
 *
 * <p>OpenID Connect RP-Initiated Logout 1.0, section 2.
 */
@WebServlet("/sign-out")
public class SignOut extends HttpServlet {

  @Inject
  @ConfigProperty(name = "arena.public-url")
  URI publicUrl;

  @Inject
  @ConfigProperty(name = "arena.oidc.issuer")
  URI issuer;

  @Inject
  @ConfigProperty(name = "arena.oidc.client-id")
  String client;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!fromOwnPage(request)) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    String keycloak = endOfSession(CallerSubject.idToken());
    request.logout();
    response.setHeader("Cache-Control", "no-store");
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", keycloak);
  }

  private boolean fromOwnPage(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    return publicUrl.toString().equals(request.getHeader("Origin"));
  }

  private String endOfSession(Optional<String> idToken) {
    return issuer
        + "/protocol/openid-connect/logout?client_id="
        + encoded(client)
        + "&post_logout_redirect_uri="
        + encoded(publicUrl + "/signed-out.html")
        + idToken.map(token -> "&id_token_hint=" + encoded(token)).orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
