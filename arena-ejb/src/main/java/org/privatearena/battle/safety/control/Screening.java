package org.privatearena.battle.safety.control;

import java.util.List;

/**
 * What came of looking through a prompt.
 *
 * @param policy that holds for the person
 * @param findings none where nobody looked
 */
public record Screening(PromptPolicy policy, List<Finding> findings) {

  public Screening {
    findings = List.copyOf(findings);
  }

  /** Whether the prompt may not be sent, whatever the person says. */
  public boolean blocks() {
    return policy == PromptPolicy.BLOCK && !findings.isEmpty();
  }

  /** Whether the person is to be asked, where that is wanted. */
  public boolean warns() {
    return policy == PromptPolicy.WARN && !findings.isEmpty();
  }
}
