package org.privatearena.shared.boundary;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The bundle's texts in one language, for sentences that a page cannot put together by itself. */
public final class Texts {

  private final Locale locale;
  private final ResourceBundle bundle;

  public Texts(Locale locale) {
    this.locale = locale;
    this.bundle = ResourceBundle.getBundle("messages", locale);
  }

  /**
   * @param figures what the text has places for, as patterns of {@link MessageFormat}
   */
  public String say(String key, Object... figures) {
    String text = bundle.getString(key);
    return figures.length == 0 ? text : new MessageFormat(text, locale).format(figures);
  }
}
