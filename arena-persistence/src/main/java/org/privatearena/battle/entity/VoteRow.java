package org.privatearena.battle.entity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.privatearena.battle.style.entity.VoteStyle;
import org.privatearena.shared.entity.Words;

/**
 * A Vote with what ratings ask of it, and nothing of its texts.
 *
 * @param id of the Vote
 * @param member who voted
 * @param drawProbability of the pair when it was drawn
 * @param eligiblePairs how many pairs could have been drawn
 * @param campaignId null outside of campaigns
 * @param groupWords the voter's groups at the vote, as stored
 * @param flagWords as stored
 * @param language of the prompt, null where it was not told
 * @param readyAt when the answers that were judged were complete; null where that is not known
 * @param style null where the answers have not been counted
 */
public record VoteRow(
    UUID id,
    UUID battle,
    UUID member,
    UUID revisionA,
    UUID revisionB,
    Choice choice,
    double drawProbability,
    int eligiblePairs,
    UUID campaignId,
    String groupWords,
    String flagWords,
    String language,
    Instant castAt,
    Instant readyAt,
    VoteStyle style) {

  /** The voter's groups at the vote, full paths. */
  public Set<String> groups() {
    return Words.split(groupWords);
  }

  /** What is to be known before the vote is counted. */
  public Set<String> flags() {
    return Words.split(flagWords);
  }
}
