package org.privatearena.battle.safety.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.privatearena.audit.control.RecordedSettings;

/** What an operator can set about the safety of what is said. */
@ApplicationScoped
public class SafetySettings implements RecordedSettings {

  @Inject
  @ConfigProperty(name = "arena.safety.further-names")
  private Optional<String> furtherNames;

  /** Names that tell a model and stand in no catalogue, such as those of makers. */
  List<String> furtherNames() {
    return Arrays.stream(furtherNames.orElse("").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** What flags Votes beside the catalogue. */
  @Override
  public Map<String, String> recorded() {
    return Map.of("arena.safety.further-names", String.join(", ", furtherNames()));
  }
}
