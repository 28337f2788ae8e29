package org.privatearena.battle.category.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.SignedInView;
import org.privatearena.battle.category.control.Correction;
import org.privatearena.battle.category.control.Corrections;
import org.privatearena.battle.category.control.LabelHistory;
import org.privatearena.battle.category.control.LabelledBattles;
import org.privatearena.battle.category.control.PromptReading;
import org.privatearena.battle.category.entity.Category;
import org.privatearena.battle.control.Prompt;
import org.privatearena.shared.boundary.PathIds;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** One battle's labels, and for administrators their correction. */
@Named
@RequestScoped
public class CorrectionView {

  @Inject private SignedInView signedIn;
  @Inject private CurrentPerson person;
  @Inject private LabelledBattles battles;
  @Inject private Corrections corrections;
  @Inject private PromptReading reading;
  @Inject private PreferencesView preferences;
  @Inject private HttpServletRequest request;

  private LabelHistory history;
  private List<String> chosen = List.of();
  private String reason;
  private String refusal;
  private List<String> prompts = List.of();

  @PostConstruct
  void look() {
    if (signedIn.isOverseer()) {
      history =
          Optional.ofNullable(request.getParameter("battle"))
              .flatMap(PathIds::read)
              .flatMap(battles::history)
              .orElse(null);
    }
    if (history != null) {
      chosen = history.now().categories().stream().map(Category::key).toList();
    }
  }

  /** Shows the prompts, once that is on record. */
  public void read() {
    if (signedIn.isAdministrator() && history != null) {
      prompts = reading.read(person.get(), battle());
    }
  }

  /** Stores the correction and leads back to the battle, or stays and says why not. */
  public void correct() {
    if (!signedIn.isAdministrator() || history == null) {
      return;
    }
    if (!(Prompt.check(reason, CorrectionsResource.LONGEST_REASON)
        instanceof Prompt.Accepted accepted)) {
      refusal = say("categories.refused.reason", CorrectionsResource.LONGEST_REASON);
      return;
    }
    Set<Category> categories = EnumSet.noneOf(Category.class);
    chosen.forEach(key -> Category.of(key).ifPresent(categories::add));
    Correction done =
        corrections.correct(person.get(), battle(), categories, accepted.prompt().text());
    if (done instanceof Correction.Stored) {
      lead();
    } else {
      refusal = say("categories.refused.same");
    }
  }

  private String say(String key, Object... figures) {
    return new Texts(preferences.getLocale()).say(key, figures);
  }

  private void lead() {
    ExternalContext server = FacesContext.getCurrentInstance().getExternalContext();
    try {
      server.redirect(
          server.getRequestContextPath()
              + "/categories.xhtml?battle="
              + battle()
              + "&notice=corrected");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private UUID battle() {
    return history.now().battle();
  }

  /** Null where no battle is named, or there is none. */
  public LabelHistory getHistory() {
    return history;
  }

  public List<String> getKeys() {
    return Arrays.stream(Category.values()).map(Category::key).toList();
  }

  public List<String> getChosen() {
    return chosen;
  }

  public void setChosen(List<String> chosen) {
    this.chosen = List.copyOf(chosen);
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  /** Why nothing was stored; null where nothing is wrong. */
  public String getRefusal() {
    return refusal;
  }

  /** What was asked, where it was just put on record; else empty. */
  public List<String> getPrompts() {
    return prompts;
  }
}
