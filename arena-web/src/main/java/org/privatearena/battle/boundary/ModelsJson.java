package org.privatearena.battle.boundary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.battle.control.Reveal;

/** The names behind a battle that has been voted on. */
@Schema(name = "RevealedModels")
public record ModelsJson(Named a, Named b) {

  /** A model that answered. */
  @Schema(name = "RevealedModel")
  public record Named(
      @Schema(examples = "granite-4-8b") String key,
      @Schema(examples = "Granite 4 8B") String name,
      @Schema(description = "Number of the revision, 1 for the model's first", examples = "1")
          int revision) {}

  static ModelsJson of(Reveal reveal) {
    return new ModelsJson(named(reveal.a()), named(reveal.b()));
  }

  private static Named named(Reveal.Named named) {
    return new Named(named.key(), named.name(), named.revision());
  }
}
