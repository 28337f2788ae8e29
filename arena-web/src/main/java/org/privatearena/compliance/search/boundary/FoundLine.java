package org.privatearena.compliance.search.boundary;

import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.privatearena.compliance.search.control.BattleSearch;

/**
 * A Battle in a list.
 *
 * @param begun in ISO 8601 and UTC
 * @param outcome a Choice's name; empty before the Vote
 * @param a name of the Model on side a; null before the Vote
 * @param b the same of side b
 * @param person for this view only
 * @param groups with commas
 * @param flags with commas
 */
public record FoundLine(
    UUID id,
    String begun,
    String state,
    String outcome,
    String a,
    String b,
    String person,
    String groups,
    String flags) {

  static FoundLine of(BattleSearch.Found found, String person) {
    return new FoundLine(
        found.battle().id(),
        found.battle().begun().truncatedTo(ChronoUnit.SECONDS).toString(),
        found.battle().state().name(),
        found.battle().outcome() == null ? "" : found.battle().outcome().name(),
        found.a(),
        found.b(),
        person,
        String.join(", ", found.battle().groups()),
        String.join(", ", found.battle().flags()));
  }
}
