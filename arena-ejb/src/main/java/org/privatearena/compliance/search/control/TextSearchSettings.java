package org.privatearena.compliance.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an administrator may set about searches in texts. */
@ApplicationScoped
public class TextSearchSettings {

  @Inject
  @ConfigProperty(name = "arena.compliance.text-search.max-battles", defaultValue = "50000")
  private long maxBattles;

  /** Battles whose texts one search may open. */
  public long maxBattles() {
    return maxBattles;
  }
}
