package org.privatearena.planted.blind.battle.control;

import java.util.List;
import java.util.UUID;
import org.privatearena.battle.entity.Draw;

/** A card with places for a name: as a word, as an object, and in a part of its own. */
public record CardWithAName(UUID id, String modelName, Draw draw, List<SideWithAnOwner> sides) {

  /** One side. */
  public record SideWithAnOwner(String text, String owner) {}

  public CardWithAName {
    sides = List.copyOf(sides);
  }
}
