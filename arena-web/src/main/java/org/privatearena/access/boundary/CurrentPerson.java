package org.privatearena.access.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.privatearena.access.control.Doorkeeper;
import org.privatearena.access.control.Person;

/**
 * Who makes this request, by bearer token or by the page's session. Roles are those the container
 * has accepted; groups come from the token's or the identity token's claim and give no rights.
 */
@RequestScoped
public class CurrentPerson {

  private static final List<String> ROLES = List.of("evaluator", "compliance", "admin", "provider");
  private static final String GROUPS = "groups";

  @Inject private HttpServletRequest request;
  @Inject private Doorkeeper doorkeeper;

  @Inject
  @ConfigProperty(name = "arena.oidc.issuer")
  private String issuer;

  private Person person;

  /**
   * @throws IllegalStateException where nobody is signed in; the container lets no such request in
   */
  public Person get() {
    if (person == null) {
      person = find();
    }
    return person;
  }

  /**
   * What a page compares to see whether the same person is signed in: see {@link Doorkeeper#mark}.
   * Needs no database.
   */
  public String mark() {
    return doorkeeper.mark(issuer, request.getUserPrincipal().getName());
  }

  /** Whether somebody is signed in. */
  public boolean present() {
    return request.getUserPrincipal() != null;
  }

  private Person find() {
    Principal principal = request.getUserPrincipal();
    if (principal == null) {
      throw new IllegalStateException("nobody is signed in");
    }
    Set<String> roles =
        ROLES.stream().filter(request::isUserInRole).collect(Collectors.toUnmodifiableSet());
    return doorkeeper.admit(issuer, principal.getName(), roles, groups());
  }

  private Set<String> groups() {
    if (request.getUserPrincipal() instanceof JsonWebToken token) {
      return Claims.words(token.getRawToken(), GROUPS);
    }
    Optional<String> idToken = CallerSubject.idToken();
    return idToken.map(raw -> Claims.words(raw, GROUPS)).orElse(Set.of());
  }
}
