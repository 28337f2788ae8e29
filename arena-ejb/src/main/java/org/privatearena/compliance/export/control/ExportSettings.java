package org.privatearena.compliance.export.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where bundles lie, and for how long. */
@ApplicationScoped
public class ExportSettings {

  @Inject
  @ConfigProperty(name = "arena.exports.folder")
  private String folder;

  @Inject
  @ConfigProperty(name = "arena.exports.days", defaultValue = "7")
  private int days;

  /** Where bundles lie; the same for all nodes. */
  Path folder() {
    return Path.of(folder);
  }

  /** How long a bundle can be fetched once it is ready, or waits to be released. */
  Duration lasts() {
    return Duration.ofDays(Math.max(1, days));
  }
}
