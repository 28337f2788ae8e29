package org.privatearena.rating.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.access.control.PersonHandles;
import org.privatearena.battle.control.Prompt;
import org.privatearena.battle.rater.control.FlagOutcome;
import org.privatearena.battle.rater.control.RaterDesk;
import org.privatearena.battle.rater.entity.RaterFlag;
import org.privatearena.shared.boundary.FreshNames;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** Flagged people, and the form that flags somebody or takes a flag back. */
@Named("raterFlags")
@RequestScoped
public class RaterFlagsView {

  @Inject private HttpServletRequest request;
  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private RaterDesk desk;
  @Inject private BoardRequest asked;
  @Inject private BoardFilterView filter;
  @Inject private PreferencesView preferences;

  private final FreshNames names = new FreshNames();
  private final Map<UUID, String> known = new HashMap<>();
  private List<RaterFlagLine> standing = List.of();
  private List<RaterFlagLine> history = List.of();
  private UUID chosen;
  private boolean chosenFlagged;
  private String reason;
  private String refusal;

  @PostConstruct
  void look() {
    if (!signedIn.isOverseer()) {
      return;
    }
    PersonHandles handles = desk.handles(person.get());
    standing = desk.standing().stream().map(flag -> line(flag, handles)).toList();
    history = desk.history().stream().map(flag -> line(flag, handles)).toList();
    chosen = handles.member(request.getParameter("rater")).orElse(null);
    chosenFlagged = chosen != null && desk.flagged(chosen);
  }

  private RaterFlagLine line(RaterFlag flag, PersonHandles handles) {
    String by = flag.flaggedBy().equals(person.get().id()) ? null : name(flag.flaggedBy());
    return RaterFlagLine.of(flag, name(flag.memberId()), handles.of(flag.memberId()), by);
  }

  private String name(UUID member) {
    return known.computeIfAbsent(member, one -> names.next());
  }

  /** Flags the person whom the address names, or takes the flag back; or says why not. */
  public void say() {
    if (!isAsked()) {
      return;
    }
    Texts texts = new Texts(preferences.getLocale());
    int most = RaterFlagsResource.LONGEST_REASON;
    if (!(Prompt.check(reason, most) instanceof Prompt.Accepted accepted)) {
      refusal = texts.say("flags.refused.reason", most);
      return;
    }
    FlagOutcome outcome =
        desk.say(person.get(), getHandle(), !chosenFlagged, accepted.prompt().text());
    if (outcome instanceof FlagOutcome.Stored) {
      lead(chosenFlagged ? "unflagged" : "flagged");
    } else {
      refusal = texts.say("flags.refused." + word(outcome));
    }
  }

  private static String word(FlagOutcome outcome) {
    return outcome instanceof FlagOutcome.Own
        ? "own"
        : outcome instanceof FlagOutcome.Nobodys ? "nobodys" : "same";
  }

  private void lead(String done) {
    ExternalContext server = FacesContext.getCurrentInstance().getExternalContext();
    try {
      server.redirect(
          server.getRequestContextPath()
              + "/diagnostics.xhtml"
              + with("notice=" + done)
              + "#flags");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String with(String part) {
    String votes = filter.getAddressOfVotes();
    return votes + (votes.isEmpty() ? "?" : "&") + part;
  }

  /** The part of the address of the page with the form for this person. */
  public String flagging(String handle) {
    return with("rater=" + handle) + "#flagging";
  }

  /** The part of the address of the page without the form. */
  public String getBack() {
    return filter.getAddressOfVotes() + "#raters";
  }

  /** What the form sends along, but for the person. */
  public List<SnapshotTakingView.Given> getGiven() {
    return BoardParameters.OF_VOTES.stream()
        .map(name -> new SnapshotTakingView.Given(name, asked.given(name)))
        .filter(given -> !given.value().isEmpty())
        .toList();
  }

  /** Whether the address names somebody. */
  public boolean isAsked() {
    return chosen != null;
  }

  /** Whether the address names somebody by a handle that is over, or somebody else's. */
  public boolean isOver() {
    return chosen == null && request.getParameter("rater") != null;
  }

  public String getHandle() {
    return request.getParameter("rater");
  }

  /** Whether the votes of this person are flagged now, so that the form takes the flag back. */
  public boolean isFlagged() {
    return chosenFlagged;
  }

  /** Of those who are flagged now, newest first. */
  public List<RaterFlagLine> getStanding() {
    return standing;
  }

  /** All that was ever said, newest first. */
  public List<RaterFlagLine> getHistory() {
    return history;
  }

  /** Why nothing was stored; null where nothing is wrong. */
  public String getRefusal() {
    return refusal;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
