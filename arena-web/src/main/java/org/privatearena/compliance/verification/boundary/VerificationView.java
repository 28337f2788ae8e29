package org.privatearena.compliance.verification.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.compliance.boundary.CompliancePage;
import org.privatearena.compliance.verification.control.VerificationCard;
import org.privatearena.compliance.verification.control.VerificationRecorder;
import org.privatearena.compliance.verification.control.Verifying;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** Verifies everything now: begins, shows how far it is, cancels, and says what came of it. */
@Named("verification")
@RequestScoped
public class VerificationView {

  private static final int SHOWN = 20;

  @Inject private CompliancePage page;
  @Inject private CurrentPerson person;
  @Inject private Verifying verifying;
  @Inject private VerificationRecorder recorder;
  @Inject private PreferencesView preferences;

  private VerificationCard card;
  private List<VerificationCard> newest = List.of();
  private String refusal;

  @PostConstruct
  void look() {
    if (page.open()) {
      newest = recorder.newest(SHOWN);
      card = page.id("id").flatMap(recorder::card).orElse(null);
    }
    if (page.open() && page.given("id").isEmpty() && !newest.isEmpty()) {
      card = newest.get(0);
    }
  }

  /** Sets the status of the answer before the page is written. */
  public void prepare() {
    page.prepare(isMissing());
  }

  /** Whether one is asked for that does not exist. */
  public boolean isMissing() {
    return !page.given("id").isEmpty() && card == null;
  }

  /** Begins one and leads to it, or stays and says why not. */
  public void begin() {
    if (!page.open()) {
      return;
    }
    Optional<UUID> job = verifying.begin(person.get());
    if (job.isPresent()) {
      page.lead("/verification.xhtml?id=" + job.get());
    } else {
      refusal = new Texts(preferences.getLocale()).say("verify.refused.busy");
    }
  }

  /** Cancels the one that is shown and leads back to it. */
  public void cancel() {
    if (page.open() && card != null) {
      verifying.cancel(card.job().id());
      page.lead("/verification.xhtml?id=" + card.job().id());
    }
  }

  /** The one that is asked for, else the newest; null where there is none yet. */
  public VerificationCard getCard() {
    return card;
  }

  /** Newest first. */
  public List<VerificationCard> getNewest() {
    return newest;
  }

  /** Why none was begun; null where nothing is wrong. */
  public String getRefusal() {
    return refusal;
  }
}
