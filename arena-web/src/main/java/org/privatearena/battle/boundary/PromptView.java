package org.privatearena.battle.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.privatearena.access.boundary.CurrentPerson;
import org.privatearena.access.boundary.NoticeView;
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
  private String refusal;

  /** Begins the Battle and leads to it, or stays and says why not. */
  public void start() {
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
            person.get(), prompt, Modes.parse(getMode()).orElseGet(settings::mode), keyOf(prompt));
    if (begun instanceof Begun.Answering answering) {
      BattlePage.open(answering.battle());
    } else if (begun instanceof Begun.Refused refused) {
      refusal = say(refused.code(), refused.figures());
    }
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

  /** Why the prompt was not taken; null where nothing is wrong. */
  public String getRefusal() {
    return refusal;
  }
}
