package org.privatearena.catalog.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.catalog.control.Fault;
import org.privatearena.catalog.control.ModelAct;
import org.privatearena.catalog.control.ModelDesk;
import org.privatearena.catalog.control.SeenEndpoint;
import org.privatearena.shared.boundary.EntityTag;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** The form by which an administrator gives and removes the secrets of a model's endpoints. */
@Named("endpointSecret")
@RequestScoped
public class EndpointSecretView {

  @Inject private HttpServletRequest request;
  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private ModelsView models;
  @Inject private ModelDesk desk;
  @Inject private PreferencesView preferences;

  private String secret;
  private ModelAct.Refused refused;

  /** The endpoints that can have one, those of the newest revision first. */
  public List<SeenEndpoint> getEndpoints() {
    if (models.getOne() == null) {
      return List.of();
    }
    return ModelsView.endpoints(models.getOne()).stream()
        .filter(endpoint -> endpoint.secretEnv() == null)
        .sorted(Comparator.comparingInt(SeenEndpoint::revision).reversed())
        .toList();
  }

  /** Keeps what was written, or says why not. */
  public void keep() {
    act(
        "secret-kept",
        endpoint -> desk.keepSecret(person.get(), key(), endpoint, secret, version()));
  }

  /** Removes the secret of the endpoint that was chosen, or says why not. */
  public void remove() {
    act("secret-removed", endpoint -> desk.removeSecret(person.get(), key(), endpoint, version()));
  }

  private void act(String notice, Function<UUID, ModelAct> what) {
    if (!signedIn.isAdministrator() || models.getOne() == null) {
      return;
    }
    Optional<UUID> endpoint = PathIds.read(getEndpoint());
    // The page offers no such endpoint: it is another page than it was.
    ModelAct act =
        endpoint.map(what).orElseGet(() -> new ModelAct.Refused(Fault.OUTDATED, List.of()));
    if (act instanceof ModelAct.Refused why) {
      refused = why;
    } else {
      ModelsView.lead(key(), notice);
    }
  }

  private String key() {
    return models.getOne().key();
  }

  /** Of the model when the page was made. */
  private Long version() {
    return EntityTag.read("\"" + request.getParameter("version") + "\"").orElse(-1);
  }

  /** The id of the endpoint that was chosen; null before one was. */
  public String getEndpoint() {
    return request.getParameter("endpoint");
  }

  /** Why nothing was changed; null where nothing is wrong. */
  public String getRefusal() {
    return refused == null
        ? null
        : ModelProblems.sentence(refused, new Texts(preferences.getLocale()));
  }

  /** The field never shows it: it is written anew each time. */
  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }
}
