package org.privatearena.access.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who is signed in, for the head of every page. */
@Named("signedIn")
@RequestScoped
public class SignedInView {

  @Inject private HttpServletRequest request;
  @Inject private CurrentPerson person;

  /** The person's name as Keycloak gives it, as text that is not yet safe for HTML. */
  public String getName() {
    Optional<String> idToken = CallerSubject.idToken();
    return idToken
        .flatMap(token -> Claims.word(token, "name"))
        .or(() -> idToken.flatMap(token -> Claims.word(token, "preferred_username")))
        .orElseGet(request::getRemoteUser);
  }

  /** By which a page knows this person again; it names nobody. */
  public String getMark() {
    return person.mark();
  }

  /** Whether this person may hold battles. */
  public boolean isEvaluator() {
    return request.isUserInRole("evaluator");
  }

  /** Whether this person may read leaderboards. */
  public boolean isReader() {
    return isEvaluator() || isCompliance() || isAdministrator();
  }

  /** Whether this person administers the arena. */
  public boolean isAdministrator() {
    return request.isUserInRole("admin");
  }

  /** Whether this person is of compliance. */
  public boolean isCompliance() {
    return request.isUserInRole("compliance");
  }

  /** Whether this person may look at what is asked in all battles together. */
  public boolean isOverseer() {
    return isAdministrator() || isCompliance();
  }
}
