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
  @ConfigProperty(name = "arena.safety.prompts", defaultValue = "warn")
  private String prompts;

  @Inject
  @ConfigProperty(name = "arena.safety.groups")
  private Optional<String> groups;

  @Inject
  @ConfigProperty(name = "arena.safety.further-names")
  private Optional<String> furtherNames;

  /**
   * What becomes of prompts in which something was found.
   *
   * @throws IllegalArgumentException where a setting is none; the server does not start with that
   */
  PromptPolicies policies() {
    return PromptPolicies.parse(prompts, groups.orElse(""));
  }

  /** Names that tell a model and stand in no catalogue, such as those of makers. */
  List<String> furtherNames() {
    return Arrays.stream(furtherNames.orElse("").split(","))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** What prompts are sent, and what flags Votes beside the catalogue. */
  @Override
  public Map<String, String> recorded() {
    return Map.of(
        "arena.safety.prompts", prompts,
        "arena.safety.groups", groups.orElse(""),
        "arena.safety.further-names", String.join(", ", furtherNames()));
  }
}
