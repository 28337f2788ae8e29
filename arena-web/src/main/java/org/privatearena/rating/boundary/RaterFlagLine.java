package org.privatearena.rating.boundary;

import java.time.temporal.ChronoUnit;
import org.privatearena.battle.rater.entity.RaterFlag;

/**
 * What somebody said of all votes of a person, on a page.
 *
 * @param name of the person, for this view only
 * @param handle of the person, for who looks
 * @param by name of who said so, for this view only; null for who looks
 * @param at in ISO 8601 and UTC
 */
public record RaterFlagLine(
    String id, String name, String handle, boolean flagged, String reason, String by, String at) {

  static RaterFlagLine of(RaterFlag flag, String name, String handle, String by) {
    return new RaterFlagLine(
        flag.id().toString(),
        name,
        handle,
        flag.flagged(),
        flag.reason(),
        by,
        flag.flaggedAt().truncatedTo(ChronoUnit.SECONDS).toString());
  }
}
