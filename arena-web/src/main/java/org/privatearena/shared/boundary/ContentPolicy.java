package org.privatearena.shared.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a page may load and where its forms may lead: this server, and Keycloak, to which a form
 * that is sent without a session or to sign out is redirected. Content Security Policy Level 3.
 */
@Named
@ApplicationScoped
public class ContentPolicy {

  @Inject
  @ConfigProperty(name = "arena.oidc.issuer")
  private URI issuer;

  /** For a page of Faces. Scripts come last, because PrimeFaces appends the response's nonce. */
  public String getPage() {
    return file() + "; connect-src 'self'; script-src 'self'";
  }

  /** For a file without scripts. */
  public String file() {
    return "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; style-src 'self';"
        + " img-src 'self' data:; form-action 'self' "
        + origin();
  }

  private String origin() {
    return issuer.getScheme() + "://" + issuer.getRawAuthority();
  }
}
