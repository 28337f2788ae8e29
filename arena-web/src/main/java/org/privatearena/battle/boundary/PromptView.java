package org.privatearena.battle.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.NoticeView;
import org.privatearena.access.limit.boundary.ReachedWords;
import org.privatearena.battle.control.BattleSettings;
import org.privatearena.battle.control.Begun;
import org.privatearena.battle.control.Modes;
import org.privatearena.battle.control.Prompt;
import org.privatearena.battle.control.TurnRunner;
import org.privatearena.shared.boundary.PreferencesView;
import org.privatearena.shared.boundary.Texts;

/** The form that begins a Battle. */
@Named
@RequestScoped
public class PromptView {

  @Inject private CurrentPerson person;
  @Inject private NoticeView notice;
  @Inject private TurnRunner runner;
  @Inject private BattleSettings settings;
  @Inject private PreferencesView preferences;

  private String text;
  private String mode;
  private String key;
  private String warned;
  private String refusal;
  private PromptWarning warning;

  /** Begins the Battle and leads to it, or stays and says why not, or asks first. */
  public void start() {
    send(false);
  }

  /** The same without asking again, where it is the prompt that was asked about. */
  public void startAnyway() {
    send(true);
  }

  private void send(boolean anyway) {
    Prompt.Check check = Prompt.check(text, settings.longestPrompt());
    if (check instanceof Prompt.Refused refused) {
      refusal = say(refused.code(), refused.figures());
      return;
    }
    if (!notice.accept()) {
      return;
    }
    Prompt prompt = ((Prompt.Accepted) check).prompt();
    Begun begun =
        runner.begin(
            person.get(),
            prompt,
            Modes.parse(getMode()).orElseGet(settings::mode),
            keyOf(prompt),
            anyway && mark(prompt).equals(warned));
    if (begun instanceof Begun.Answering answering) {
      BattlePage.open(answering.battle());
    } else if (begun instanceof Begun.Refused refused) {
      refusal = say(refused.code(), refused.figures());
    } else if (begun instanceof Begun.Limited limited) {
      refusal = ReachedWords.sentence(limited.limit(), preferences.getLocale());
    } else if (begun instanceof Begun.Busy) {
      refusal = say(Begun.Busy.CODE, List.of());
    } else if (begun instanceof Begun.Withheld withheld) {
      warning = PromptWarning.of(prompt.text(), withheld);
      warned = mark(prompt);
    }
  }

  private static String mark(Prompt prompt) {
    return Integer.toHexString(prompt.text().hashCode());
  }

  private String say(String code, List<?> figures) {
    return new Texts(preferences.getLocale()).say("refused." + code, figures.toArray());
  }

  /** A form that the browser kept may be sent again with another text: that is another request. */
  private String keyOf(Prompt prompt) {
    return getKey() + "." + Integer.toHexString((getMode() + prompt.text()).hashCode());
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getMode() {
    return mode == null ? settings.mode().name().toLowerCase(Locale.ROOT) : mode;
  }

  public void setMode(String mode) {
    this.mode = mode;
  }

  /** One for each form, so that a form sent twice begins one Battle. */
  public String getKey() {
    if (key == null || !key.matches("[0-9a-f-]{36}")) {
      key = UUID.randomUUID().toString();
    }
    return key;
  }

  public void setKey(String key) {
    this.key = key;
  }

  /** Characters. */
  public int getLimit() {
    return settings.longestPrompt();
  }

  /** Which prompt was asked about last. */
  public String getWarned() {
    return warned;
  }

  public void setWarned(String warned) {
    this.warned = warned;
  }

  /** What the person is asked about or may not send; null where nothing is. */
  public PromptWarning getWarning() {
    return warning;
  }

  /** Whether there is a place for it: also while it is found out which of its buttons was used. */
  public boolean isWarningPlaced() {
    FacesContext faces = FacesContext.getCurrentInstance();
    return warning != null
        || (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE);
  }

  /** Why the prompt was not taken; null where nothing is wrong. */
  public String getRefusal() {
    return refusal;
  }
}
