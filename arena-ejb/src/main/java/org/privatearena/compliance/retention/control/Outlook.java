package org.privatearena.compliance.retention.control;

/**
 * What retention takes, or would take.
 *
 * @param texts prompts, answers and comments
 * @param battles to which these belong
 * @param detached battles that become nobody's, with their votes
 * @param members whose link to an account goes
 * @param held battles that are old enough, and stay because of a hold
 */
public record Outlook(long texts, long battles, long detached, long members, long held) {

  /** Whether nothing goes. */
  public boolean empty() {
    return texts == 0 && battles == 0 && detached == 0 && members == 0;
  }
}
