package org.privatearena.battle.boundary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.privatearena.battle.control.BattleCard;
import org.privatearena.battle.control.Reveal;

/** A battle as its evaluator may see it. */
@Schema(name = "Battle")
public record BattleJson(
    String id,
    @Schema(
            description = "Where the battle stands",
            enumeration = {"OPEN", "ANSWERING", "READY", "VOTED", "VOID", "EXPIRED"})
        String state,
    @Schema(
            description = "How answers are shown",
            enumeration = {"paced", "live", "complete"})
        String mode,
    List<Turn> turns,
    @Schema(description = "Only once voted", nullable = true) String choice,
    @Schema(description = "Only once voted", nullable = true) ModelsJson models) {

  /** One prompt and both answers as far as they are released. */
  @Schema(name = "Turn")
  public record Turn(
      int turn,
      String prompt,
      @Schema(enumeration = {"ANSWERING", "READY", "VOID"}) String state,
      Answer a,
      Answer b) {}

  /** One side's answer. */
  @Schema(name = "Answer")
  public record Answer(
      String text,
      @Schema(enumeration = {"waiting", "answering", "complete", "failed"}) String state) {}

  static BattleJson of(BattleCard card, Reveal reveal) {
    return new BattleJson(
        card.id().toString(),
        card.state(),
        card.mode(),
        card.turns().stream().map(BattleJson::turn).toList(),
        reveal == null ? null : reveal.choice().name(),
        reveal == null ? null : ModelsJson.of(reveal));
  }

  private static Turn turn(BattleCard.TurnCard turn) {
    return new Turn(turn.number(), turn.prompt(), turn.state(), answer(turn.a()), answer(turn.b()));
  }

  private static Answer answer(BattleCard.SideCard side) {
    return new Answer(side.text(), side.state());
  }
}
