package org.privatearena.access.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.audit.control.RecordedSettings;

/**
 * What the company tells people about their data before their first battle: its version, and its
 * own text where it has one. Without one the page has a text of its own.
 */
@ApplicationScoped
public class DataNotice implements RecordedSettings {

  @Inject
  @ConfigProperty(name = "arena.notice.version", defaultValue = "1")
  private Optional<String> version;

  @Inject
  @ConfigProperty(name = "arena.notice.file")
  private Optional<Path> path;

  private Optional<NoticeFile> file;

  @PostConstruct
  void open() {
    file = path.map(NoticeFile::new);
  }

  /** Empty where no notice is shown. */
  public Optional<String> version() {
    return version.map(String::strip).filter(v -> !v.isEmpty());
  }

  /** The company's own text; empty where it has none. */
  public Optional<String> text(String language) {
    return file.map(own -> own.in(language));
  }

  /** Which version people accept; an empty one asks nobody. */
  @Override
  public Map<String, String> recorded() {
    return Map.of("arena.notice.version", version().orElse(""));
  }

  /**
   * @throws org.privatearena.shared.control.Refusal where a text is named that cannot be shown
   */
  void check() {
    if (version().isPresent()) {
      text("en");
    }
  }
}
