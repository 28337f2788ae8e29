package org.privatearena.rating.voteset.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.rating.voteset.control.RefusedRow;
import org.privatearena.rating.voteset.control.Uploads;
import org.privatearena.rating.voteset.control.VoteSetCard;
import org.privatearena.rating.voteset.control.VoteSetCards;
import org.privatearena.rating.voteset.entity.VoteSet;
import org.privatearena.rating.voteset.entity.VoteSetKind;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** Sets of votes as a page: all of them, or one with its report. */
@Named
@RequestScoped
public class VoteSetsView {

  private static final int PAGE = 25;
  private static final int SHOWN_REFUSALS = 100;
  private static final long MEGABYTE = 1_000_000;

  @Inject private SignedInView signedIn;
  @Inject private VoteSetCards cards;
  @Inject private Uploads uploads;
  @Inject private PreferencesView preferences;

  private boolean one;
  private VoteSetCard set;
  private List<VoteSetCard> sets = List.of();
  private List<String> models = List.of();
  private List<FaultLine> refusals = List.of();

  @PostConstruct
  void look() {
    if (signedIn.isAdministrator()) {
      one = parameter("set").isPresent();
      if (one) {
        parameter("set").flatMap(PathIds::read).flatMap(cards::card).ifPresent(this::look);
      } else {
        UUID after = parameter("after").flatMap(PathIds::read).orElse(null);
        sets = cards.page(after, PAGE + 1).orElse(List.of());
      }
    }
  }

  private void look(VoteSetCard found) {
    set = found;
    models = cards.models(found.id());
    List<RefusedRow> rows = cards.refusals(found.id());
    Texts texts = texts();
    refusals = rows.stream().limit(SHOWN_REFUSALS).map(row -> FaultLine.of(texts, row)).toList();
  }

  private Texts texts() {
    return new Texts(preferences.getLocale());
  }

  private static Optional<String> parameter(String name) {
    return Optional.ofNullable(
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name));
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

  /** Whether a set is asked for that does not exist. */
  public boolean isMissing() {
    return one && set == null;
  }

  /** Whether all sets are asked for. */
  public boolean isAll() {
    return !one;
  }

  /** The set that is asked for; null for none. */
  public VoteSetCard getSet() {
    return set;
  }

  /** A page of sets, newest first. */
  public List<VoteSetCard> getSets() {
    return sets.subList(0, Math.min(PAGE, sets.size()));
  }

  /** After which set the next page begins; empty on the last one. */
  public String getOlder() {
    return sets.size() > PAGE ? sets.get(PAGE - 1).id().toString() : "";
  }

  public List<String> getModels() {
    return models;
  }

  /** The first refused rows of the set. */
  public List<FaultLine> getRefusals() {
    return refusals;
  }

  /** Why the whole file was refused; null where it was not. */
  public FaultLine getFault() {
    return set.fault() == null
        ? null
        : FaultLine.of(texts(), set.faultLine(), set.fault(), set.faultDetail());
  }

  public List<VoteSetKind> getKinds() {
    return List.of(VoteSetKind.values());
  }

  /** Largest file in megabytes. */
  public long getMegabytes() {
    return uploads.maxBytes() / MEGABYTE;
  }

  public int getLongestName() {
    return VoteSet.LONGEST_NAME;
  }

  public int getLongestProvenance() {
    return VoteSet.LONGEST_PROVENANCE;
  }
}
