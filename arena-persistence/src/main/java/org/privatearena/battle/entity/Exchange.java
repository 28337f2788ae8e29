package org.privatearena.battle.entity;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What was asked in a Turn, and what counts of what was answered.
 *
 * @param counting the last complete Answer of each side that has one
 */
public record Exchange(Turn turn, Map<Side, Answer> counting) {

  public Exchange {
    counting = Map.copyOf(counting);
  }

  /** The last complete Answer of a side. */
  public Optional<Answer> counting(Side side) {
    return Optional.ofNullable(counting.get(side));
  }

  /** The texts of both, those that there are. */
  public Stream<UUID> texts() {
    return Stream.concat(
        Stream.of(turn.promptId()),
        counting.values().stream().flatMap(answer -> answer.textId().stream()));
  }
}
