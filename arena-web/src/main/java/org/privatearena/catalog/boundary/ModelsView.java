package org.privatearena.catalog.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.catalog.control.BreakerState;
import org.privatearena.catalog.control.FleetBook;
import org.privatearena.catalog.control.ModelBook;
import org.privatearena.catalog.control.ModelProposal;
import org.privatearena.catalog.control.SeenEndpoint;
import org.privatearena.catalog.control.SeenHealth;
import org.privatearena.catalog.control.SeenModel;

/** The catalogue as a page for administrators: all models, or one with all that is known of it. */
@Named("models")
@RequestScoped
public class ModelsView {

  @Inject private HttpServletRequest request;
  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private ModelBook book;
  @Inject private FleetBook fleet;

  private boolean asked;
  private SeenModel one;
  private List<SeenModel> all = List.of();
  private Map<UUID, SeenHealth> health = Map.of();

  @PostConstruct
  void look() {
    if (!signedIn.isAdministrator()) {
      return;
    }
    String key = request.getParameter("model");
    asked = key != null;
    if (!asked) {
      all = book.list(person.get(), "", Integer.MAX_VALUE);
    } else if (ModelProposal.isKey(key)) {
      one = book.one(person.get(), key).orElse(null);
      health = one == null ? Map.of() : fleet.of(endpoints(one));
    }
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    int status =
        !signedIn.isAdministrator()
            ? HttpServletResponse.SC_FORBIDDEN
            : isMissing() ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK;
    if (status != HttpServletResponse.SC_OK) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(status);
    }
  }

  /** Whether all models are asked for. */
  public boolean isWhole() {
    return signedIn.isAdministrator() && !asked;
  }

  /** Whether a model is asked for that does not exist. */
  public boolean isMissing() {
    return asked && one == null;
  }

  /** The model that is asked for; null for none. */
  public SeenModel getOne() {
    return one;
  }

  /** In the order of their keys. */
  public List<SeenModel> getAll() {
    return all;
  }

  /** The Revisions that are compared; null where the model has only one. */
  public RevisionComparison getComparison() {
    return one == null
        ? null
        : RevisionComparison.of(
                one.inside().revisions(),
                request.getParameter("before"),
                request.getParameter("after"))
            .orElse(null);
  }

  /** A stage or a use as texts have it: in small letters. */
  public String small(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT);
  }

  static List<SeenEndpoint> endpoints(SeenModel model) {
    return model.inside().revisions().stream()
        .flatMap(revision -> revision.endpoints().stream())
        .toList();
  }

  /** How an endpoint of the model is. */
  public SeenHealth health(SeenEndpoint endpoint) {
    return health.get(endpoint.id());
  }

  /** The state of a breaker as texts have it. */
  public String word(BreakerState breaker) {
    return HealthJson.word(breaker.name());
  }

  /** The parameters of a revision in words, such as {@code temperature 0.5}; empty for none. */
  public String parameters(SeenModel.SeenRevision revision) {
    return revision.parameters().entrySet().stream()
        .map(parameter -> parameter.getKey() + " " + parameter.getValue())
        .collect(Collectors.joining(", "));
  }

  /** Leads to the model's page after something was done, so that it is not done again. */
  static void lead(String key, String notice) {
    ExternalContext server = FacesContext.getCurrentInstance().getExternalContext();
    try {
      server.redirect(
          server.getRequestContextPath() + "/models.xhtml?model=" + key + "&notice=" + notice);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
