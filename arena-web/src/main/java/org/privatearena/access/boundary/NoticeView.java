package org.privatearena.access.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.privatearena.access.control.Acceptances;
import org.privatearena.access.control.DataNotice;
import org.privatearena.shared.control.Hashes;

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
   * @return false where that was another version, language or text than the present one, so that it
   *     must be shown first
   */
  public boolean accept() {
    if (!isDue()) {
      return true;
    }
    if (!present().equals(shown)) {
      shown = present();
      changed = true;
      return false;
    }
    acceptances.accept(person.get().id(), notice.version().orElseThrow(), language(), text());
    due = false;
    return true;
  }

  /** Whether another notice was sent back than the present one. */
  public boolean isChanged() {
    return changed;
  }

  /** Stands for version, language and words of the notice on the page; the form sends it back. */
  public String getShown() {
    return FacesContext.getCurrentInstance().isPostback() ? shown : present();
  }

  private String present() {
    return notice
        .version()
        .map(version -> String.join("\n", version, language(), text()).getBytes(UTF_8))
        .map(words -> HexFormat.of().formatHex(Hashes.sha256(words)))
        .orElse("");
  }

  public void setShown(String shown) {
    this.shown = shown;
  }

  /** The paragraphs of the company's own text; empty where it has none. */
  public List<String> getOwn() {
    return notice.text(language()).stream()
        .flatMap(text -> Arrays.stream(text.split("\n\\s*\n")))
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
