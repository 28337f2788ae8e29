package org.privatearena.access.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.privatearena.access.control.Acceptances;
import org.privatearena.access.control.DataNotice;

/**
 * The data notice above the button that begins a battle, for a person who has not accepted its
 * present version yet. Programs that call REST are not asked: nobody looks at a page there.
 */
@Named("dataNotice")
@RequestScoped
public class NoticeView {

  /** The parts of the text that the page has of its own. */
  private static final List<String> PARTS = List.of("stored", "seen", "secrets", "contact");

  @Inject private CurrentPerson person;
  @Inject private DataNotice notice;
  @Inject private Acceptances acceptances;

  private Boolean due;
  private boolean changed;
  private String shown = "";

  /** Whether the person must accept before a battle begins. */
  public boolean isDue() {
    if (due == null) {
      due =
          notice
              .version()
              .filter(version -> !acceptances.accepted(person.get().id(), version))
              .isPresent();
    }
    return due;
  }

  /**
   * Stores the acceptance of what stood on the page.
   *
   * @return false where that was not the present version, so that it must be shown first
   */
  public boolean accept() {
    if (!isDue()) {
      return true;
    }
    String version = notice.version().orElseThrow();
    if (!version.equals(shown)) {
      shown = version;
      changed = true;
      return false;
    }
    acceptances.accept(person.get().id(), version, language(), text());
    due = false;
    return true;
  }

  /** Whether another version was sent back than the present one. */
  public boolean isChanged() {
    return changed;
  }

  /** The version that stands on the page; the form sends it back. */
  public String getShown() {
    return FacesContext.getCurrentInstance().isPostback() ? shown : notice.version().orElse("");
  }

  public void setShown(String shown) {
    this.shown = shown;
  }

  /** The paragraphs of the company's own text; empty where it has none. */
  public List<String> getOwn() {
    return notice.text(language()).stream()
        .flatMap(text -> Arrays.stream(text.split("\\R\\s*\\R")))
        .toList();
  }

  /** The parts of the page's text; empty where the company has its own. */
  public List<String> getParts() {
    return getOwn().isEmpty() ? PARTS : List.of();
  }

  private String text() {
    Optional<String> own = notice.text(language());
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            "messages", FacesContext.getCurrentInstance().getViewRoot().getLocale());
    return own.orElseGet(
        () ->
            PARTS.stream()
                .map(part -> bundle.getString("data.part." + part))
                .collect(Collectors.joining("\n\n")));
  }

  private static String language() {
    return FacesContext.getCurrentInstance().getViewRoot().getLocale().getLanguage();
  }
}
