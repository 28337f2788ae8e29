package org.privatearena.battle.safety.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Looks through prompts as the policy for their authors wants it. */
@ApplicationScoped
public class PromptScreen {

  @Inject private SafetySettings settings;

  /**
   * @param groups of the person, full paths
   */
  public Screening look(Collection<String> groups, String prompt) {
    PromptPolicy policy = settings.policies().of(groups);
    return new Screening(
        policy, policy == PromptPolicy.OFF ? List.of() : PromptScanner.scan(prompt));
  }
}
