package org.privatearena.compliance.story.control;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.privatearena.battle.entity.BattleState;

/**
 * All that is known of a Battle, without its texts.
 *
 * @param member pseudonym of the evaluator
 * @param a name and revision of the Model on side a; null before the Vote
 * @param b the same of side b
 * @param groups the evaluator's, when the Battle began
 * @param language two-letter code; null where it could not be told
 * @param readable whether its texts may be read: not while a Turn is answered
 * @param events in their order
 */
public record Story(
    UUID battle,
    UUID member,
    BattleState state,
    String mode,
    Instant begun,
    Contestant a,
    Contestant b,
    Set<String> groups,
    Set<String> flags,
    String language,
    boolean readable,
    List<StoryEvent> events) {

  public Story {
    groups = Set.copyOf(groups);
    flags = Set.copyOf(flags);
    events = List.copyOf(events);
  }

  /** Whom a side was. */
  public record Contestant(String key, String name, int revision) {}

  Story with(List<StoryEvent> found) {
    return new Story(
        battle, member, state, mode, begun, a, b, groups, flags, language, readable, found);
  }
}
