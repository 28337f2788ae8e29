package org.privatearena.shared.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** The preferences of whoever looks at a page, and what can be chosen. */
@Named("preferences")
@RequestScoped
public class PreferencesView {

  @Inject private HttpServletRequest request;

  private Preferences preferences;

  @PostConstruct
  void look() {
    preferences = Preferences.of(request);
  }

  public Locale getLocale() {
    return preferences.locale();
  }

  public String getScheme() {
    return preferences.scheme();
  }

  public String getColorScheme() {
    return preferences.colorScheme();
  }

  public List<String> getSchemes() {
    return Preferences.SCHEMES;
  }

  /** Language tags. */
  public List<String> getLanguages() {
    return Preferences.LANGUAGES.stream().map(Locale::getLanguage).toList();
  }
}
