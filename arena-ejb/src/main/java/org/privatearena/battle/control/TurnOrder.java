package org.privatearena.battle.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.privatearena.battle.entity.Draw;
import org.privatearena.battle.entity.Mode;
import org.privatearena.battle.entity.Side;
import org.privatearena.catalog.control.Message;
import org.privatearena.catalog.control.Ways;

/**
 * A committed Turn that shall be answered now.
 *
 * @param sides those to ask; a side that is missing here keeps the answer that it has
 * @param kept the text of the side that is not asked again, empty where both are
 * @param ways to the Revisions of these sides, as they were when the Turn was stored
 * @param talkA the messages for side a, without the system prompt
 */
record TurnOrder(
    UUID battle,
    UUID member,
    UUID turn,
    int number,
    int attempt,
    Mode mode,
    Draw draw,
    Set<Side> sides,
    Ways ways,
    String kept,
    List<Message> talkA,
    List<Message> talkB) {

  List<Message> talk(Side side) {
    return side == Side.A ? talkA : talkB;
  }

  /** What the person has written for this Turn. */
  String prompt() {
    List<String> prompts = prompts();
    return prompts.get(prompts.size() - 1);
  }

  /** What the person has written in this Battle, up to this Turn. */
  List<String> prompts() {
    return talkA.stream()
        .filter(message -> message.role() == Message.Role.USER)
        .map(Message::content)
        .toList();
  }

  /** The answers to this Turn: those of the sides that were asked, and the one that was kept. */
  List<String> answers(Map<Side, EndedSide> ended) {
    return Stream.concat(ended.values().stream().map(EndedSide::text), Stream.of(kept)).toList();
  }
}
