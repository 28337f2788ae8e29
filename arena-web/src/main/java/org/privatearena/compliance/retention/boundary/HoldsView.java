package org.privatearena.compliance.retention.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.compliance.retention.control.HoldBook;
import org.privatearena.compliance.retention.control.PlacedHold;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** Holds on their page. */
@Named("holds")
@RequestScoped
public class HoldsView {

  @Inject private HttpServletRequest request;
  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private OrderReader reader;
  @Inject private HoldBook book;
  @Inject private PreferencesView preferences;

  private List<PlacedHold> all = List.of();
  private String scope = "member";
  private String of;
  private String from;
  private String to;
  private String reason;
  private WrongOrder.Fault wrong;

  @PostConstruct
  void look() {
    if (signedIn.isCompliance()) {
      all = book.latest();
    }
  }

  /** Places what was written, or says why not. */
  public void place() {
    if (!signedIn.isCompliance()) {
      return;
    }
    try {
      String why = reader.reason(reason);
      book.place(person.get(), reader.scope(written()), why);
      PageWay.to("notice=placed");
    } catch (WrongOrder refused) {
      wrong = refused.fault();
    }
  }

  private OrderReader.Written written() {
    return new OrderReader.Written(
        named("member"), named("campaign"), named("model"), timed(from), timed(to));
  }

  private String named(String kind) {
    return scope.equals(kind) ? of == null ? "" : of : null;
  }

  private String timed(String day) {
    return scope.equals("time") ? day == null ? "" : day : null;
  }

  /** Lifts the one that the address names. */
  public void lift() {
    if (signedIn.isCompliance() && getChosen() != null) {
      book.lift(person.get(), getChosen().id());
      PageWay.to("notice=lifted");
    }
  }

  /** The one that stands and that the address names; null where none is named. */
  public PlacedHold getChosen() {
    UUID id = PathIds.read(request.getParameter("hold")).orElse(null);
    return all.stream().filter(h -> h.id().equals(id) && h.stands()).findFirst().orElse(null);
  }

  /** Those that stand first. */
  public List<PlacedHold> getAll() {
    return all;
  }

  /** Why nothing was placed; null where nothing is wrong. */
  public String getRefusal() {
    return wrong == null
        ? null
        : new Texts(preferences.getLocale()).say("retention.fault." + wrong.code());
  }

  /** Whether the reason is what is wrong; else it is what the hold is for. */
  public boolean isReasonWrong() {
    return wrong == WrongOrder.Fault.REASON;
  }

  /** Whether what the hold is for is wrong. */
  public boolean isScopeWrong() {
    return wrong != null && !isReasonWrong();
  }

  public String getScope() {
    return scope;
  }

  public void setScope(String scope) {
    this.scope = scope;
  }

  public String getOf() {
    return of;
  }

  public void setOf(String of) {
    this.of = of;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
